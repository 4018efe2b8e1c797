import { isUnseen } from '../../text/characters';
import type { Span } from '../../text/span';
import { defineRule, type FaultFix, type MessageParts } from '../rule';
import { writeInstead } from '../write-instead';
import type { Message } from '../../project/level';

const senders = ['本报讯', '新华社', '中新社'];

export const datelineForm = defineRule({
  code: 'dateline-form',
  group: 'news',
  title: { zh: '电头格式', en: 'Malformed dateline' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  offsets: 'raw',
  triggers: { literals: senders },
  needs: ['issueDate'],
  options: {
    reporters: {
      type: 'enum',
      values: ['brackets', 'any'],
      default: 'brackets',
      title: {
        zh: '“本报讯”后的记者姓名：brackets 用括号，any 不管',
        en: 'Names of reporters behind 本报讯: brackets has them in brackets, any leaves them alone',
      },
    },
  },
  check: ({ running: { raw } }, { issueDate, options, report }) => {
    if (!opensWithSender(raw)) return;
    const opening = raw.slice(0, mostOpening);
    for (const fault of [
      halfWidthBrackets(opening),
      markBehind(opening),
      colonInside(opening),
      options.reporters === 'brackets' ? bareReporters(opening) : null,
      monthMissing(opening, issueDate.from === 'content' ? null : issueDate.value),
    ]) {
      if (fault !== null)
        report({ span: fault.span, message: fault.message, ...(fault.fix ? { fix: fault.fix } : {}) });
    }
  },
});

/** True where a sender is the first that is seen, as all the patterns below want it. */
function opensWithSender(raw: string): boolean {
  let at = 0;
  while (at < mostOpening && isUnseen(raw.charCodeAt(at))) at++;
  if (raw.charCodeAt(at) === according) at++;
  // Hardly a paragraph opens with one of their characters.
  if (!senderInitials.includes(raw.charCodeAt(at))) return false;
  return senders.some((sender) => raw.startsWith(sender, at));
}

const senderInitials = senders.map((one) => one.charCodeAt(0));
const according = '据'.charCodeAt(0);

/** A dateline is no longer. */
const mostOpening = 90;

interface FormFault {
  readonly span: Span;
  readonly message: Readonly<Record<keyof Message, MessageParts>>;
  readonly fix?: FaultFix;
}

const sender = String.raw`^\s*(?:据)?(?:本报讯|(?:新华社|中新社)[^。，！？：:（(\n]{0,14}电)`;
const role = String.raw`(?:本报|特约|见习|实习|首席|全媒体)?\s?(?:记\s?者|通\s?讯\s?员)`;
const inside = String.raw`${role}[^（）()。]{1,50}?`;

const bracketed = new RegExp(`${sender}\\s*(?<open>[(（])${inside}(?<close>[)）])`, 'u');

function halfWidthBrackets(opening: string): FormFault | null {
  if (!opening.includes('(') && !opening.includes(')')) return null;
  const match = bracketed.exec(opening);
  const { open, close } = match?.groups ?? {};
  if (!match || (open === '（' && close === '）')) return null;
  const end = match[0].length;
  const start = match[0].search(/[(（]/u);
  return {
    span: { start, end },
    message: {
      zh: { what: '电头用了半角括号', why: '中文稿件的括号是全角的', todo: '改为全角括号（）' },
      en: {
        what: 'The dateline has half-width brackets',
        why: 'brackets of Chinese copy are full-width',
        todo: 'Write （）',
      },
    },
    fix: {
      title: { zh: '改为全角括号', en: 'Use full-width brackets' },
      edits: [
        { span: { start, end: start + 1 }, newText: '（' },
        { span: { start: end - 1, end }, newText: '）' },
      ],
    },
  };
}

const markAfter = new RegExp(`${sender}\\s*[(（]${inside}[)）]\\s?(?<mark>[，。、；,;])`, 'u');

function markBehind(opening: string): FormFault | null {
  if (!hasMarkAtBracket(opening)) return null;
  const match = markAfter.exec(opening);
  if (!match) return null;
  const span = { start: match[0].length - 1, end: match[0].length };
  const mark = match.groups!.mark!;
  return {
    span,
    message: {
      zh: { what: `电头后面有“${mark}”`, why: '电头与正文之间不用点号', todo: `删去“${mark}”` },
      en: {
        what: `The dateline is followed by “${mark}”`,
        why: 'no mark parts it from the text',
        todo: 'Delete it',
      },
    },
    fix: { ...writeInstead(span, ''), title: { zh: `删去“${mark}”`, en: `Delete “${mark}”` } },
  };
}

/** True where a mark stands right behind a bracket that closes, or behind one character there, which may be a space. */
function hasMarkAtBracket(opening: string): boolean {
  for (let at = 0; at < opening.length; at++) {
    const unit = opening.charCodeAt(at);
    if ((unit === 0xff09 || unit === 0x29) && (isMarkAt(opening, at + 1) || isMarkAt(opening, at + 2)))
      return true;
  }
  return false;
}

function isMarkAt(text: string, at: number): boolean {
  return at < text.length && '，。、；,;'.includes(text.charAt(at));
}

const colonAfterRole = new RegExp(`${sender}\\s*[(（]${role}(?<colon>[：:])`, 'u');

function colonInside(opening: string): FormFault | null {
  if (!opening.includes('：') && !opening.includes(':')) return null;
  const match = colonAfterRole.exec(opening);
  if (!match) return null;
  const span = { start: match[0].length - 1, end: match[0].length };
  return {
    span,
    message: {
      zh: { what: '电头里“记者”后面有冒号', why: '括号里姓名紧跟“记者”', todo: '删去冒号' },
      en: {
        what: 'A colon stands behind the role in the dateline',
        why: 'the name follows it',
        todo: 'Delete it',
      },
    },
    fix: { ...writeInstead(span, ''), title: { zh: '删去冒号', en: 'Delete the colon' } },
  };
}

/** `本报讯 记者林知远 江望舒 昨日`: where the names end is known only where a space or a line end closes them. */
const bare = new RegExp(
  String.raw`^(?<before>\s*)本报讯(?<gap>[ \u3000]*)(?<credit>${role}[ \u3000]?(?!从|在|昨|今|日前|近)\p{Script=Han}{2,3}(?:(?:[、 \u3000]|[ \u3000]?通讯员[ \u3000]?)\p{Script=Han}{2,3}){0,3})(?<behind>[ \u3000]+|(?=[\r\n]))`,
  'u',
);
function bareReporters(opening: string): FormFault | null {
  const match = bare.exec(opening);
  if (!match || /^[^。，]{0,40}?报道/u.test(opening.trimStart())) return null;
  const { before, gap, credit, behind } = match.groups as Record<
    'before' | 'gap' | 'credit' | 'behind',
    string
  >;
  const from = match[0].length - gap.length - credit.length - behind.length;
  const end = match[0].length;
  const names = credit.replace(/[ \u3000]+(?=通讯员)/u, ' ');
  return {
    span: { start: before.length, end: end - behind.length },
    message: {
      zh: {
        what: '“本报讯”后面的记者没有放进括号',
        why: '电头的写法是“本报讯（记者……）”',
        todo: '记者姓名加上括号',
      },
      en: {
        what: 'The reporters behind 本报讯 have no brackets',
        why: 'a dateline is written 本报讯（记者…）',
        todo: 'Put their names in brackets',
      },
    },
    fix: writeInstead({ start: from, end }, `（${names}）`, `本报讯（${names}）`),
  };
}

/** What 据新华社 cites is told in fewer words. */
const dayAlone = /^\s*(?:新华社|中新社)[^。，！？：:（(\n\d一篇的]{1,8}(?<day>\d{1,2})\s?日(?=\s?电)/u;

function monthMissing(opening: string, issueDay: string | null): FormFault | null {
  const match = dayAlone.exec(opening);
  if (!match || match[0].includes('月')) return null;
  const day = match.groups!.day!;
  const start = match[0].lastIndexOf(day);
  const month = issueDay === null ? null : monthOf(Number(day), issueDay);
  return {
    span: { start, end: match[0].length },
    message: {
      zh: { what: `电头只有“${day}日”，没有月份`, why: '电头的日期写到月和日', todo: '补上月份' },
      en: {
        what: `The dateline has “${day}日” without a month`,
        why: 'its date is a month and a day',
        todo: 'Add the month',
      },
    },
    ...(month === null
      ? {}
      : { fix: writeInstead({ start, end: start }, `${month}月`, `${month}月${day}日`) }),
  };
}

/** A dispatch is of the day of the issue or of the days before it. */
function monthOf(day: number, issueDay: string): number | null {
  const [, month, today] = issueDay.split('-').map(Number) as [number, number, number];
  if (day <= today) return month;
  return today <= 3 && day >= 26 ? ((month + 10) % 12) + 1 : null;
}
