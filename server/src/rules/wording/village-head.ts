import { standsAlone } from '../../lexis/words/stands-alone';
import type { Span } from '../../text/span';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { plainHits } from './plain-hits';
import { sentenceAround } from './sentence-around';

export const villageHead = defineRule({
  code: 'village-head',
  group: 'wording',
  title: { zh: '村干部称谓', en: 'Title of a village head' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: {
    standard: { zh: '新华社《新闻信息报道中的禁用词和慎用词》', en: 'Xinhua, words not to use in news' },
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['村长', '村官'] },
  needs: ['words', 'names'],
  check: ({ running: { text } }, given) => {
    const { hits, words, report } = given;
    for (const hit of plainHits(text, hits)) {
      const written = text.slice(hit.start, hit.end);
      if (isOther(text, hit) || !(standsAlone(words, text, hit) || isBeforeName(text, hit.end, given)))
        continue;
      if (elsewhere.test(sentenceAround(text, hit))) continue;
      const isDeputy = written === '村长' && text[hit.start - 1] === '副';
      const span = isDeputy ? { start: hit.start - 1, end: hit.end } : hit;
      const [right, other] =
        written === '村官'
          ? ['村干部', '村党支部书记']
          : isDeputy
            ? ['村委会副主任', '村副主任']
            : ['村委会主任', '村主任'];
      report({
        span,
        message: {
          zh: {
            what: `称村干部为“${text.slice(span.start, span.end)}”`,
            why: '村民委员会的负责人是主任，“村长”“村官”不是现在的职务名称',
            todo: `改为“${right}”，或按实际职务写`,
          },
          en: {
            what: `A village official called “${text.slice(span.start, span.end)}”`,
            why: 'the head of a villagers’ committee is its chairman, and this is no title of today',
            todo: `Write “${right}”, or what the title is`,
          },
        },
        fix: writeInstead(span, right),
        alternatives: [writeInstead(span, other)],
      });
    }
  },
});

/** 村长江望舒: 长江 is no word there. Names take longest to read, so they are asked for where the words are against it. */
function isBeforeName(text: string, at: number, given: { readonly names: readonly string[] }): boolean {
  return given.names.some((name) => name.length > 1 && text.startsWith(name, at));
}

/** 在村长大, 农村长期: the village ends before. 老村长 is mostly of older days, 大学生村官 the name of a programme. */
function isOther(text: string, { start, end }: Span): boolean {
  return (
    (text[end - 1] === '长' &&
      /^[大期远者廊效龄年久寿势跑河满成高出住街沟屯村度约达]/u.test(text.charAt(end))) ||
    /(?:[农乡山新老小伪日]|大学生|大学生.|大学|名誉|荣誉|奥运|生活)$/u.test(
      text.slice(Math.max(0, start - 4), start),
    )
  );
}

/** History, fiction, other countries, the village of a games. */
const elsewhere =
  /奥运|冬奥|亚运|大运|运动员|选手|代表团|解放前|抗战|抗日|日军|日本|伪|民国|清末|旧社会|当年|1[89]\d\d年|年代|互助组|生产队|公社|电影|电视剧|小说|剧中|饰演|扮演|角色|小品|韩国|越南|老挝|缅甸|泰国|柬埔寨|印度|尼泊尔|阿富汗|巴基斯坦|印尼|菲律宾|非洲|部落|酋长|联合国|选聘|大学生/u;
