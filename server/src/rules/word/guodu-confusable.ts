import { defineWordRule } from '../define-word-rule';
import list from './guodu-confusable.tsv';

export const guoduConfusable = defineWordRule({
  code: 'guodu-confusable',
  group: 'word',
  title: { zh: '度、渡混用', en: '度 and 渡 confused' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '《现代汉语词典》', en: 'Dictionary of modern Chinese' }, verified: false },
  list,
  why: {
    zh: '经历时间用“度过”，由此岸到彼岸用“渡过”；“过度”是超过限度，“过渡”是由一个阶段进入另一个阶段',
    en: 'time is passed with 度, water with 渡; 过度 is too much, 过渡 is a transition',
  },
});
