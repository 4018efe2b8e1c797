import type { Span } from '../../text/span';
import { copyRegions } from '../copy-regions';
import { createRowCheck } from '../create-row-check';
import { defineRule, type Fault } from '../rule';
import { writeInstead } from '../write-instead';
import list from './zuo-confusable.tsv';

const why = {
  zh: '书面语色彩重的词多用“作”（作为、当作、作案），做具体的事、造出东西用“做”（做饭、做工、做生意）',
  en: 'words of the written language have 作, things that are really made or done have 做',
};

const rows = createRowCheck(list, why);

/** The list, and 作出 or 做出 as the house writes it. */
export const zuoConfusable = defineRule({
  code: 'zuo-confusable',
  group: 'word',
  title: { zh: '作、做混用', en: '作 and 做 confused' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1, byLength: true },
  source: {
    standard: { zh: '《现代汉语词典》', en: 'Dictionary of modern Chinese' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: [...rows.literals, '做为', '当做', '看做', '作出', '做出'] },
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
    const { options, hits, report } = given;
    for (const span of hits) {
      if (span.end - span.start !== 2) continue;
      const written = text.slice(span.start, span.end);
      const right = written.replace('做', '作');
      if (isTakenFor(written, text, span)) {
        report({
          span,
          message: {
            zh: { what: `“${written}”用得不对`, why: why.zh, todo: `改为“${right}”` },
            en: { what: `“${written}” is wrong`, why: why.en, todo: `Write “${right}”` },
          },
          fix: writeInstead(span, right),
        });
      } else if (options.abstract !== 'any' && written !== options.abstract) {
        const thing = abstractThingBehind(written, text, span);
        if (thing !== null) report(notOfTheHouse(span, written, thing, options.abstract));
      }
    }
  },
});

/** 做为班主任，她… opens a clause that says what somebody is; 把他当做朋友, 被看做对手. */
function isTakenFor(written: string, text: string, { start, end }: Span): boolean {
  if (written === '做为') {
    if (start > 0 && !openers.includes(text[start - 1]!)) return false;
    const clause = clauseFrom(text, end);
    return (
      clause !== null &&
      !/^[民党国群众人企老了什何他她你我公百]|服务|谋|着想|出力|奉献|分忧|造福|解[决难忧]/u.test(clause)
    );
  }
  if (written !== '当做' && written !== '看做') return false;
  if (endsInDang.includes(text.charAt(start - 1)) || /^[到出大强完]/u.test(text.charAt(end))) return false;
  return /[把将被][^，。；：！？]{1,12}$/u.test(text.slice(Math.max(0, start - 14), start));
}

const openers = '，。；：！？“\n';

/** 应当做的, 每当做…, 担当做…: the word ends there. */
const endsInDang = '应适相每充担恰正妥得承不好难一';

/** Up to the comma behind, if it is near. */
function clauseFrom(text: string, from: number): string | null {
  const comma = text.slice(from, from + 20).search(/[，。；：！？]/u);
  return comma > 0 && text[from + comma] === '，' ? text.slice(from, from + comma) : null;
}

/** What is decided, said or given behind 作出; null where the word is another or the thing is one to be touched. */
function abstractThingBehind(written: string, text: string, { start, end }: Span): string | null {
  if (written[1] !== '出') return null;
  if (written === '作出' && verbsInZuo.includes(text.charAt(start - 1))) return null;
  abstractThing.lastIndex = end;
  return abstractThing.exec(text)?.[1] ?? null;
}

function notOfTheHouse(span: Span, written: string, thing: string, house: string): Fault {
  return {
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
  };
}

/** 写作出, 创作出, 制作出, 合作出: the verb ends there. */
const verbsInZuo = '写创制操工合协劳动画谱';

/** What is decided, said or given, a few words behind. */
const abstractThing =
  /[^，。；：！？“”《》（）、\n]{0,12}?(决定|决策|决议|决断|贡献|反应|回应|努力|牺牲|判决|裁决|裁定|规定|规划|安排|部署|承诺|选择|判断|让步|说明|解释|答复|回答|评价|调整|表率|处罚|处理|成绩|成就|批示|指示|结论|妥协|分析|预测|保证|声明|表态|表示)/uy;
