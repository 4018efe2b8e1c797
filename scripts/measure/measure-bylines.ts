import type { Span } from '../../server/src/text/span';
import { inContext } from './in-context';
import type { NameFile, NameReader } from './name-sentence';
import { addBylineScores, scoreByline, type BylineScore } from './score-bylines';
import { share, table } from './table';

type BylineFile = NameFile & { readonly kind: 'bylines' };

/** The table of files of bylines and credits, with `verbose` behind every difference by class. */
export function measureBylines(
  files: readonly BylineFile[],
  readNames: NameReader,
  verbose: boolean,
): string {
  const lists: string[] = [];
  const rows = files.map(({ name, sentences }) => {
    const missed: string[] = [];
    const wrong: string[] = [];
    const beyond: string[] = [];
    const scores = sentences.map((sentence) => {
      const persons = readNames(sentence.text).filter(({ type }) => type === 'person');
      const scored = scoreByline(sentence, persons);
      const shown = (answer: Span | null, read: Span | null): string =>
        `  ${sentence.line}  ${inContext(sentence.text, answer, read)}`;
      missed.push(...scored.missed.map((span) => shown(span, null)));
      wrong.push(...scored.falseInCredits.map((span) => shown(null, span)));
      beyond.push(...scored.beyond.map((span) => shown(null, span)));
      return scored.score;
    });
    lists.push(
      ...listed(`${name}: missed`, missed),
      ...listed(`${name}: false in credits`, wrong),
      ...listed(`${name}: beyond the credits, not scored`, beyond),
    );
    return rowOf(name, addBylineScores(scores));
  });
  return [...(verbose ? lists : []), table([header, ...rows]), ''].join('\n');
}

const header = [
  'file',
  'lines',
  'reporters',
  'recall',
  'padded',
  'recall',
  'read in credits',
  'false %',
  'beyond',
];

function rowOf(name: string, score: BylineScore): string[] {
  const { lines, reporters, found, padded, paddedFound, inCredits, falseInCredits, beyond } = score;
  return [
    name,
    String(lines),
    String(reporters),
    share(found, reporters),
    String(padded),
    share(paddedFound, padded),
    String(inCredits),
    share(falseInCredits, inCredits),
    String(beyond),
  ];
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title} (${lines.length})`, ...lines, ''];
}
