import type { GapKind } from '../../server/src/page/page';
import { readTerms } from '../../server/src/project/read-terms';
import type { Rule } from '../../server/src/rules/rule';

/** What makes a layout accident of each kind. */
const accidents: Readonly<Record<GapKind, readonly string[]>> = {
  indent: ['\n\n 本报'],
  break: ['字\n字', '4\n6', '3.\n5'],
  blankLine: ['字，\n\n字', '4\n\n6'],
  space: ['区 召开', '于 8 月', '区 （高新区） 党', '“守望家园 共建', ' ， '],
  letterSpace: ['本 报 记 者', ' 字'],
  namePadding: ['、林 远、', '，要 求，'],
  invisible: ['\u200b', '\u00ad'],
};

/** A list of terms for rules that wait for one: long and short, with a context and inside their right form. */
export const { terms: triggerTerms } = readTerms(
  ['花车\t彩车', '汛工作\t防汛工作', '开发区\t经开区|新区\twarning\t写简称\t地铁|轻轨', 'APP\t客户端'].join(
    '\n',
  ),
);

/**
 * Texts that keep a rule as busy as may be: its triggers in a row, between ordinary text, in sentences and in
 * lines. Each is `length` code units long, give or take one piece.
 */
export function triggerTexts(rule: Rule, length: number): string[] {
  const pieces = piecesOf(rule);
  return [
    fill(pieces, '', length),
    fill(pieces, '字', length),
    fill(pieces, '1', length),
    fill(pieces, '。\n\n', length),
    fill(pieces, '（“', length),
    `本报讯（记者林知远）${fill(pieces, '汛工作', length)}。`,
  ];
}

function piecesOf({ triggers }: Rule): string[] {
  if (triggers === 'terms') return [...triggerTerms.wrongs];
  if (triggers === 'always') return Object.values(accidents).flat();
  const ranges = (triggers.ranges ?? []).flatMap(([from, to]) => [
    String.fromCharCode(from),
    String.fromCharCode((from + to) >> 1),
    String.fromCharCode(to),
  ]);
  return [
    ...Array.from(triggers.characters ?? ''),
    ...ranges,
    ...(triggers.literals ?? []),
    ...(triggers.gaps ?? []).flatMap((kind) => accidents[kind]),
  ];
}

function fill(pieces: readonly string[], between: string, length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index++) text += pieces[index % pieces.length]! + between;
  return text;
}
