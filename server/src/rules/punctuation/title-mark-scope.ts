import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import type { MarkPair } from '../../lexis/quotes/read-pairs';
import { articleMarks } from './article-marks';
import { quotedStretch, writeMarks } from './quoted-stretch';

/** What the noun behind a name says it is, where it cannot be a work. */
const nouns = ['课程', '课题', '品牌', '商标', '证书', '奖', '会议', '活动'];

/** What is waged or carried out, where the words before say so. */
const campaigns = ['攻坚战', '大会战', '专项行动', '专项整治', '百日行动'];

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
  triggers: {
    literals: [...nouns.map((noun) => `》${noun}`), ...[...papers, ...campaigns].map((end) => `${end}》`)],
  },
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
  const campaign = campaigns.find((one) => inner.endsWith(one));
  if (campaign !== undefined && carriesOut.test(text.slice(Math.max(0, open - 6), open))) return campaign;
  const behind = text.slice(close + 1, close + 4);
  const noun = nouns.find((one) => behind.startsWith(one));
  if (noun === undefined) return null;
  // Many works have an event of their name: only what is held or won is none. 《星洲文学》奖 is the prize of a magazine, 《民法典》活动 one about a law.
  if (
    isLoose.has(noun) &&
    (!isHeld.test(text.slice(Math.max(0, open - 4), open)) ||
      work.test(text.slice(Math.max(open + 1, close - 6), close)))
  )
    return null;
  // 《红楼梦》课程设计, 《诗经》品牌活动: the noun belongs to another one.
  return /^[，。、；！？”）的和与及等在为是]|^$/u.test(
    text.slice(close + 1 + noun.length, close + 2 + noun.length),
  )
    ? noun
    : null;
}

const carriesOut = /(?:开展|打响|打赢|打好|推进|实施|启动|部署|参加|抓好|投入)了?$/u;

/** Nouns that go with works as well. */
const isLoose: ReadonlySet<string> = new Set(['奖', '会议', '活动']);
const isHeld = /(?:开展|举[办行]|组织|召开|启动|参加|获得?|颁发|设立)[了过]?$/u;
const work =
  /[报刊法典书经歌曲剧集]$|文学|文艺|杂志|周刊|月报|日报|公约|协定|条例|宣言|办法|规划|意见|决定|通知|纲要|方案|制度|规定|章程|标准/u;
