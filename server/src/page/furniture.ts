import { han, hanRange } from '../text/han';
import { hint, hintsOf } from './hints';

/** Labels under which a paper says how to reach it. */
const contact =
  '(?:(?:新闻|读者|服务|报料|爆料|投诉|广告|发行|订报|投稿|征稿|编辑部|值班|本报|本版|电子|监督|举报|订阅)?(?:热线|电话|邮箱|信箱|邮编|地址|网址|传真|微信|QQ|E-?mail))';

const maker =
  '(?:责任?编辑?|责编|编辑|版式|版面|美编|美术编辑|校对|校检|组版|值班(?:主任|编委|总编)?|主编|审读|检校|图编|视觉|制图|本版(?:责编|编辑|校对|主编))';

/** Page names that may stand alone on a line. */
const pageName =
  '(?:头版|要闻|综合新闻|综合|本地新闻|本市新闻|国内新闻|国际新闻|国内|国际|时政新闻|时政|民生新闻|民生|社会新闻|社会|经济新闻|经济|县区新闻|县区|体育新闻|体育|文化新闻|文化|文体新闻|教育|健康|法治|副刊|专版|专题|广告|公益广告|今日关注|导读|天下|财经|视点|评论|理论)';

const weekday = '(?:星期|周)[一二三四五六日天]';
const fullDate = '\\d{4}年\\s?\\d{1,2}月\\s?\\d{1,2}日';

interface Form {
  /** What such a line has somewhere: a pattern that is never needed is never compiled. */
  readonly sign: RegExp | null;
  readonly pattern: RegExp;
}

const forms: readonly Form[] = [
  // The name of the paper, letter-spaced or not.
  {
    sign: /报/u,
    pattern: new RegExp(
      String.raw`^${han}(?:\s?${han}){1,5}\s?(?:[日晚晨早时商快导周]|都\s?市|青\s?年|工\s?人|农\s?民)\s?报(?:\s?社)?$`,
      'u',
    ),
  },
  // Folio: A02 要闻, 第3版 综合新闻, 03 版.
  {
    sign: /[\d版]/u,
    pattern: new RegExp(
      `^(?:[A-Z]\\d{1,3}|第\\s?[A-Z]?\\d{1,3}\\s?版|\\d{1,3}\\s?版|第[一二三四五六七八九十]{1,3}版|\\d{2}(?=\\s?[·|]?\\s?${han}))(?:\\s?[·|]?\\s?${pageName}(?:\\s?[·|]\\s?${han}{1,4})?)?$`,
      'u',
    ),
  },
  // The name of the page, alone or before the folio: 要闻 A02.
  { sign: null, pattern: new RegExp(`^${pageName}$`, 'u') },
  {
    sign: /[\d版]/u,
    pattern: new RegExp(
      `^${pageName}\\s?[·|]?\\s?(?:[A-Z]\\d{1,3}|\\d{1,3}\\s?版|第[一二三四五六七八九十]{1,3}版|\\d{2})$`,
      'u',
    ),
  },
  // Date line, with or without the name of the paper, weekday, lunar date, page.
  {
    sign: /年/u,
    pattern: new RegExp(
      `^(?:${han}{2,8}[报刊]\\s?)?${fullDate}(?:[\\s,，]*${weekday})?(?:\\s?[农辛壬癸甲乙丙丁戊己庚]\\S{1,14}(?:\\s\\S{1,8})?)?(?:\\s?(?:第?\\s?[A-Z]?\\d{1,4}\\s?[版期]|第[一二三四五六七八九十]{1,3}版|[A-Z]\\d{1,3}|${pageName}))*$`,
      'u',
    ),
  },
  { sign: /[期周]/u, pattern: new RegExp(`^${weekday}(?:\\s?\\S{0,12})?$`, 'u') },
  // Who made the page.
  {
    sign: /[编责版美校组值主审检图视制本]/u,
    pattern: new RegExp(
      `^[□■]?\\s?${maker}(?:\\s?[：:／/]\\s?|\\s)${han}(?:[${hanRange}\\s、：:／/]{1,60})$`,
      'u',
    ),
  },
  // How to reach the paper.
  { sign: /[：:]/u, pattern: new RegExp(`^${contact}\\s?[：:]\\s?\\S.{3,70}$`, 'iu') },
  { sign: /刊/u, pattern: /^国内统一(?:连续出版物|刊)号.{0,60}$/u },
  { sign: /\./u, pattern: /^(?:https?:\/\/|www\.)\S{4,60}$/u },
];

/** 版面杂项 on one line, spaces at its ends left out: folio, date line, who made the page, how to reach the paper. */
export function isFurniture(line: string): boolean {
  if (line.length > 90) return false;
  // Most lines are turned away here.
  const hints = hintsOf(line, 0, line.length);
  if ((hints & hint.sentence) !== 0 || (line.length > 12 && (hints & hint.furniture) === 0)) return false;
  return forms.some(({ sign, pattern }) => (sign === null || sign.test(line)) && pattern.test(line));
}
