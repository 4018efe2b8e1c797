import { defineListedWording } from './define-listed-wording';
import list from './ethnic-short-name.tsv';

export const ethnicShortName = defineListedWording({
  code: 'ethnic-short-name',
  group: 'wording',
  title: { zh: '民族名称误用简称', en: 'Shortened name of a people' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 1 },
  source: {
    standard: { zh: '新华社《新闻信息报道中的禁用词和慎用词》', en: 'Xinhua, words not to use in news' },
    verified: false,
  },
  verdict: { zh: '不是规范的民族名称', en: 'is not the name of a people' },
  list,
  why: {
    zh: '民族名称要写全称，不能自造简称',
    en: 'the names of peoples are written in full',
  },
});
