import { defineWordRule } from '../define-word-rule';
import list from './de-particle.tsv';

export const deParticle = defineWordRule({
  code: 'de-particle',
  group: 'word',
  title: { zh: '的、地、得混用', en: 'Particles 的, 地 and 得 confused' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '校对惯例', en: 'Proofreading practice' }, verified: false },
  list,
  why: {
    zh: '修饰名词用“的”，修饰动词用“地”，动词、形容词后面带补语用“得”',
    en: '的 goes before a noun, 地 before a verb, 得 before what an action comes to',
  },
});
