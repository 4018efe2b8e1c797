import { defineWordRule } from '../define-word-rule';
import list from './tautology.tsv';

export const tautology = defineWordRule({
  code: 'tautology',
  group: 'grammar',
  title: { zh: '语义重复', en: 'Tautology' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: { standard: { zh: '报纸校对惯例', en: 'Newspaper proofreading' }, verified: false },
  list,
  why: {
    zh: '一个意思说了两遍，留一个就够了',
    en: 'it says one thing twice, and once is enough',
  },
});
