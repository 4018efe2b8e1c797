import { defineWordRule } from '../define-word-rule';
import list from './qishi-confusable.tsv';

export const qishiConfusable = defineWordRule({
  code: 'qishi-confusable',
  group: 'word',
  title: { zh: '启事误作启示', en: '启示 for 启事, and the other way round' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '《现代汉语词典》', en: 'Dictionary of modern Chinese' }, verified: false },
  list,
  why: {
    zh: '“启事”是公开的声明、告示，“启示”是启发，使人有所领悟',
    en: '启事 is a notice, 启示 is what makes one think',
  },
});
