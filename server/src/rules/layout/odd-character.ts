import { defineRule, type MessageParts } from '../rule';
import { deletion } from './deletion';
import { standardForm } from './standard-form';

export const oddCharacter = defineRule({
  code: 'odd-character',
  group: 'layout',
  title: { zh: '异常字符', en: 'Odd character' },
  level: 'error',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: 'Unicode 字符数据', en: 'Unicode character data' }, verified: true },
  unit: 'line',
  triggers: {
    ranges: [
      [0x00, 0x08],
      [0x0e, 0x1f],
      [0x7f, 0x9f],
      [0xad, 0xad],
      [0x200b, 0x200f],
      [0x2028, 0x202e],
      [0x2060, 0x2069],
      [0x2e80, 0x2fd5],
      [0xd800, 0xfaff],
      [0xfb00, 0xfb06],
      [0xfe10, 0xfe4f],
      [0xfeff, 0xfeff],
      [0xfffc, 0xffff],
    ],
  },
  check: ({ text }, { report }) => {
    for (const run of runsOfOdd(text)) {
      const span = { start: run.start, end: run.end };
      const shown = text.slice(run.start, run.end);
      report({
        span,
        message: messages[run.kind](shown, run.instead),
        ...(run.kind === 'lookAlike' && {
          fix: {
            title: { zh: `改为“${run.instead}”`, en: `Write “${run.instead}”` },
            edits: [{ span, newText: run.instead }],
          },
        }),
        ...(run.kind === 'invisible' && {
          fix: {
            title: { zh: '删去看不见的字符', en: 'Delete the invisible character' },
            edits: [deletion(span)],
          },
        }),
      });
    }
  },
});

type Oddity = 'lookAlike' | 'invisible' | 'private' | 'lost';

interface OddRun {
  readonly start: number;
  end: number;
  readonly kind: Oddity;
  instead: string;
}

/** Neighbours of one kind are one fault. */
function runsOfOdd(text: string): OddRun[] {
  const runs: OddRun[] = [];
  let previous = '';
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const end = at + character.length;
    const instead = standardForm(character);
    const kind = instead !== null ? 'lookAlike' : oddityOf(character, previous, text, end);
    const last = runs.at(-1);
    if (kind !== null && last?.kind === kind && last.end === at) {
      last.end = end;
      last.instead += instead ?? '';
    } else if (kind !== null) runs.push({ start: at, end, kind, instead: instead ?? '' });
    previous = character;
    at = end;
  }
  return runs;
}

function oddityOf(character: string, previous: string, text: string, end: number): Oddity | null {
  const code = character.codePointAt(0)!;
  if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) return 'private';
  if ((code >= 0xd800 && code <= 0xdfff) || code === 0xfffd || code === 0xfffe || code === 0xffff)
    return 'lost';
  if (!invisible.test(character)) return null;
  const next = end < text.length ? String.fromCodePoint(text.codePointAt(end)!) : '';
  const joins = code >= 0x200b && code <= 0x200f;
  return joins && (shapesNeighbours(previous, next) || joinsEmoji(previous, next)) ? null : 'invisible';
}

const invisible =
  /^[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffc]$/u;

/** Scripts whose letters are joined, or whose words are parted, by characters without width. */
function shapesNeighbours(previous: string, next: string): boolean {
  return /[\u0590-\u109f\u1780-\u18af]/u.test(previous + next);
}

/** 👨‍👩‍👧 is one picture. */
function joinsEmoji(previous: string, next: string): boolean {
  return (
    /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u.test(previous) &&
    /^\p{Extended_Pictographic}/u.test(next)
  );
}

const messages: Readonly<
  Record<Oddity, (shown: string, instead: string) => { zh: MessageParts; en: MessageParts }>
> = {
  lookAlike: (shown, instead) => ({
    zh: {
      what: `“${shown}”（${codes(shown)}）看着像“${instead}”，其实是另外的字符`,
      why: '从 PDF 取出的文字常带这种字符，搜不到，换个字体还会变样',
      todo: `改为“${instead}”`,
    },
    en: {
      what: `“${shown}” (${codes(shown)}) only looks like “${instead}”`,
      why: 'text taken from PDF files brings such characters; searches miss them and other fonts draw them differently',
      todo: `Write “${instead}”`,
    },
  }),
  invisible: (shown) => ({
    zh: {
      what: `这里有看不见的字符（${codes(shown)}）`,
      why: '它多半随 PDF 或网页带进来，会打断搜索、字数和换行',
      todo: '删去',
    },
    en: {
      what: `Invisible character (${codes(shown)})`,
      why: 'it came with the text from a PDF file or a web page and breaks searches, counts and line ends',
      todo: 'Delete it',
    },
  }),
  private: (shown) => ({
    zh: {
      what: `“${shown}”（${codes(shown)}）是造字，只有原来的字体认得`,
      why: '换一台机器就成了空白或方框',
      todo: '对照原稿改成正式的字',
    },
    en: {
      what: `“${shown}” (${codes(shown)}) is a private character of one font`,
      why: 'elsewhere it is blank or a box',
      todo: 'Look at the original and write the real character',
    },
  }),
  lost: (shown) => ({
    zh: {
      what: `这里有一个字坏了（${codes(shown)}）`,
      why: '转换编码时没有转成功，原来的字已经丢失',
      todo: '对照原稿补上',
    },
    en: {
      what: `A character was lost here (${codes(shown)})`,
      why: 'a conversion between encodings failed',
      todo: 'Look at the original and put it back',
    },
  }),
};

/** The first few code points, as they are written in tables. */
function codes(shown: string): string {
  const points = Array.from(
    shown,
    (point) => `U+${point.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return points.length > 3 ? `${points.slice(0, 3).join(' ')} …` : points.join(' ');
}
