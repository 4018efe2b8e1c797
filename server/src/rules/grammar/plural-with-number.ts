import { copyRegions } from '../copy-regions';
import { deletion } from '../layout/deletion';
import { defineRule } from '../rule';

/** Who is counted with 名 and 位. */
const persons =
  '同学 学生 学员 大学生 小学生 中学生 老师 教师 孩子 儿童 代表 委员 记者 队员 运动员 选手 志愿者 村民 市民 居民 干部 工人 职工 员工 群众 ' +
  '朋友 小朋友 战士 官兵 医生 护士 医护人员 游客 乘客 旅客 专家 学者 家长 老人 姑娘 小伙子 年轻人 青年 同志 队友 邻居 客人 顾客 同事 ' +
  '演员 教练 嘉宾 企业家 科学家 作家 艺术家 农民 渔民 牧民 网友 读者 观众 司机 骑手 民警 消防员 党员 团员 校友 球员 球迷 村干部 创业者 ' +
  '患者 病人 考生 爱好者 工作人员 负责人 参赛者 获奖者 经营者 摊主 店主 老乡 乡亲 工友';

const counted = new Set(persons.split(' '));

export const pluralWithNumber = defineRule({
  code: 'plural-with-number',
  group: 'grammar',
  title: { zh: '数量词与“们”并用', en: '们 after a counted noun' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 1 },
  source: { standard: { zh: '现代汉语语法', en: 'Chinese grammar' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  milderInQuotes: true,
  triggers: { literals: ['们'] },
  check: ({ running: { text } }, { hits, report }) => {
    for (const { start: at, end } of hits) {
      const amount = amountBefore(text, at);
      if (amount === null || ownsWhatFollows(text, end)) continue;
      const [number, person] = amount;
      report({
        span: { start: at - number.length - person.length, end },
        message: {
          zh: {
            what: `“${number}${person}们”里数量词和“们”并用`,
            why: '前面有了具体的数目，名词后面不再加“们”',
            todo: `改为“${number}${person}”`,
          },
          en: {
            what: `“${number}${person}们” has both a number and 们`,
            why: 'a noun that is counted takes no 们',
            todo: `Write “${number}${person}”`,
          },
        },
        fix: {
          title: { zh: '删去“们”', en: 'Delete 们' },
          edits: [deletion({ start: at, end })],
        },
      });
    }
  },
});

/** The number with its measure word and an attribute, and the noun that they count; null where nobody is counted. */
function amountBefore(text: string, end: number): [number: string, person: string] | null {
  const from = Math.max(0, end - reach);
  let measure = end - 2;
  while (measure > from && text.charAt(measure) !== '名' && text.charAt(measure) !== '位') measure--;
  if (measure <= from) return null;
  const noun = text.slice(measure + 1, end);
  const attribute = counted.has(noun) ? '' : attributes.find((one) => noun.startsWith(one));
  if (attribute === undefined || !counted.has(noun.slice(attribute.length))) return null;
  const number = count.exec(text.slice(Math.max(0, measure - reach), measure));
  return number === null
    ? null
    : [`${number[0]}${text.charAt(measure)}${attribute}`, noun.slice(attribute.length)];
}

const reach = 10;

const attributes =
  '优秀 青年 年轻 老年 女 男 小 老 新 参赛 获奖 困难 留守 返乡 在校 毕业 外地 本地 退休 一线'.split(' ');

/** More than one: 一位同学们敬爱的老师 counts the teacher. */
const count =
  /(?:[\d０-９]+|[一二三四五六七八九十百千万两几数]*[二三四五六七八九十百千万两几])(?:余|多|来)?(?:万|亿)?(?:余|多)?$/u;

// 两位同学们敬爱的老师 are two teachers.
function ownsWhatFollows(text: string, end: number): boolean {
  return /^[^，。；：！？、“”\n]{0,8}的/u.test(text.slice(end, end + 9));
}
