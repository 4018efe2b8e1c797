import { standsAlone } from '../lexis/words/stands-alone';
import type { Words } from '../lexis/words/words';
import type { Message } from '../project/level';
import type { Span } from '../text/span';
import type { Fault, MessageParts } from './rule';
import { holds, readWordRows, type WordRow } from './word-rows';
import { writeInstead } from './write-instead';

/** Looks for the rows of a word list: alone, or inside a rule that looks for something else as well. */
export interface RowCheck {
  /** The wrong forms, each once: what wakes the rule. */
  readonly literals: readonly string[];
  /** Reports the hits that a row holds for; those of other literals are passed over. */
  readonly check: (text: string, given: RowCheckGiven) => void;
}

export interface RowCheckGiven {
  readonly hits: readonly Span[];
  readonly words: Words;
  /** Who is named: the form may be a part of somebody's name (沈思秋). */
  readonly names?: readonly string[];
  readonly report: (fault: Fault) => void;
}

/** Why the form is wrong, without the final stop. */
export type RowReason = Message | ((row: WordRow) => Message);

/** `list` is the text of a word list, see `WordRow`; `verdict` is what is said of a wrong form. */
export function createRowCheck(list: string, why: RowReason, verdict = isWrong): RowCheck {
  const rows = new Map<string, WordRow[]>();
  for (const row of readWordRows(list)) rows.set(row.wrong, [...(rows.get(row.wrong) ?? []), row]);
  return {
    literals: [...rows.keys()],
    check: (text, given) => {
      const { hits, words, report } = given;
      for (const span of hits) {
        const row = rows
          .get(text.slice(span.start, span.end))
          ?.find((candidate) => holds(candidate, text, span));
        if (row === undefined || !standsAlone(words, text, span)) continue;
        // Names take longest to read, so they are asked for last.
        if (isInName(text, span, given.names ?? [])) continue;
        const fixes = row.right.map((right) => writeInstead(span, right));
        report({
          span,
          message: messageOf(row, typeof why === 'function' ? why(row) : why, verdict),
          ...(fixes[0] === undefined ? {} : { fix: fixes[0], alternatives: fixes.slice(1) }),
        });
      }
    },
  };
}

function isInName(text: string, { start, end }: Span, names: readonly string[]): boolean {
  const form = text.slice(start, end);
  return names.some((name) => {
    const at = name.indexOf(form);
    return at >= 0 && name.length > form.length && text.startsWith(name, start - at);
  });
}

const isWrong: Message = { zh: '用得不对', en: 'is wrong' };

function messageOf(
  { wrong, right }: WordRow,
  why: Message,
  verdict: Message,
): Record<keyof Message, MessageParts> {
  const zh = right.map((one) => `“${one}”`).join('或');
  const en = right.map((one) => `“${one}”`).join(' or ');
  return {
    zh: { what: `“${wrong}”${verdict.zh}`, why: why.zh, todo: right.length > 0 ? `改为${zh}` : '换一种说法' },
    en: {
      what: `“${wrong}” ${verdict.en}`,
      why: why.en,
      todo: right.length > 0 ? `Write ${en}` : 'Write it otherwise',
    },
  };
}
