import type { Page } from '../page/page';
import type { Title } from '../reading/reading';
import { isHighSurrogate, isUnseen } from '../text/characters';
import type { Span } from '../text/span';
import type { Analysis } from './analyze';
import { namesAround, type NameKind, type PageName } from './page-names';

/** A name that may go on where the cursor stands. */
export interface NameCompletion {
  readonly kind: NameKind;
  readonly newText: string;
  /** What it takes the place of: the beginning of the name before the cursor, or nothing behind a title. */
  readonly span: Span;
  readonly titles: readonly Title[];
}

/**
 * Names of the page that begin with the text before the cursor, the longest beginning first, and persons whose title
 * ends there. Chinese has no spaces to tell where a name starts, so every name is asked how much of it stands there;
 * where that is nothing, or the name stands there whole already, it is not offered.
 */
export function provideCompletions(analysis: Analysis, offset: number): readonly NameCompletion[] {
  const before = textBefore(analysis.page, offset);
  if (before === '') return [];
  const names = namesAround(analysis, offset, pageLimit)?.names ?? [];
  const behind = textBehind(analysis.page, offset);
  const beginnings = Array.from({ length: before.length + 1 }, (_, length) =>
    before.slice(before.length - length),
  );
  const shortest = 1 + longestNameEnding(names, before);
  const offers: Offer[] = [];
  for (const name of names) {
    const titled = titleBefore(name, before);
    for (const text of formsOf(name)) {
      const typed = typedLength(text, beginnings, shortest);
      if (typed === 0 && !titled) continue;
      if (behind.startsWith(text.slice(typed))) continue;
      offers.push({ name, text, typed });
    }
  }
  offers.sort((a, b) => b.typed - a.typed || b.name.mentions.length - a.name.mentions.length);
  return offers.slice(0, most).map(({ name: { kind, titles }, text, typed }) => {
    return { kind, newText: text, span: { start: offset - typed, end: offset }, titles };
  });
}

interface Offer {
  readonly name: PageName;
  readonly text: string;
  /** Code units of it before the cursor. */
  readonly typed: number;
}

/** It is asked with every key: in a text of more characters only the article, which costs no more than on a page. */
const pageLimit = 100_000;
/** Nobody reads a longer list. */
const most = 50;
/** No name is longer. */
const reach = 40;

/** Within the line: an editor replaces nothing beyond it. */
function textBefore({ lines, slice }: Page, offset: number): string {
  return slice(Math.max(lines.start(lines.lineAt(offset)), offset - reach), offset);
}

/** Over line ends and spaces: a name that is cut there stands there, too. */
function textBehind(page: Page, offset: number): string {
  const raw = page.slice(offset, offset + 2 * reach);
  let text = '';
  for (let at = 0; at < raw.length; at++) if (!isUnseen(raw.charCodeAt(at))) text += raw[at]!;
  return text;
}

/**
 * Behind a name that stands there whole its last character begins no other. A name that is nowhere else may be a
 * misreading of what is being typed.
 */
function longestNameEnding(names: readonly PageName[], before: string): number {
  let longest = 0;
  for (const { name, mentions } of names)
    if (mentions.length > 1 && name.length > longest && before.endsWith(name)) longest = name.length;
  return longest;
}

/** The whole name, and of an organisation the short forms that the page has of it. */
function formsOf({ kind, name, mentions }: PageName): readonly string[] {
  return kind === 'organisation' ? [...new Set([name, ...mentions.map(({ text }) => text)])] : [name];
}

/** How much of the text stands before the cursor: the longest beginning of it, never all of it. */
function typedLength(text: string, beginnings: readonly string[], shortest: number): number {
  for (let length = Math.min(text.length, beginnings.length) - 1; length >= shortest; length--) {
    if (text.startsWith(beginnings[length]!) && !isHighSurrogate(text.charCodeAt(length - 1))) return length;
  }
  return 0;
}

function titleBefore({ titles }: PageName, before: string): boolean {
  return titles.some(({ text }) => text.length > 1 && before.endsWith(text));
}
