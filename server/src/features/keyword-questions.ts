import type { Sketch } from '../folder/article-sketch';
import { keywordText } from '../reading/article-keywords';
import { mostShown } from '../rules/consistency/rerun-fault';
import { findReruns, keptSketch } from '../rules/consistency/ran-before';
import { similarArticle } from '../rules/consistency/similar-article';
import type { Analysis } from './analyze';

/** A story that was found to run twice by its keywords, and of which better ones may be known. */
export interface KeywordQuestion {
  readonly path: string;
  /** Its place among the articles of its page. */
  readonly article: number;
  readonly sketch: Sketch;
  /** What to take them from; null for a story of another page, whose text is not at hand. */
  readonly text: string | null;
}

/**
 * The stories of this page, and of others that are named beside them, whose better keywords the folder does not remember. On nearly
 * every page there are none: they are asked for where a finding rests on keywords, and never for a whole folder.
 */
export function keywordQuestions({ page, reading, context, findings }: Analysis): KeywordQuestion[] {
  const { folder = null, words } = context;
  const keywords = folder?.keywords ?? null;
  if (folder === null || keywords === null || !findings.findings.some(isRerun)) return [];
  const reruns = findReruns(page, { folder, date: reading.issueDate.value, words });
  const questions = reruns.flatMap(({ article, index, others }) => {
    const doubtful = others.slice(0, mostShown).filter((other) => other.keywords !== null);
    if (doubtful.length === 0) return [];
    const { value } = article;
    return [
      { path: folder.path, article: index, sketch: keptSketch(value), text: keywordText(value) },
      ...doubtful.map((other) => ({
        path: other.path,
        article: other.article,
        sketch: other.page.articles[other.article]!.sketch!,
        text: null,
      })),
    ];
  });
  return questions.filter(
    (question) => keywords.get(question.path, question.article)?.sketch !== question.sketch,
  );
}

function isRerun({ rule, elsewhere }: Analysis['findings']['findings'][number]): boolean {
  return rule === similarArticle.code && elsewhere.length > 0;
}
