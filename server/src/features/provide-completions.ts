import type { Page } from '../page/page';
import type { Title } from '../reading/reading';
import { isHighSurrogate, isUnseen } from '../text/characters';
import type { Span } from '../text/span';
import type { Analysis } from './analyze';
import { namesAround, type NameKind, type PageName } from './page-names';
import { rosterNames, type OfferedName } from './roster-names';
import { titleStands } from './title-stands';

/** A name that may go on where the cursor stands. */
export interface NameCompletion {
  readonly kind: NameKind;
  readonly newText: string;
  /** What it takes the place of: the beginning of the name before the cursor, or nothing behind a title. */
  readonly span: Span;
  readonly titles: readonly Title[];
  /** What names it: the page, or the newsroom's roster alone. */
  readonly from: 'page' | 'roster';
}

/**
 * Names of the page and of the newsroom's roster that begin with the text before the cursor, the longest beginning first, those
 * of the page before the others, and of these first whose title stands before the name; and persons whose title ends there. Chinese has no spaces to tell where a name starts, so every name is asked how much of it stands there;
 * where that is nothing, or the name stands there whole already, it is not offered.
 */
export function provideCompletions(analysis: Analysis, offset: number): readonly NameCompletion[] {
  const before = textBefore(analysis.page, offset);
  if (before === '') return [];
  const names = namesAround(analysis, offset, pageLimit)?.names ?? [];
  const listed = rosterNames(analysis.context.settings.roster, names);
  const behind = textBehind(analysis.page, offset);
  const beginnings = Array.from({ length: before.length + 1 }, (_, length) =>
    before.slice(before.length - length),
  );
  const shortest = 1 + Math.max(longestNameEnding(names, before), longestListedEnding(listed.added, before));
  const beforeName = (typed: number): string => (typed === 0 ? before : before.slice(0, -typed));
  const offers: Offer[] = [];
  const offer = (name: OfferedName, forms: readonly string[], mentions: number): void => {
    for (const text of forms) {
      // A roster has thousands of names, and hardly one has its first character here.
      const typed = before.includes(text[0]!) ? typedLength(text, beginnings, shortest) : 0;
      const titled = name.titles.length > 0 && titleBefore(name, beforeName(typed));
      if (typed === 0 && !titled) continue;
      if (behind.startsWith(text.slice(typed))) continue;
      offers.push({ name, text, typed, titled, mentions });
    }
  };
  for (const name of names)
    offer({ ...name, titles: listed.titlesOf(name), forms: [] }, formsOf(name), name.mentions.length);
  for (const name of listed.added) offer(name, name.forms, 0);
  offers.sort(
    (a, b) =>
      b.typed - a.typed ||
      Number(b.mentions > 0) - Number(a.mentions > 0) ||
      Number(b.titled) - Number(a.titled) ||
      b.mentions - a.mentions,
  );
  return offers.slice(0, most).map(({ name: { kind, titles }, text, typed, mentions }) => {
    const span = { start: offset - typed, end: offset };
    return { kind, newText: text, span, titles, from: mentions > 0 ? 'page' : 'roster' };
  });
}

interface Offer {
  readonly name: OfferedName;
  readonly text: string;
  /** Code units of it before the cursor. */
  readonly typed: number;
  /** Whether a title of the person stands before it. */
  readonly titled: boolean;
  /** On the page; none of what only the roster has. */
  readonly mentions: number;
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

/** A name of the roster is no misreading, however seldom it stands on the page. */
function longestListedEnding(names: readonly OfferedName[], before: string): number {
  let longest = 0;
  for (const { forms } of names)
    for (const form of forms) if (form.length > longest && before.endsWith(form)) longest = form.length;
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

function titleBefore({ titles }: OfferedName, before: string): boolean {
  return titles.some(({ text }) => titleStands(text, before));
}
