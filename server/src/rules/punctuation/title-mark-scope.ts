import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import type { MarkPair } from '../../lexis/quotes/read-pairs';
import { articleMarks } from './article-marks';
import { quotedStretch, writeMarks } from './quoted-stretch';

/** What the noun behind a name says it is, where it cannot be a work. */
const nouns = ['课程', '课题', '品牌', '商标', '证书'];

/** Papers that are issued, not written. */
const papers = [
  '营业执照',
  '身份证',
  '许可证',
  '驾驶证',
  '行驶证',
  '毕业证',
  '结婚证',
  '出生证',
  '健康证',
  '资格证',
  '房产证',
  '从业证',
];

export const titleMarkScope = defineRule({
  code: 'title-mark-scope',
  group: 'punctuation',
  title: { zh: '书名号用于非作品名称', en: 'Title marks on what is no work' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    clause: '4.15、A.13',
    verified: true,
  },
  unit: 'article',
  regions: copyRegions,
  triggers: { literals: [...nouns.map((noun) => `》${noun}`), ...papers.map((paper) => `${paper}》`)] },
  check: ({ parts }, { report }) => {
    for (const marks of articleMarks(parts)) {
      const { text } = marks.flow;
      for (const pair of marks.pairs) {
        if (pair.kind !== 'title' || text[pair.close] !== '》' || text[pair.open] !== '《') continue;
        const noun = nounOf(text, pair);
        if (noun === null) continue;
        const written = quotedStretch(marks, pair);
        report({
          span: marks.flow.toRaw({ start: pair.open, end: pair.close + 1 }),
          message: {
            zh: {
              what: `“${written}”是${noun}的名称，用了书名号`,
              why: '书名号只标书籍、报刊、文件、影视等作品名；课程、证件、品牌、商标等的名称不用',
              todo: noun.endsWith('证') || noun.endsWith('照') ? '删去书名号' : '改用引号，或不加标点',
            },
            en: {
              what: `“${written}” is no title of a work`,
              why: 'title marks stand on books, papers, documents and films, not on courses, certificates, brands or trade marks',
              todo: 'Write quotation marks, or none',
            },
          },
          fix: writeMarks(marks, pair, papers.includes(noun) ? ['', ''] : ['“', '”']),
        });
      }
    }
  },
});

function nounOf(text: string, { open, close }: MarkPair): string | null {
  // A document that is about a certificate is a work: 《食品许可证管理办法》 ends otherwise.
  const inner = text.slice(Math.max(open + 1, close - 4), close);
  const paper = papers.find((one) => inner.endsWith(one));
  if (paper !== undefined) return paper;
  const behind = text.slice(close + 1, close + 4);
  const noun = nouns.find((one) => behind.startsWith(one));
  if (noun === undefined) return null;
  // 《红楼梦》课程设计, 《诗经》品牌活动: the noun belongs to another one.
  return /^[，。、；！？”）的和与及等在为是]|^$/u.test(
    text.slice(close + 1 + noun.length, close + 2 + noun.length),
  )
    ? noun
    : null;
}
