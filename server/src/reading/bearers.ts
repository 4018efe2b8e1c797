import type { Called, Sex } from '../lexis/people/called-as';
import { readPost } from '../lexis/people/read-post';
import { isPartName } from './is-part-name';
import type { Title } from './reading';

/** One place where somebody is named, as it says so. */
export interface Naming {
  readonly name: string;
  /** Index in `page.articles`; null in a caption of none. */
  readonly article: number | null;
  /** Offset in the document. */
  readonly start: number;
  readonly titles: readonly Title[];
  readonly called: Called;
  /** Whoever wrote the story or took the picture is nobody in it. */
  readonly isCredit: boolean;
}

/**
 * Who is meant where a part of a name stands: `陆` in `陆女士`, `陆某`, `彼得洛娃`. The whole name; null where nobody on the page is.
 *
 * A surname belongs to the one person of its article whom nothing beside it speaks against: another sex, an office that the person
 * does not hold, or that a stranger is introduced (男子陆某, 陆海棠的妻子陆女士). To another article only an office reaches: 陆区长, where
 * the page has one 区长陆海棠. A piece of a name with dots is that person in its article, and on the page where it is long enough.
 */
export function bearersOf(namings: readonly Naming[]): (naming: Naming) => string | null {
  const bearers = new Bearers(namings);
  return (naming) => bearers.of(naming);
}

/** Somebody named in full, as one article tells it; or, in `page`, as all do. */
interface Bearer {
  readonly name: string;
  readonly start: number;
  readonly titles: string[];
  readonly roles: string[];
  sex: Sex | null;
}

class Bearers {
  /** By article and part. */
  readonly #inArticle = new Map<string, Map<string, Bearer>>();
  readonly #onPage = new Map<string, Map<string, Bearer>>();
  /** Articles, with surnames, in which somebody else of that surname is introduced. */
  readonly #withStranger = new Set<string>();
  /** What stands before the surname in an article: 老 of 老陆. */
  readonly #familiar = new Map<string, string>();

  constructor(namings: readonly Naming[]) {
    for (const naming of namings) {
      if (naming.isCredit || isPartName(naming.name)) continue;
      for (const part of partsOf(naming.name)) {
        note(this.#inArticle, keyOf(naming.article, part), naming);
        note(this.#onPage, part, naming);
      }
    }
    for (const naming of namings) {
      const { familiar, role } = naming.called;
      if ((role === '' && familiar === '') || !isPartName(naming.name)) continue;
      const key = keyOf(naming.article, surnameOf(naming.name));
      if (familiar !== '' && role === '') {
        // 老陆 and 小陆 are father and son, and nothing tells which of them has the whole name.
        if ((this.#familiar.get(key) ?? familiar) !== familiar) this.#withStranger.add(key);
        this.#familiar.set(key, familiar);
        continue;
      }
      if (!this.#here(key).some((bearer) => isCalled(bearer, naming.called.role)))
        this.#withStranger.add(key);
    }
  }

  of(naming: Naming): string | null {
    const { name, article } = naming;
    if (!isPartName(name)) return this.#ofPiece(name, article) ?? name;
    const surname = surnameOf(name);
    const key = keyOf(article, surname);
    const here = this.#here(key).filter((bearer) => agrees(bearer, naming));
    const office = officeOf(naming);
    if (office !== null) {
      const holders = here.filter((bearer) => holds(bearer, office));
      if (holders.length > 0) return only(holders);
      if (here.length > 0 && here.some(({ titles }) => titles.some(isPost))) return null;
      const elsewhere = [...(this.#onPage.get(surname)?.values() ?? [])].filter((one) => holds(one, office));
      if (here.length === 0) return only(elsewhere);
    }
    return this.#withStranger.has(key) ? null : only(here);
  }

  #here(key: string): Bearer[] {
    return [...(this.#inArticle.get(key)?.values() ?? [])];
  }

  #ofPiece(piece: string, article: number | null): string | null {
    const here = this.#here(keyOf(article, piece));
    const known = here.length === 0 && piece.length >= longPiece ? this.#onPage.get(piece)?.values() : here;
    return only([...(known ?? [])].filter(({ name }) => hasDot(name)));
  }
}

/** Fewer characters may be a name of its own in another story. */
const longPiece = 3;

function keyOf(article: number | null, part: string): string {
  return `${article ?? ''}\n${part}`;
}

function note(known: Map<string, Map<string, Bearer>>, key: string, naming: Naming): void {
  let byName = known.get(key);
  if (byName === undefined) known.set(key, (byName = new Map<string, Bearer>()));
  const { name, start, titles, called } = naming;
  let bearer = byName.get(name);
  if (bearer === undefined) byName.set(name, (bearer = { name, start, titles: [], roles: [], sex: null }));
  for (const { text } of titles) bearer.titles.push(text);
  if (called.role !== '') bearer.roles.push(called.role);
  bearer.sex ??= called.sex;
}

/** What may stand for a name: its surname, of one character or two, or its pieces between dots. */
function partsOf(name: string): string[] {
  return hasDot(name)
    ? name.split('·').filter((piece) => piece.length > 1)
    : [name.slice(0, 1), name.slice(0, 2)];
}

function hasDot(name: string): boolean {
  return name.includes('·');
}

function surnameOf(part: string): string {
  return part.replace(/某+$/u, '');
}

function agrees(bearer: Bearer, { name, start, called }: Naming): boolean {
  if (bearer.sex !== null && called.sex !== null && bearer.sex !== called.sex) return false;
  // Who was named in full is not hidden later on; who is hidden first is not named later.
  if (name.endsWith('某') && bearer.start > start) return false;
  return called.role === '' || isCalled(bearer, called.role);
}

function isCalled({ titles, roles }: Bearer, role: string): boolean {
  return roles.includes(role) || titles.some((title) => title.endsWith(role) || role.endsWith(title));
}

/** The office that a surname is addressed with: 局长 in 陆局长. */
function officeOf({ titles, called }: Naming): string | null {
  const last = titles.at(-1)?.text;
  return last !== undefined && last !== called.role && isPost(last) ? last : null;
}

function isPost(title: string): boolean {
  return readPost(title) !== null;
}

/** 副局长 is called 局长 as well. */
function holds({ titles }: Bearer, office: string): boolean {
  return titles.some((title) => title.endsWith(office) || title.replace('副', '').endsWith(office));
}

function only(bearers: readonly Bearer[]): string | null {
  return bearers.length === 1 ? bearers[0]!.name : null;
}
