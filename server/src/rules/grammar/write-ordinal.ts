import type { Ordinal } from '../../lexis/ordinals/find-ordinals';
import { ordinalNumeral } from '../../lexis/ordinals/ordinal-value';
import type { TextEdit } from '../../text/text-edit';

/** A marker as a reader names it: 四是, 第四, （四）. */
export function markerText(text: string, { start, end, kind }: Ordinal): string {
  return inWords.includes(kind) && marks.includes(text.charAt(end - 1))
    ? text.slice(start, end - 1)
    : text.slice(start, end);
}

/** What `item` would be if it were marked like `model`; null where there is no such marker. */
export function markerLike(
  text: string,
  model: Ordinal,
  item: Ordinal,
): { readonly shown: string; readonly edit: TextEdit } | null {
  const shown = nameLike(model, item.value);
  if (shown === null) return null;
  // 第四是加强 is 四是加强, not 四是是加强.
  const end = inWords.includes(item.kind) && text.charAt(item.end) === '是' ? item.end + 1 : item.end;
  return {
    shown,
    edit: { span: { start: item.start, end }, newText: shown + markBehind(text, model) },
  };
}

/** Kinds that are words with a mark of their own behind them. */
const inWords = '第其首';
const marks = '，、：:';

function nameLike({ kind }: Ordinal, value: number): string | null {
  const numeral = ordinalNumeral(value);
  switch (kind) {
    case '第':
    case '其':
      return kind + numeral;
    case '首':
      return ['首先', '其次', '再次'][value - 1] ?? null;
    case '（一）':
      return `（${numeral}）`;
    case '(1)':
      return `（${value}）`;
    case '①':
      return null;
    default:
      return kind.startsWith('1')
        ? `${value}${kind.slice(1)}`
        : kind.startsWith('一')
          ? numeral + kind.slice(1)
          : numeral + kind;
  }
}

function markBehind(text: string, { end, kind }: Ordinal): string {
  if (!inWords.includes(kind)) return '';
  const mark = text.charAt(end - 1);
  if (marks.includes(mark)) return mark;
  return text.charAt(end) === '是' ? '是' : '';
}
