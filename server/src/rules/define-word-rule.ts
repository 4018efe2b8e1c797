import { copyRegions } from './copy-regions';
import { createRowCheck, type RowReason } from './create-row-check';
import { defineRule, type Rule, type RuleDefinition } from './rule';

/** What is said of one kind of word: the reason, the same for all rows of a list. */
export interface WordRuleDefinition extends Pick<
  RuleDefinition<'paragraph', 'words', Record<string, never>>,
  'code' | 'group' | 'title' | 'level' | 'fix' | 'errorCount' | 'source' | 'regions'
> {
  /** The text of a word list, see `WordRow`. */
  readonly list: string;
  /** Why the form is wrong, without the final stop. */
  readonly why: RowReason;
}

/**
 * A rule that is a list of words: each row is looked for in running text where the words of the sentence leave it
 * standing alone, unless a guard of the row says that it is something else, or it is a part of somebody's name.
 */
export function defineWordRule({ list, why, ...definition }: WordRuleDefinition): Rule {
  const rows = createRowCheck(list, why);
  return defineRule({
    regions: copyRegions,
    ...definition,
    unit: 'paragraph',
    triggers: { literals: rows.literals },
    needs: ['words', 'names'],
    check: ({ running: { text } }, given) => rows.check(text, given),
  });
}
