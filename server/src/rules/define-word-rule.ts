import { standsAlone } from '../lexis/words/stands-alone';
import type { Message } from '../project/level';
import { copyRegions } from './copy-regions';
import { defineRule, type MessageParts, type Rule, type RuleDefinition } from './rule';
import { holds, readWordRows, type WordRow } from './word-rows';
import { writeInstead } from './write-instead';

/** What is said of one kind of word: the reason, the same for all rows of a list. */
export interface WordRuleDefinition extends Pick<
  RuleDefinition<'paragraph', 'words', Record<string, never>>,
  'code' | 'group' | 'title' | 'level' | 'fix' | 'errorCount' | 'source' | 'regions'
> {
  /** The text of a word list, see `WordRow`. */
  readonly list: string;
  /** Why the form is wrong, without the final stop. */
  readonly why: Message | ((row: WordRow) => Message);
}

/**
 * A rule that is a list of words: each row is looked for in running text where the words of the sentence leave it
 * standing alone, unless a guard of the row says that it is something else.
 */
export function defineWordRule({ list, why, ...definition }: WordRuleDefinition): Rule {
  const rows = new Map<string, WordRow[]>();
  for (const row of readWordRows(list)) rows.set(row.wrong, [...(rows.get(row.wrong) ?? []), row]);
  return defineRule({
    regions: copyRegions,
    ...definition,
    unit: 'paragraph',
    triggers: { literals: [...rows.keys()] },
    needs: ['words'],
    check: ({ running: { text } }, { hits, words, report }) => {
      for (const span of hits) {
        const row = rows
          .get(text.slice(span.start, span.end))!
          .find((candidate) => holds(candidate, text, span));
        if (row === undefined || !standsAlone(words, text, span)) continue;
        const fixes = row.right.map((right) => writeInstead(span, right));
        report({
          span,
          message: messageOf(row, typeof why === 'function' ? why(row) : why),
          ...(fixes[0] === undefined ? {} : { fix: fixes[0], alternatives: fixes.slice(1) }),
        });
      }
    },
  });
}

function messageOf({ wrong, right }: WordRow, why: Message): Record<keyof Message, MessageParts> {
  const zh = right.map((one) => `“${one}”`).join('或');
  const en = right.map((one) => `“${one}”`).join(' or ');
  return {
    zh: { what: `“${wrong}”用得不对`, why: why.zh, todo: right.length > 0 ? `改为${zh}` : '换一种说法' },
    en: {
      what: `“${wrong}” is wrong`,
      why: why.en,
      todo: right.length > 0 ? `Write ${en}` : 'Write it otherwise',
    },
  };
}
