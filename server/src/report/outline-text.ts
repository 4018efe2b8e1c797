import type { Analysis } from '../features/analyze';
import { provideTimeline } from '../features/provide-timeline';
import type { Article, Caption, Placed } from '../page/page';
import type { Language } from '../project/level';
import type { IssueDate, Person } from '../reading/reading';
import { titleText } from '../reading/title-text';
import type { LineIndex } from '../text/line-index';
import { findingsText } from './findings-text';
import { padded, plainLine } from './plain-line';

/** One file for people: its articles and captions, who is named, which days are meant, what is wrong. */
export function outlineText(path: string, analysis: Analysis, language: Language): string {
  const { page, reading, findings } = analysis;
  const label = labels[language];
  const sections = [
    [label.articles, page.articles.map((placed, index) => articleText(page.lines, placed, index, language))],
    [label.captions, captionsOf(analysis).map(([caption, start]) => captionText(page.lines, caption, start))],
    [label.people, reading.people.map((person) => personText(person, language))],
    [
      label.timeline,
      provideTimeline(analysis).map(
        ({ label: day, text, span, sentence }) =>
          `${padded(day[language], 16)}  ${padded(text, 12)}  ${lineOf(page.lines, span.start)}  ${sentence}`,
      ),
    ],
  ] as const;
  const blocks = sections
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => `${title}\n${rows.map((row) => `  ${plainLine(row)}\n`).join('')}`);
  if (findings.findings.length > 0)
    blocks.push(`${label.findings}\n${findingsText(page.lines, findings.findings, language)}`);
  return `${plainLine(path)}  ${issueText(reading.issueDate, language)}\n${blocks.join('')}`;
}

function articleText(
  lines: LineIndex,
  { value: article, start }: Placed<Article>,
  index: number,
  language: Language,
): string {
  const label = labels[language];
  const names = article.reporters.map(({ name }) => name).join(language === 'zh' ? '、' : ', ');
  const rest = [
    ...(names === '' ? [] : [names]),
    language === 'zh' ? `${article.characters} 字` : `${article.characters} characters`,
    `${lineOf(lines, start)}–${lineOf(lines, start + article.raw.length)}`,
  ].join('  ');
  return `${String(index + 1).padStart(2)}  ${titleOf(article) || label.noHeadline}  ${rest}`;
}

function titleOf(article: Article): string {
  return [article.kicker, article.headline, article.subhead]
    .filter((heading) => heading !== null)
    .map(({ text }) => text)
    .join(' / ');
}

function captionsOf({ page }: Analysis): [Caption, number][] {
  const inArticles = page.articles.flatMap(({ value, start }) =>
    value.captions.map((caption): [Caption, number] => [caption.value, start + caption.start]),
  );
  const others = page.captions.map(({ value, start }): [Caption, number] => [value, start]);
  return [...inArticles, ...others].sort(([, a], [, b]) => a - b);
}

function captionText(lines: LineIndex, { text, credit }: Caption, start: number): string {
  return `${text}${credit === null ? '' : `（${credit} 摄）`}  ${lineOf(lines, start)}`;
}

function personText({ name, titles, mentions }: Person, language: Language): string {
  const shown = titles.map(titleText);
  return `${padded(name, 8)}  ×${mentions.length}${shown.length === 0 ? '' : `  ${shown.join(language === 'zh' ? '、' : ', ')}`}`;
}

function lineOf(lines: LineIndex, offset: number): string {
  return `L${lines.lineAt(offset) + 1}`;
}

function issueText({ value, from }: IssueDate, language: Language): string {
  if (language === 'zh') return value === null ? '见报日期不明' : `见报日期 ${value}（${sources[from].zh}）`;
  return value === null ? 'issue date unknown' : `issue date ${value} (${sources[from].en})`;
}

const labels = {
  zh: {
    articles: '稿件',
    captions: '图说',
    people: '人物',
    timeline: '时间线',
    findings: '提示',
    noHeadline: '（无标题）',
  },
  en: {
    articles: 'articles',
    captions: 'captions',
    people: 'people',
    timeline: 'timeline',
    findings: 'findings',
    noHeadline: '(no headline)',
  },
} as const;

const sources: Readonly<Record<IssueDate['from'], Record<Language, string>>> = {
  option: { zh: '选项', en: 'option' },
  project: { zh: '项目配置', en: 'project' },
  setting: { zh: '设置', en: 'setting' },
  folder: { zh: '文件夹名', en: 'folder name' },
  fileName: { zh: '文件名', en: 'file name' },
  masthead: { zh: '报头', en: 'masthead' },
  content: { zh: '稿中日期', en: 'a date in the copy' },
  none: { zh: '不明', en: 'unknown' },
};
