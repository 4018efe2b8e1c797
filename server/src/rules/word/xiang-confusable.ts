import { defineWordRule } from '../define-word-rule';
import list from './xiang-confusable.tsv';

export const xiangConfusable = defineWordRule({
  code: 'xiang-confusable',
  group: 'word',
  title: { zh: '“象”“像”混用', en: '象 and 像 confused' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '现代汉语词典', en: 'Modern Chinese dictionary' }, verified: false },
  list,
  why: {
    zh: '“像”指比照人物做成的形象，也作动词；“象”指自然的、没有经过人工的样子',
    en: '像 is a likeness that somebody made, and the verb; 象 is how a thing looks by itself',
  },
});
