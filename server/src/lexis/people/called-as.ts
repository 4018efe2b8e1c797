import type { Span } from '../../text/span';
import { titleEndingAt } from './title-list';

/** How a text calls somebody beside the name. */
export interface Called {
  /** What the name is introduced as, right before it: 男子, 妻子, 民警; empty where nothing is. */
  readonly role: string;
  /** Null where nothing beside the name tells. */
  readonly sex: Sex | null;
  /** 老 or 小 right before a surname; else empty. It may be no person at all: only a bearer makes it one. */
  readonly familiar: '老' | '小' | '';
}

export type Sex = 'woman' | 'man';

/** What stands beside the name at `span`: 男子陆某, 陆女士, 陆海棠（女）. */
export function calledAs(text: string, { start, end }: Span): Called {
  const familiar = text.charAt(start - 1);
  const isFamiliar = end - start < 3 && (familiar === '老' || familiar === '小');
  return {
    // 丈夫老邢
    role: roleBefore(text, isFamiliar ? start - 1 : start),
    sex: sexBehind(text, end),
    familiar: isFamiliar ? familiar : '',
  };
}

/** Nothing stands beside it. */
export const calledNothing: Called = { role: '', sex: null, familiar: '' };

function roleBefore(text: string, start: number): string {
  const length = titleEndingAt(text, start);
  if (length > 0) return text.slice(start - length, start);
  // 其妻陆某, 他弟弟的儿子小陆: one character says it as well.
  const kin = text.charAt(start - 1);
  return kin !== '' && kinBehind.includes(kin) && '其之的'.includes(text.charAt(start - 2) || ' ') ? kin : '';
}

const kinBehind = '妻夫子女父母兄弟姐妹';

function sexBehind(text: string, end: number): Sex | null {
  const first = text.charAt(end);
  if (first === '（' || first === '(') {
    const sex = text.charAt(end + 1);
    return sex === '女' ? 'woman' : sex === '男' ? 'man' : null;
  }
  const address = text.slice(end, end + 2);
  return women.has(address) ? 'woman' : men.has(address) ? 'man' : null;
}

const women: ReadonlySet<string> = new Set('女士 小姐 夫人 大妈 大娘 大婶 大姐 大嫂 阿姨 奶奶'.split(' '));
const men: ReadonlySet<string> = new Set('先生 大爷 大叔 大哥 爷爷 老汉'.split(' '));
