import { defineWordRule } from '../define-word-rule';
import list from './typo-fixed.tsv';

export const typoFixed = defineWordRule({
  code: 'typo-fixed',
  group: 'word',
  title: { zh: '错别字', en: 'Misspelling that is never right' },
  level: 'error',
  fix: 'safe',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '现代汉语词典', en: 'Modern Chinese dictionary' }, verified: false },
  list,
  why: {
    zh: '写成了同音字或形近字，词典里没有这样的词',
    en: 'a character of the same sound or a similar shape stands in its place',
  },
});
