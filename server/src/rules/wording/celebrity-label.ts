import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { plainHits } from './plain-hits';

export const celebrityLabel = defineRule({
  code: 'celebrity-label',
  group: 'wording',
  title: { zh: '艺人封号', en: 'Fan label for an artist' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: {
    standard: { zh: '新华社《新闻信息报道中的禁用词和慎用词》', en: 'Xinhua, words not to use in news' },
    clause: '4',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: {
    literals: [
      '影帝',
      '影后',
      '视帝',
      '视后',
      '天王',
      '天后',
      '歌王',
      '歌后',
      '歌神',
      '巨星',
      '女神',
      '男神',
    ],
  },
  needs: ['names'],
  check: ({ running: { text } }, { hits, names, report }) => {
    for (const hit of plainHits(text, hits)) {
      if (!isBeforeName(text, hit.end, names)) continue;
      const before = text.slice(Math.max(0, hit.start - reach), hit.start);
      if (isAwardOrMyth.test(before)) continue;
      const label = text.slice(hit.start, hit.end);
      const span = { start: hit.start - adjectives.exec(before)![0].length, end: hit.end };
      const [right, ...others] = titlesFor(label, before);
      report({
        span,
        message: {
          zh: {
            what: `用“${text.slice(span.start, span.end)}”称呼艺人`,
            why: '封号是追捧的说法，报道里如实写身份',
            todo: `改为“${right}”，或只写姓名`,
          },
          en: {
            what: `“${text.slice(span.start, span.end)}” as the title of an artist`,
            why: 'it is what fans say, a report says what somebody is',
            todo: `Write “${right}” or the name alone`,
          },
        },
        fix: writeInstead(span, right),
        alternatives: others.map((other) => writeInstead(span, other)),
      });
    }
  },
});

function isBeforeName(text: string, at: number, names: readonly string[]): boolean {
  return names.some((name) => name.length > 1 && text.startsWith(name, at));
}

/** What the artist does, as far as label and the words before it tell. */
function titlesFor(label: string, before: string): readonly [string, ...string[]] {
  if (label.startsWith('歌') || /(?:歌坛|乐坛)$/u.test(before)) return ['著名歌手'];
  if (/[影视]/u.test(label) || before.endsWith('影坛')) return ['著名演员'];
  return ['著名艺人', '著名演员', '著名歌手'];
}

const reach = 16;

/** What an actor has won, who is worshipped, and sport. */
const isAwardOrMyth =
  /奖|金像|金鸡|金马|百花|金鹰|白玉兰|奥斯卡|戛纳|柏林|威尼斯|电影节|神话|希腊|罗马|塑像|雕像|自由|胜利|球|NBA|体坛|网坛|田径|赛|战队|棋|电竞/u;
const adjectives = /(?:国民|宅男|新晋|双料|三料|大满贯|国际|亚洲|华语|歌坛|影坛|乐坛|老牌|一代|小)*$/u;
