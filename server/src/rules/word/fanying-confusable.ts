import { defineWordRule } from '../define-word-rule';
import list from './fanying-confusable.tsv';

export const fanyingConfusable = defineWordRule({
  code: 'fanying-confusable',
  group: 'word',
  title: { zh: '反映、反应混用', en: '反应 for 反映, and the other way round' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '《现代汉语词典》', en: 'Dictionary of modern Chinese' }, verified: false },
  list,
  why: {
    zh: '把情况、意见告诉别人或表现事物用“反映”，受到刺激后的变化和举动用“反应”',
    en: 'to tell or to mirror is 反映, to respond is 反应',
  },
});
