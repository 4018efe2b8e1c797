import { defineListedWording } from './define-listed-wording';
import list from './disability-wording.tsv';

export const disabilityWording = defineListedWording({
  code: 'disability-wording',
  group: 'wording',
  title: { zh: '不尊重残障人士的称谓', en: 'Disrespectful words for disability' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: {
    standard: { zh: '新华社《新闻信息报道中的禁用词和慎用词》', en: 'Xinhua, words not to use in news' },
    clause: '1',
    verified: true,
  },
  list,
  why: {
    zh: '这样称呼带有歧视，对残障人士不尊重',
    en: 'the word looks down on people with a disability',
  },
});
