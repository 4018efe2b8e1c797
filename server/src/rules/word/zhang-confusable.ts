import { defineWordRule } from '../define-word-rule';
import list from './zhang-confusable.tsv';

export const zhangConfusable = defineWordRule({
  code: 'zhang-confusable',
  group: 'word',
  title: { zh: '“帐”“账”混用', en: '帐 and 账 confused' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '第一批异形词整理表', en: 'First list of variant word forms' }, verified: false },
  list,
  why: {
    zh: '与钱财有关的用“账”，用布做成的用“帐”',
    en: 'what is about money is written 账, what is made of cloth 帐',
  },
});
