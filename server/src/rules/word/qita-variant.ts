import { defineWordRule } from '../define-word-rule';
import list from './qita-variant.tsv';

export const qitaVariant = defineWordRule({
  code: 'qita-variant',
  group: 'word',
  title: { zh: '“其它”', en: '其它 for 其他' },
  level: 'information',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  list,
  why: {
    zh: '“其他”既指人也指物，报纸统一写作“其他”',
    en: '其他 is said of persons and things alike, and newspapers write nothing else',
  },
});
