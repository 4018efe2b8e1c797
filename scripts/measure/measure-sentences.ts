import { hardWrap } from './hard-wrap';
import { inContext } from './in-context';
import {
  nameTypes,
  type NameFile,
  type NameReader,
  type NameSentence,
  type TypedSpan,
} from './name-sentence';
import {
  addNameScores,
  differenceClasses,
  scoreNames,
  type NameCounts,
  type NameScore,
  type ScoredNames,
} from './score-names';
import { f1 } from './score-page';
import { share, table } from './table';

/** Characters in a line of the same sentences set in a column. */
const columnWidth = 18;

type SentenceFile = NameFile & { readonly kind: 'names' };

/**
 * The table of files of sentences, with `verbose` behind every difference by class. `wrapped` is how many points of F1
 * change where the sentences are hard-wrapped; the last three columns are nodejieba's.
 */
export function measureSentences(
  files: readonly SentenceFile[],
  readNames: NameReader,
  jieba: NameReader | null,
  verbose: boolean,
): string {
  const measured = files.map((file) => measureFile(file, readNames, jieba));
  const rows = measured.flatMap(({ name, plain, wrapped, tagged }) => rowsOf(name, plain, wrapped, tagged));
  if (files.length > 1) {
    const all = (pick: (file: Measured) => NameScore): NameScore => addNameScores(measured.map(pick));
    const tagged = jieba === null ? null : all((file) => file.tagged!);
    rows.push(
      ...rowsOf(
        'all',
        all(({ plain }) => plain),
        all(({ wrapped }) => wrapped),
        tagged,
      ),
    );
  }
  const lists = verbose ? measured.flatMap(({ differences }) => differences) : [];
  return [...lists, table([header, ...rows]), ''].join('\n');
}

interface Measured {
  readonly name: string;
  readonly plain: NameScore;
  readonly wrapped: NameScore;
  /** By nodejieba. */
  readonly tagged: NameScore | null;
  /** Lines that say what differs. */
  readonly differences: readonly string[];
}

function measureFile(
  { name, sentences }: SentenceFile,
  readNames: NameReader,
  jieba: NameReader | null,
): Measured {
  const plain = sentences.map(({ text, names }) => scoreNames(names, readNames(text)));
  const wrapped = sentences.map(({ text, names }) => scoreNames(names, readWrapped(text, readNames)));
  const tagged = jieba && sentences.map(({ text, names }) => scoreNames(names, jieba(text)));
  const sum = (scored: readonly ScoredNames[]): NameScore => addNameScores(scored.map(({ score }) => score));
  return {
    name,
    plain: sum(plain),
    wrapped: sum(wrapped),
    tagged: tagged && sum(tagged),
    differences: [...listByClass(name, sentences, plain), ...listOfWrapped(name, sentences, plain, wrapped)],
  };
}

function readWrapped(text: string, readNames: NameReader): TypedSpan[] {
  const { text: wrapped, toOriginal } = hardWrap(text, columnWidth);
  return readNames(wrapped).map(({ type, start, end }) => ({
    type,
    start: toOriginal(start),
    end: toOriginal(end),
  }));
}

const header = ['file', 'type', 'answers', 'read', 'P', 'R', 'F1', 'wrapped', 'jieba P', 'R', 'F1'];

function rowsOf(name: string, plain: NameScore, wrapped: NameScore, tagged: NameScore | null): string[][] {
  return nameTypes.map((type, index) => {
    const { answered, read } = plain[type];
    const change = (f1Of(wrapped[type]) - f1Of(plain[type])) * 100;
    return [
      index === 0 ? name : '',
      type,
      String(answered),
      String(read),
      ...precisionRecallF1(plain[type]),
      `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(2)}`,
      ...(tagged === null ? [] : precisionRecallF1(tagged[type])),
    ];
  });
}

function precisionRecallF1(counts: NameCounts): string[] {
  const { answered, read, right } = counts;
  return [share(right, read), share(right, answered), (f1Of(counts) * 100).toFixed(1)];
}

function f1Of({ answered, read, right }: NameCounts): number {
  return f1(right, answered, read);
}

function listByClass(
  name: string,
  sentences: readonly NameSentence[],
  scored: readonly ScoredNames[],
): string[] {
  const all = scored.flatMap(({ differences }, index) =>
    differences.map((difference) => ({ difference, sentence: sentences[index]! })),
  );
  return differenceClasses.flatMap((kind) => {
    const lines = nameTypes.flatMap((type) =>
      all
        .filter(
          ({ difference: { class: its, answer, read } }) => its === kind && (answer ?? read)!.type === type,
        )
        .map(({ difference: { answer, read }, sentence: { line, text } }) => {
          const types = answer && read && answer.type !== read.type ? `${type} → ${read.type}` : type;
          return `  ${line}  ${types}  ${inContext(text, answer, read)}`;
        }),
    );
    return lines.length === 0 ? [] : [`${name}: ${kind} (${lines.length})`, ...lines, ''];
  });
}

/** Persons that a line break hides, and those that it makes up. */
function listOfWrapped(
  name: string,
  sentences: readonly NameSentence[],
  plain: readonly ScoredNames[],
  wrapped: readonly ScoredNames[],
): string[] {
  const lines = sentences.flatMap(({ line, text }, index) => {
    const shown = ({ differences }: ScoredNames): string[] =>
      differences
        .filter(({ answer, read }) => answer?.type === 'person' || read?.type === 'person')
        .map(({ class: kind, answer, read }) => `  ${line}  ${kind}  ${inContext(text, answer, read)}`);
    const before = new Set(shown(plain[index]!));
    return shown(wrapped[index]!).filter((difference) => !before.has(difference));
  });
  return lines.length === 0 ? [] : [`${name}: persons, only when wrapped (${lines.length})`, ...lines, ''];
}
