import { copyRegions } from '../copy-regions';
import { createRowCheck } from '../create-row-check';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import list from './zuo-confusable.tsv';

const rows = createRowCheck(list, {
  zh: '书面语色彩重的词多用“作”（作为、当作、作案），做具体的事、造出东西用“做”（做饭、做工、做生意）',
  en: 'words of the written language have 作, things that are really made or done have 做',
});

/** The list, and 作出 or 做出 as the house writes it. */
export const zuoConfusable = defineRule({
  code: 'zuo-confusable',
  group: 'word',
  title: { zh: '作、做混用', en: '作 and 做 confused' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: {
    standard: { zh: '《现代汉语词典》', en: 'Dictionary of modern Chinese' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: [...rows.literals, '作出', '做出'] },
  needs: ['words'],
  options: {
    abstract: {
      type: 'enum',
      values: ['any', '作出', '做出'],
      default: 'any',
      title: {
        zh: '“决定”“贡献”等抽象事物前：两种都行（any）、一律“作出”、一律“做出”',
        en: 'Before abstract things such as 决定 and 贡献: either (any), always 作出, always 做出',
      },
    },
  },
  check: ({ running: { text } }, given) => {
    rows.check(text, given);
    const house = given.options.abstract;
    if (house === 'any') return;
    for (const span of given.hits) {
      const written = text.slice(span.start, span.end);
      if (!/^[作做]出$/u.test(written) || written === house) continue;
      if (written === '作出' && verbsInZuo.includes(text.charAt(span.start - 1))) continue;
      abstractThing.lastIndex = span.end;
      const thing = abstractThing.exec(text)?.[1];
      if (thing === undefined) continue;
      given.report({
        span,
        message: {
          zh: {
            what: `“${thing}”前用了“${written}”`,
            why: `按选项 abstract 的设定，抽象事物前一律用“${house}”`,
            todo: `改为“${house}”`,
          },
          en: {
            what: `“${written}” before “${thing}”`,
            why: `the option abstract says ${house} before abstract things`,
            todo: `Write “${house}”`,
          },
        },
        fix: writeInstead(span, house),
      });
    }
  },
});

/** 写作出, 创作出, 制作出, 合作出: the verb ends there. */
const verbsInZuo = '写创制操工合协劳动画谱';

/** What is decided, said or given, a few words behind. */
const abstractThing =
  /[^，。；：！？“”《》（）、\n]{0,12}?(决定|决策|决议|决断|贡献|反应|回应|努力|牺牲|判决|裁决|裁定|规定|规划|安排|部署|承诺|选择|判断|让步|说明|解释|答复|回答|评价|调整|表率|处罚|处理|成绩|成就|批示|指示|结论|妥协|分析|预测|保证|声明|表态|表示)/uy;
