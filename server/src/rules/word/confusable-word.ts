import { defineWordRule } from '../define-word-rule';
import list from './confusable-word.tsv';

export const confusableWord = defineWordRule({
  code: 'confusable-word',
  group: 'word',
  title: { zh: '易混词误用', en: 'Word confused with another one' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '《现代汉语词典》', en: 'Dictionary of modern Chinese' }, verified: false },
  list,
  why: {
    zh: '两个词音近形近，意思不同，和这里的词语搭配的是另一个',
    en: 'two words that look or sound alike, and the words around go with the other',
  },
});
