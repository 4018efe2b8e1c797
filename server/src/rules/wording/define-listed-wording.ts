import type { Message } from '../../project/level';
import { copyRegions } from '../copy-regions';
import { createRowCheck } from '../create-row-check';
import { defineRule, type Rule } from '../rule';
import type { WordRuleDefinition } from '../define-word-rule';
import { plainHits } from './plain-hits';

export interface ListedWordingDefinition extends WordRuleDefinition {
  /** What is said of a form, behind it. */
  readonly verdict?: Message;
}

/** A list of words that the paper does not use in its own voice: quotations and titles keep what others call it. */
export function defineListedWording({
  list,
  why,
  verdict = unsuitable,
  ...definition
}: ListedWordingDefinition): Rule {
  const rows = createRowCheck(list, why, verdict);
  return defineRule({
    regions: copyRegions,
    ...definition,
    unit: 'paragraph',
    triggers: { literals: rows.literals },
    needs: ['words'],
    check: ({ running: { text } }, { hits, words, report }) =>
      rows.check(text, { hits: plainHits(text, hits), words, report }),
  });
}

const unsuitable: Message = { zh: '不宜用在报道里', en: 'does not belong in a report' };
