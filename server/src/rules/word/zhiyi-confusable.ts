import { defineWordRule } from '../define-word-rule';
import list from './zhiyi-confusable.tsv';

export const zhiyiConfusable = defineWordRule({
  code: 'zhiyi-confusable',
  group: 'word',
  title: { zh: '“质疑”“置疑”混用', en: '质疑 and 置疑 confused' },
  level: 'error',
  fix: 'safe',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '现代汉语词典', en: 'Modern Chinese dictionary' }, verified: false },
  list,
  why: {
    zh: '“质疑”是提出疑问，“置疑”是怀疑，只用在否定的说法里',
    en: '质疑 is to raise a question; 置疑 is to doubt, and stands in negations alone',
  },
});
