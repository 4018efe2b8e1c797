/**
 * Whether the beginning of a plain text reads like newspaper copy: a page's text with the column's line breaks,
 * or one reporter's file. Wrong here means a server and reports on somebody's log file, so the doubtful is left
 * alone: the text must be Chinese, and must carry a sign that hardly stands elsewhere (a dateline at the start
 * of a line) or two weaker ones. `sample` is some 4 KB from the start; the time taken is linear in it.
 */
export function looksLikeNewspaperCopy(sample: string): boolean {
  if (chineseShare(sample) < 0.6) return false;
  const lines = sample.split(/\r\n|\r|\n/u).map(trimLine);
  if (lines.filter((line) => foreignLine.test(line)).length > 1) return false;
  let score = 0;
  for (const sign of signs) {
    if (sign.test(lines)) score += sign.weight;
  }
  return score >= enough;
}

/** How many characters of a document are looked at: 4 KB as the editor holds them. */
export const sampleLength = 2048;

const enough = 3;

interface Sign {
  readonly weight: number;
  readonly test: (lines: readonly string[]) => boolean;
}

const anyLine =
  (pattern: RegExp) =>
  (lines: readonly string[]): boolean =>
    lines.some((line) => line.length <= 400 && pattern.test(line));

/** Gaps that the page may have left: spaces around brackets and between characters. */
const gap = '[ 　]{0,3}';
const role = '(?:记者|通讯员|特约记者|特约通讯员|见习记者|实习记者|实习生)';
/** A dateline ends with one of these; without them “新华社北京分社” would do. */
const afterDateline = `(?:${gap}[（(]${gap}(?:本报)?${gap}(?:${role}|作者)|[ 　]{1,3}|[：:，,\\d]|$)`;

/** What a newspaper prints and hardly anybody else, each at the start of a line or filling it. */
const signs: readonly Sign[] = [
  // 本报讯（记者X） · 本报5月18日讯 · 本报星洲讯
  { weight: 3, test: dateline(`本报(?:[^。，！？“”（）()]{0,14})?讯${afterDateline}`) },
  // 新华社北京7月12日电（记者X） · 据新华社电
  {
    weight: 3,
    test: dateline(`据?(?:新华社|中新社|中新网|人民网)[^。，！？“”（）()]{0,16}电${afterDateline}`),
  },
  // 本报记者 X · □记者 X · 本报记者 X 通讯员 Y 文/图
  { weight: 3, test: byline(`(?:[□■○●◎☐]${gap}(?:本报)?|(?:[（(]${gap})?本报)`) },
  // 记者 X · （记者 X 通讯员 Y）
  { weight: 2, test: byline('[（(]?') },
  // 编者按：……
  { weight: 1, test: anyLine(/^(?:【|\[)?编(?:者|辑)?按[：:】\] 　]/u) },
  // 本报记者 林知远 摄 · （林知远 摄）
  {
    weight: 1,
    test: anyLine(
      /(?:记者|通讯员)?[ 　]{0,3}\p{Script=Han}[ 　]{0,3}\p{Script=Han}{1,3}[ 　]{0,3}摄[）)]?$/u,
    ),
  },
  // （下转第三版） · （上接第一版）
  {
    weight: 2,
    test: anyLine(
      /(?:下转|上接|紧接)[ 　]{0,2}第?[ 　]{0,2}[A-Za-z]?[\d一二三四五六七八九十]{1,3}[ 　]{0,2}版/u,
    ),
  },
  // 责编 X 版式 Y 校对 Z
  {
    weight: 2,
    test: anyLine(
      /^(?:值班)?(?:责任编辑|责编|编辑|版式|美编|校对|组版|策划)[：:／/ 　].{0,40}(?:版式|美编|校对|组版|电话|编辑)/u,
    ),
  },
  // The text of a column: narrow lines of one width that end in the middle of a sentence.
  { weight: 2, test: isNarrowColumn },
];

/** A line that holds nothing but roles and names. */
function byline(before: string): Sign['test'] {
  const names = '(?:[ 　]{1,3}[\\p{Script=Han} 　、/／]{2,24}|\\p{Script=Han}{2,4})';
  return anyLine(new RegExp(`^${before}${gap}(?:全媒体|首席)?${role}${names}[）)]?$`, 'u'));
}

function dateline(source: string): Sign['test'] {
  return anyLine(new RegExp(`^(?:●|■|□|\\*)?${source}`, 'u'));
}

/** At least eight lines, and most of the text, hang within two characters of one width of 9–30 and stop in mid-sentence. */
function isNarrowColumn(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line !== '');
  const counts = new Array<number>(32).fill(0);
  for (const line of filled) {
    if (line.length >= 9 && line.length <= 30 && !/[。！？!?；;：:”]$/u.test(line)) counts[line.length]! += 1;
  }
  const near = counts.map((count, width) => count + (counts[width - 1] ?? 0) + (counts[width + 1] ?? 0));
  const best = Math.max(...near);
  return best >= 8 && best >= filled.length * 0.5;
}

/** Lines of code, of a table, of a chat or a log, of marked-up text. */
const foreignLine =
  /^(?:```|#{1,6} |\/\/|\/\*|\* @|<\/?[a-z!?]|[-*+] |\||\[\d{4}|\[?\d{1,2}:\d{2}|\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]\d|[{}[\]];?,?$|"[^"]*" ?:|第[一二三四五六七八九十百零\d]{1,5}[条章节回](?:[ 　]|$))|[;{}]$|^[^,]*,[^,]*,[^,]*,[^,]*,/u;

/** Share of Chinese characters and their punctuation among all that is no white space. */
function chineseShare(text: string): number {
  let all = 0;
  let chinese = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x3000 || code === 0xa0 || code === 0xfeff) continue;
    all += 1;
    if (isChinese(code)) chinese += 1;
  }
  return all < 20 ? 0 : chinese / all;
}

function isChinese(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x3029) ||
    (code >= 0xff00 && code <= 0xff65) ||
    (code >= 0x2018 && code <= 0x201d) ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}

function trimLine(line: string): string {
  return line.replace(/^[\s\u{feff}　]+/u, '').trimEnd();
}
