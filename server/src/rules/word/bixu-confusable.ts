import { defineWordRule } from '../define-word-rule';
import list from './bixu-confusable.tsv';

export const bixuConfusable = defineWordRule({
  code: 'bixu-confusable',
  group: 'word',
  title: { zh: '必须、必需混用', en: '必须 and 必需 confused' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '《现代汉语词典》', en: 'Dictionary of modern Chinese' }, verified: false },
  list,
  why: {
    zh: '“必须”是一定要，后面跟要做的事；“必需”是一定要有、不可缺少',
    en: '必须 goes before what must be done, 必需 says what cannot be done without',
  },
});
