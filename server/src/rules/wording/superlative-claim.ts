import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { plainHits } from './plain-hits';
import { sentenceAround } from './sentence-around';

export const superlativeClaim = defineRule({
  code: 'superlative-claim',
  group: 'wording',
  title: { zh: '对产品的绝对化评价', en: 'Superlative about a product' },
  level: 'information',
  fix: 'no',
  errorCount: { weight: 0 },
  source: {
    standard: { zh: '新华社《新闻信息报道中的禁用词和慎用词》', en: 'Xinhua, words not to use in news' },
    clause: '2',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: {
    literals: [
      ...['最佳', '最好', '最先进', '最优质', '最高端', '最安全', '最有效', '最便宜', '最实惠'],
      ...['顶级', '极品', '第一品牌', '绝无仅有', '独一无二', '史上最', '全球首选'],
    ],
  },
  check: ({ running: { text } }, { hits, report }) => {
    for (const span of plainHits(text, hits)) {
      const claim = text.slice(span.start, span.end);
      const behind = text.slice(span.end, span.end + 10);
      if (claim !== '第一品牌' && !product.test(behind) && !isSaidOfProduct(text, span.start, behind))
        continue;
      const sentence = sentenceAround(text, span);
      if (!sale.test(sentence) || measured.test(sentence)) continue;
      report({
        span,
        message: {
          zh: {
            what: `用“${claim}”评价产品`,
            why: '绝对化的评价没有依据，等于替产品做广告',
            todo: '改为有出处的事实，或者删去',
          },
          en: {
            what: `“${claim}” is said of a product`,
            why: 'nobody can prove it, and it is advertising',
            todo: 'Give a fact with its source, or delete it',
          },
        },
      });
    }
  },
});

/** What it is said of, at most three characters behind. */
const product =
  /^的?[\p{Script=Han}]{0,3}?(?:产品|品牌|化妆品|护肤品|面膜|保健品|家电|空调|电视|手机|汽车|轿车|楼盘|户型|住宅|豪宅|别墅|白酒|美酒|红酒|茶叶|家具|地板|瓷砖|服饰|套餐|床垫|净水器|性价比)/u;

/** 这款产品性能最佳: the claim ends the clause that names the product, or goes with what it is made of. */
function isSaidOfProduct(text: string, start: number, behind: string): boolean {
  return (
    /^(?:[，。；！]|的?(?:技术|工艺|配方|材料|品质|性能))/u.test(behind) &&
    /(?:[这该本][款种个]|本)[^，。；：！？]{0,14}$/u.test(text.slice(Math.max(0, start - 18), start)) &&
    named.test(text.slice(Math.max(0, start - 16), start))
  );
}

const named =
  /产品|化妆品|护肤品|面膜|保健品|空调|电视|手机|汽车|轿车|楼盘|白酒|茶叶|家具|地板|瓷砖|床垫|净水器/u;

/** Somebody sells it. */
const sale =
  /旗下|该款|这款|本品|新款|售价|优惠|热销|选购|抢购|特价|开盘|专柜|首付|订购|消费者|到店|代言|上市|新品|购买/u;

/** A ranking, a wish or somebody's opinion is reported, not a claim. */
const measured =
  /之一|评[为选出]|评比|奖|排名|排行|榜|获|调查|称号|说|表示|认为|力争|努力|争取|打造|目标|希望|要求|想要|不是|未必|所谓|广告|宣传|虚假|处罚|禁|不得/u;
