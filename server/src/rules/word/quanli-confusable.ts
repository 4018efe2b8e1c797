import { defineWordRule } from '../define-word-rule';
import list from './quanli-confusable.tsv';

export const quanliConfusable = defineWordRule({
  code: 'quanli-confusable',
  group: 'word',
  title: { zh: '权利、权力混用', en: '权利 and 权力 confused' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '《现代汉语词典》', en: 'Dictionary of modern Chinese' }, verified: false },
  list,
  why: {
    zh: '“权利”是依法享有的利益和自由，“权力”是支配、指挥他人的职权',
    en: '权利 is what the law lets somebody enjoy, 权力 is the power to command',
  },
});
