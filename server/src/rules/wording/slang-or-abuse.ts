import { isInsideQuotes } from '../../lexis/quotes/is-inside-quotes';
import { copyRegions } from '../copy-regions';
import { createRowCheck } from '../create-row-check';
import { defineRule } from '../rule';
import { isWholeInLatin } from './plain-hits';
import { sentenceAround } from './sentence-around';
import list from './slang-or-abuse.tsv';

const rows = createRowCheck(
  list,
  {
    zh: '粗俗的话和它的字母、谐音写法有失文明',
    en: 'it is coarse, spelt in letters or with characters of the same sound as well',
  },
  { zh: '不能用在报道里', en: 'does not belong in a report' },
);

export const slangOrAbuse = defineRule({
  code: 'slang-or-abuse',
  group: 'wording',
  title: { zh: '粗俗语', en: 'Abuse or net abbreviation' },
  level: 'warning',
  fix: 'no',
  errorCount: { weight: 0 },
  source: {
    standard: { zh: '新华社《新闻信息报道中的禁用词和慎用词》', en: 'Xinhua, words not to use in news' },
    clause: '6',
    verified: true,
  },
  milderInQuotes: true,
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: rows.literals },
  needs: ['words'],
  check: ({ running: { text } }, { hits, words, report }) => {
    const own = hits.filter(
      (hit) =>
        isWholeInLatin(text, hit) &&
        !(isInsideQuotes(text, hit.start) && isSpokenOf.test(sentenceAround(text, hit))),
    );
    rows.check(text, { hits: own, words, report });
  },
});

/** A report about the word quotes it and says so. */
const isSpokenOf = /网络用语|网络语|流行语|意思|意为|意即|谐音|缩写|脏话|粗话|粗口|骂|侮辱|不文明/u;
