import { defineListedWording } from './define-listed-wording';
import list from './litigation-wording.tsv';

export const litigationWording = defineListedWording({
  code: 'litigation-wording',
  group: 'wording',
  title: { zh: '偏向一方的诉讼用语', en: 'One-sided wording for a lawsuit' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: {
    standard: { zh: '新华社《新闻信息报道中的禁用词和慎用词》', en: 'Xinhua, words not to use in news' },
    clause: '9',
    verified: false,
  },
  regions: ['section', 'body', 'note', 'caption'],
  list,
  why: {
    zh: '民事、行政诉讼双方法律地位平等，这种说法带有倾向',
    en: 'both sides of a suit are equal before the court, and the word takes sides',
  },
});
