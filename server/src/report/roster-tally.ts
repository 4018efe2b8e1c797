import { sentenceOf } from '../page/sentence-of';
import type { Page } from '../page/page';
import { partAt } from '../page/part-at';
import { rosterKey, type Roster, type RosterList } from '../project/roster';
import { isPartName } from '../reading/is-part-name';
import type { Mention, NamedThing, Person, Reading } from '../reading/reading';
import { titleText } from '../reading/title-text';
import { shift } from '../text/span';

/** A name that many pages may have, with what there is to say for it. */
export interface RosterProposal {
  readonly name: string;
  /** As they are written before the name, the most frequent first; none for places and organisations. */
  readonly titles: readonly Counted[];
  /** Short forms of an organisation, the most frequent first. */
  readonly forms: readonly Counted[];
  readonly mentions: number;
  readonly pages: number;
  /** One of a page, each another. */
  readonly sentences: readonly { readonly path: string; readonly text: string }[];
}

export interface Counted {
  readonly text: string;
  readonly count: number;
}

export interface RosterTally {
  /** Takes in a page, but for the names that the roster has. */
  readonly add: (path: string, reading: Reading, roster: Roster) => void;
  /** The most frequent first. */
  readonly proposals: () => readonly RosterProposal[];
}

/**
 * Whom or what pages write about. Who wrote them, or took their pictures, counts only where the copy names him; a surname that
 * nobody on its page bears is nobody's name.
 */
export function createRosterTally(list: RosterList): RosterTally {
  const tallies = new Map<string, Tally>();
  return {
    add: (path, reading, roster) => {
      const credits = list === 'people' ? creditsOf(reading.page) : new Set<number>();
      for (const thing of reading[list]) {
        const { name } = thing;
        if (roster[kinds[list]](name) !== undefined || (list === 'people' && isPartName(name))) continue;
        const mentions = thing.mentions.filter(({ span }) => !credits.has(span.start));
        if (mentions.length === 0) continue;
        let tally = tallies.get(name);
        if (tally === undefined) tallies.set(name, (tally = newTally()));
        count(tally, path, reading.page, thing, mentions);
      }
    },
    proposals: () =>
      [...tallies]
        .map(([name, { titles, forms, ...rest }]): RosterProposal => {
          return { name, titles: counted(titles), forms: counted(forms), ...rest };
        })
        .sort((a, b) => b.mentions - a.mentions || b.pages - a.pages || (a.name < b.name ? -1 : 1)),
  };
}

const kinds = { people: 'person', places: 'place', organisations: 'organisation' } as const;

/** Nobody reads more to see who is meant. */
const mostSentences = 3;

interface Tally {
  readonly titles: Map<string, number>;
  readonly forms: Map<string, number>;
  mentions: number;
  pages: number;
  readonly sentences: { readonly path: string; readonly text: string }[];
}

function newTally(): Tally {
  return { titles: new Map(), forms: new Map(), mentions: 0, pages: 0, sentences: [] };
}

/** A title counts once a page: that is how often the paper has given it. */
function count(
  tally: Tally,
  path: string,
  page: Page,
  thing: NamedThing | Person,
  mentions: readonly Mention[],
): void {
  tally.pages++;
  tally.mentions += mentions.length;
  const titles = 'titles' in thing ? thing.titles : [];
  for (const title of titles) addOne(tally.titles, titleText(title));
  if (!('titles' in thing))
    for (const { text } of mentions) if (rosterKey(text) !== rosterKey(thing.name)) addOne(tally.forms, text);
  if (tally.sentences.length === mostSentences) return;
  const inCopy = mentions.find(({ span }) => partAt(page, span.start).paragraph !== null);
  const text = sentenceOf(page, (inCopy ?? mentions[0]!).span).replace(/\s+/gu, ' ');
  if (tally.sentences.every((sentence) => sentence.text !== text)) tally.sentences.push({ path, text });
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Where names stand that only say whose work something is. */
function creditsOf({ articles, captions }: Page): ReadonlySet<number> {
  const starts = new Set<number>();
  const placed = articles.flatMap(({ value, start }) =>
    value.captions.map((caption) => ({ value: caption.value, start: caption.start + start })),
  );
  for (const { value, start } of articles)
    for (const reporter of value.reporters) starts.add(shift(reporter, start).start);
  for (const { value, start } of [...captions, ...placed])
    for (const photographer of value.photographers) starts.add(shift(photographer, start).start);
  return starts;
}

function counted(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts]
    .map(([text, number]) => ({ text, count: number }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
