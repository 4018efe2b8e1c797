import { defineWordRule } from '../define-word-rule';
import list from './typo-idiom.tsv';

export const typoIdiom = defineWordRule({
  code: 'typo-idiom',
  group: 'word',
  title: { zh: '成语错字', en: 'Misspelt set phrase' },
  level: 'error',
  fix: 'safe',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '现代汉语词典', en: 'Modern Chinese dictionary' }, verified: false },
  list,
  why: {
    zh: '成语的字是固定的，不能换成同音字或形近字',
    en: 'the characters of a set phrase are fixed',
  },
});
