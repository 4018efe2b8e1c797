import type { Direction } from './date-expression';
import type { WordReader } from './date-read';
import { isTitle } from './relative-day-words';
import type { WordEntry } from '../word-list';

/** 近日, 日前, 近年来: times that are left open, for the list of all words. */
export function vagueWords(): WordEntry<WordReader>[] {
  return vagueTimes.map(({ word, meaning, ...guards }) => ({
    word,
    meaning: (text, at, end) =>
      isTitle(text, at) ? null : { meaning: { kind: 'vague', direction: meaning }, end },
    ...guards,
  }));
}

const vagueTimes: readonly WordEntry<Direction>[] = [
  {
    word: '日前',
    meaning: 'past',
    notAfter:
      '作生节假今昨明次周期末即当同翌旦吉忌纪每多数几半连隔某该之近度往休息食试头竞开截止到一二三四五六七八九十百0123456789０１２３４５６７８９',
    notBefore: '往 进 后 夕',
  },
  { word: '近日', meaning: 'present', notAfter: '最临将接附靠亲贴远邻迫逼', notBefore: '本 均 照 点 军' },
  { word: '最近几天', meaning: 'present' },
  { word: '最近', meaning: 'present', notBefore: '的距离 的一家 的医院 距离 处 一次 一轮 一期 一站 一场' },
  { word: '近期', meaning: 'present', notAfter: '最', notBefore: '货' },
  { word: '最近一段时间', meaning: 'present' },
  { word: '近来', meaning: 'present', notAfter: '最走' },
  // 如今年轻人 and 如今天气 begin with 如.
  {
    word: '如今',
    meaning: 'present',
    notAfter: '不例比假犹恰正有又譬',
    notBefore: '年 天 日 晚 早 晨 夜 春 夏 秋 冬 后',
  },
  { word: '现如今', meaning: 'present' },
  { word: '一段时间以来', meaning: 'present' },
  { word: '近段时间以来', meaning: 'present' },
  { word: '近段时间', meaning: 'present', notAfter: '最' },
  { word: '近年来', meaning: 'present', notAfter: '最' },
  { word: '近年', meaning: 'present', notAfter: '最将接临' },
  { word: '近几年来', meaning: 'present' },
  { word: '近几年', meaning: 'present', notAfter: '最' },
  { word: '这几年', meaning: 'present' },
  { word: '近几天', meaning: 'present' },
  { word: '这几天', meaning: 'present' },
  { word: '连日来', meaning: 'present' },
  { word: '连日', meaning: 'present', notAfter: '相', notBefore: '本 式' },
  { word: '多年来', meaning: 'present' },
  { word: '多日来', meaning: 'present' },
  { word: '数日来', meaning: 'present' },
  { word: '近一段时间', meaning: 'present', notAfter: '最' },
  { word: '前段时间', meaning: 'past', notAfter: '目' },
  { word: '前一段时间', meaning: 'past', notAfter: '目' },
  { word: '不久前', meaning: 'past' },
  { word: '多年前', meaning: 'past', notAfter: '十百千几' },
  { word: '多年以前', meaning: 'past', notAfter: '十百千几' },
  { word: '前不久', meaning: 'past' },
  { word: '前些天', meaning: 'past', notAfter: '之以' },
  { word: '前几天', meaning: 'past', notAfter: '之以' },
  { word: '前几日', meaning: 'past', notAfter: '之以' },
  { word: '前些日子', meaning: 'past' },
  { word: '前几年', meaning: 'past', notAfter: '之以' },
  { word: '前些年', meaning: 'past', notAfter: '之以' },
  { word: '早些时候', meaning: 'past' },
  { word: '不日', meaning: 'future', notAfter: '无终' },
  { word: '不久后', meaning: 'future' },
  { word: '不久的将来', meaning: 'future' },
  ...['春', '夏', '秋', '冬', '汛', '伏', '梅'].map((word) => ({
    word: `入${word}以来`,
    meaning: 'present' as const,
  })),
  { word: '开春以来', meaning: 'present' },
  { word: '开年以来', meaning: 'present' },
  { word: '新年以来', meaning: 'present' },
  { word: '到目前为止', meaning: 'present' },
  { word: '迄今为止', meaning: 'present' },
  { word: '迄今', meaning: 'present' },
  { word: '这会儿', meaning: 'present' },
];
