import { defineWordRule } from '../define-word-rule';
import list from './zai-confusable.tsv';

export const zaiConfusable = defineWordRule({
  code: 'zai-confusable',
  group: 'word',
  title: { zh: '再、在混用', en: '再 and 在 confused' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '《现代汉语词典》', en: 'Dictionary of modern Chinese' }, verified: false },
  list,
  why: {
    zh: '“再”表示又一次，“在”表示处所、正在进行',
    en: '再 is once more, 在 is where, or that it is going on',
  },
});
