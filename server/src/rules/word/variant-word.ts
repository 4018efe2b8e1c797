import { defineWordRule } from '../define-word-rule';
import list from './variant-word.tsv';

export const variantWord = defineWordRule({
  code: 'variant-word',
  group: 'word',
  title: { zh: '异形词', en: 'Variant form of a word' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '第一批异形词整理表', en: 'First list of variant word forms' }, verified: false },
  list,
  why: {
    zh: '同一个词有几种写法时，报纸用推荐的写法',
    en: 'where a word has several forms, a newspaper uses the recommended one',
  },
});
