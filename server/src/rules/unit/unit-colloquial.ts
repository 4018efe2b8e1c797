import type { Span } from '../../text/span';
import { defineRule, type Fault } from '../rule';
import { isQuoted, quotedSpans } from '../../lexis/quotes/quoted-spans';
import { copyRegions } from '../copy-regions';

export const unitColloquial = defineRule({
  code: 'unit-colloquial',
  group: 'unit',
  title: { zh: '单位俗称', en: 'Colloquial unit' },
  level: 'information',
  fix: 'safe',
  errorCount: { weight: 0.5 },
  source: {
    standard: { zh: 'GB 3100 国际单位制及其应用', en: 'GB 3100, SI units and their use' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['平米', '平方', '立方', '摄氏', '度电'] },
  check: ({ running: { text } }, { hits, report }) => {
    const quoted = hits.length === 0 ? [] : quotedSpans(text);
    for (const hit of hits) {
      if (isQuoted(quoted, hit.start)) continue;
      const change = changeOf(text, hit);
      if (change !== null) report(faultOf(text, change));
    }
  },
});

interface Change {
  readonly span: Span;
  readonly newText: string;
  /** True where nothing but the name changes. */
  readonly isSafe: boolean;
}

function changeOf(text: string, { start, end }: Span): Change | null {
  switch (text.slice(start, end)) {
    case '平米':
      return isCounted(text, start) ? { span: { start, end }, newText: '平方米', isSafe: true } : null;
    case '度电':
      return isCounted(text, start) ? { span: { start, end }, newText: '千瓦时', isSafe: false } : null;
    case '摄氏':
      return celsius(text, start);
    default:
      return areaOrVolume(text, start, end);
  }
}

/** Behind a number, 万 or 每. 和平米 and 水平米 are no areas. */
function isCounted(text: string, at: number): boolean {
  const before = text.charAt(at - 1) === ' ' ? text.charAt(at - 2) : text.charAt(at - 1);
  return /[0-9０-９%万亿百千十每几余多〇一二两三四五六七八九半]/u.test(before);
}

/** 5个平方, 100平方, 30立方: the metre is left out. */
function areaOrVolume(text: string, start: number, end: number): Change | null {
  if (goesOn.test(text.slice(end, end + 3))) return null;
  const newText = `${text.slice(start, end)}米`;
  if (text.charAt(start - 1) === '个' && isCounted(text, start - 1))
    return { span: { start: start - 1, end }, newText, isSafe: false };
  // A bare 三平方 may be mathematics.
  const isArabic = /[0-9０-９万多余]/u.test(text.charAt(start - 1));
  return isArabic ? { span: { start, end }, newText, isSafe: false } : null;
}

/** What makes 平方 and 立方 a unit of their own, or no unit at all. */
const goesOn =
  /^(?:[米尺寸码里体根和差数项式程值]|公里|千米|分米|厘米|毫米|微米|英[里尺寸]|海里|公尺|[a-zA-Z]|等于)/u;

/** 摄氏25度 and 摄氏零下5至10度: the name of the unit is not taken apart. */
function celsius(text: string, start: number): Change | null {
  degrees.lastIndex = start;
  const found = degrees.exec(text);
  if (found === null) return null;
  return { span: { start, end: degrees.lastIndex }, newText: `${found[1]!}摄氏度`, isSafe: false };
}

const degrees =
  /摄氏((?:零下|零上)?[0-9０-９〇零一二三四五六七八九十百点.．]{1,8}(?:[至到～~—–-](?:零下|零上)?[0-9０-９〇零一二三四五六七八九十百点.．]{1,8})?(?:多|余)?)度/uy;

function faultOf(text: string, { span, newText, isSafe }: Change): Fault {
  const written = text.slice(span.start, span.end);
  const fix = {
    title: { zh: `改为“${newText}”`, en: `Write “${newText}”` },
    edits: [{ span, newText }],
  };
  return {
    span,
    message: {
      zh: {
        what: `“${written}”是口头的说法`,
        why: '计量单位用规范的名称',
        todo: `改为“${newText}”`,
      },
      en: {
        what: `“${written}” is the spoken form of a unit`,
        why: 'units are printed by their proper names',
        todo: `Write “${newText}”`,
      },
    },
    fix: isSafe ? fix : { ...fix, kind: 'suggestion' },
  };
}
