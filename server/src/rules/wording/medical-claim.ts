import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { plainHits } from './plain-hits';
import { sentenceAround } from './sentence-around';

export const medicalClaim = defineRule({
  code: 'medical-claim',
  group: 'wording',
  title: { zh: '医药疗效断言', en: 'Medical claim' },
  level: 'warning',
  fix: 'no',
  errorCount: { weight: 0 },
  source: {
    standard: { zh: '新华社《新闻信息报道中的禁用词和慎用词》', en: 'Xinhua, words not to use in news' },
    clause: '3',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: {
    literals: [
      ...['根治', '药到病除', '包治百病', '永不复发', '终身不复发', '一针见效', '当天见效', '无效退款'],
      ...['疗效最佳', '疗效最好', '疗效最显著', '药效最好', '药效最佳'],
      ...['安全无副作用', '无毒副作用', '无任何副作用', '没有任何副作用', '绝无副作用', '无任何毒副作用'],
      ...['百分之百治愈', '100%治愈', '彻底治愈', '完全治愈'],
    ],
  },
  check: ({ running: { text } }, { hits, report }) => {
    for (const span of plainHits(text, hits)) {
      const claim = text.slice(span.start, span.end);
      const sentence = sentenceAround(text, span);
      if (!remedy.test(sentence) || doubt.test(sentence) || isOther(text, span.start, span.end)) continue;
      if (needsIllness.has(claim) && !illness.test(sentence)) continue;
      report({
        span,
        message: {
          zh: {
            what: `“${claim}”断言了药品或疗法的效果`,
            why: '疗效因人而异，报道里下这样的断言等于替它做广告',
            todo: '改为有出处的事实，或者删去',
          },
          en: {
            what: `“${claim}” promises what a remedy will do`,
            why: 'it works differently for each patient, and the promise is advertising',
            todo: 'Give a fact with its source, or delete it',
          },
        },
      });
    }
  },
});

const needsIllness: ReadonlySet<string> = new Set(['根治', '药到病除', '彻底治愈', '完全治愈']);

/** Something that is sold or given against an illness. */
const remedy =
  /药[品物丸膏酒片剂方贴茶枕]|[这此那本]种药|[种款盒粒瓶副]药(?!店|材)|[服用吃]药|服用|中药|西药|新药|该药|此药|胶囊|口服液|冲剂|颗粒|贴剂|膏药|疗法|秘方|偏方|针剂|保健品|治疗仪|理疗|疗程|产品|诊所/u;
const illness = /病|炎|癌|瘤|癣|疹|疮|痔|糖尿|血压|结石|哮喘|失眠|风湿|疾|症|脱发|疼|痛/u;

/** Who doubts, warns or reports a fraud makes no promise; and other things than illnesses are 根治 too. */
const doubt =
  /不能|不会|不可|可能|能否|是否|无法|难以|尚无|尚未|没有[^，。]{0,8}(?:药|办法)|虚假|夸大|宣称|声称|号称|谎称|自称|骗|忽悠|违法|广告|警惕|谨防|误导|所谓|谣|伪|处罚|投诉|禁止|不得|查处|诱导|吹嘘|污染|腐败|欠薪|水患|乱象|整治|治理|作风|制度|机制|难题|政策|干部|企业发展/u;

function isOther(text: string, start: number, end: number): boolean {
  return (
    /[不难未前否]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:术|性|手术|率|幽门)/u.test(text.slice(end, end + 2))
  );
}
