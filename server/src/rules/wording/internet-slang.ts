import { defineListedWording } from './define-listed-wording';
import list from './internet-slang.tsv';

export const internetSlang = defineListedWording({
  code: 'internet-slang',
  group: 'wording',
  title: { zh: '网络流行语', en: 'Internet slang' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: { standard: { zh: '行业规定', en: 'Rules of the trade' }, verified: false },
  list,
  why: {
    zh: '网络流行语不规范，不上网的读者也看不懂',
    en: 'it is slang of the net, which not every reader understands',
  },
});
