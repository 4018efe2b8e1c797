import { captions } from './captions';
import { composeStory, details, lines } from './compose-story';
import type { IssueDraft, PageDraft, Spot } from './issue-draft';
import { mark } from './marks';
import type { World } from './newsroom-world';
import { randomOf, type Random } from './random';
import type { Piece, PageStyle } from './set-page';
import { allKinds } from './stories/all-kinds';
import { events, type EventKind } from './stories/events';
import type { StoryKind } from './stories/story-kind';
import type { Story } from './story';
import type { StoryMemory } from './story-memory';
import { writerOf, type Scene } from './write-story';

/** One issue of `count` pages, nothing wrong with it yet. */
export function composeIssue(
  world: World,
  seed: number,
  date: Date,
  count: number,
  memory: StoryMemory,
): IssueDraft {
  const random = randomOf(seed);
  const lists = freshOf(random);
  const scene: Scene = { world, random, date, fresh: lists.fresh, told: new Map() };
  const isNumbered = seed % 5 >= 3;
  const draft: IssueDraft = { date, pages: [], jumps: [], events: [] };
  const told = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const names = pageNames[index % pageNames.length]!;
    const page: PageDraft = {
      ...nameOfPage(date, index, isNumbered),
      style: styleOf(random, date),
      pieces: [{ is: 'furniture', lines: folio(world, random, date, index, names[0]!, isNumbered) }],
    };
    draft.pages.push(page);
    const kinds = kindsFor(names, random, told);
    for (const kind of kinds) {
      const story = unlikeOthers(() => composeStory(kind, scene), memory, lists);
      memory.keep(story);
      page.pieces.push(wholeStory(story));
    }
    if (random.percent(35)) page.pieces.push(caption(scene));
  }
  if (count > 2) {
    addJumps(draft, scene);
    addEvents(draft, scene);
  }
  return draft;
}

/** The first of some stories that is hardly like any before it, or else the least alike. */
function unlikeOthers(compose: () => Story, memory: StoryMemory, lists: FreshLists): Story {
  lists.keep();
  let best: Story | null = null;
  let least = Infinity;
  let taken: readonly Taken[] = [];
  for (let turn = 0; turn < 9 && least > 0.2; turn++) {
    const story = compose();
    const likeness = memory.likeness(story);
    const own = lists.giveBack();
    if (likeness < least) [best, least, taken] = [story, likeness, own];
  }
  lists.take(taken);
  return best!;
}

export function wholeStory(story: Story): Piece {
  const { headline, paragraphs } = story;
  return { is: 'story', story, headline, paragraphs, isStart: true, from: null, to: null };
}

const pageNames: readonly (readonly string[])[] = [
  ['要闻'],
  ['综合'],
  ['县区'],
  ['经济'],
  ['民生'],
  ['教育'],
  ['文化', '副刊'],
  ['体育', '公告'],
];

/** Kinds of stories for a page: none more often in an issue than a paper would have it. */
function kindsFor(names: readonly string[], random: Random, told: Map<string, number>): StoryKind[] {
  const may = allKinds.filter(({ pages }) => pages.some((name) => names.includes(name)));
  const count = random.int(5, 7);
  const chosen: StoryKind[] = [];
  for (let turn = 0; chosen.length < count && turn < 4; turn++) {
    for (const kind of random.shuffled(may)) {
      const before = told.get(kind.code) ?? 0;
      if (chosen.length === count || before >= kind.perIssue) continue;
      told.set(kind.code, before + 1);
      chosen.push(kind);
    }
  }
  return random.shuffled(chosen);
}

function styleOf(random: Random, date: Date): PageStyle {
  const keepsIndents = random.percent(30);
  return {
    width: random.int(12, 26),
    headlines: random.percent(60) ? 'before' : 'after',
    keepsIndents,
    afterDateline: random.percent(70) ? '' : ' ',
    datelineDay: random.percent(25) ? `${date.getUTCMonth() + 1}月${date.getUTCDate()}日` : null,
  };
}

function nameOfPage(date: Date, index: number, isNumbered: boolean): Pick<PageDraft, 'path' | 'number'> {
  const day = date.toISOString().slice(0, 10);
  const two = String(index + 1).padStart(2, '0');
  return isNumbered
    ? { path: `${day}/${two}.txt`, number: chineseNumbers[index]! }
    : { path: `${day.replaceAll('-', '/')}/A${two}.txt`, number: `A${two}` };
}

const chineseNumbers = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六'.split(' ');

function folio(
  { reporters }: World,
  random: Random,
  date: Date,
  index: number,
  name: string,
  isNumbered: boolean,
): string[] {
  const two = String(index + 1).padStart(2, '0');
  const [editor, maker, reader] = random.shuffled(reporters);
  const day = `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日 星期${'日一二三四五六'[date.getUTCDay()]!}`;
  return [
    isNumbered ? `${two}版 ${name}` : `A${two} ${name}`,
    day,
    `责任编辑：${editor!} 版式：${maker!} 校对：${reader!}`,
  ];
}

function caption(scene: Scene): Piece {
  const { random, world } = scene;
  const { write } = writerOf(scene);
  return { is: 'caption', text: write(random.pick(captions)), photographer: random.pick(world.reporters) };
}

/** Two stories of the front go on inside. */
function addJumps(draft: IssueDraft, { random, world }: Scene): void {
  const [front, ...inner] = draft.pages;
  const long = front!.pieces.flatMap((piece, index) =>
    piece.is === 'story' && piece.paragraphs.length >= 4 && piece.story.form === 'dateline' ? [index] : [],
  );
  for (const index of random.shuffled(long).slice(0, 2)) {
    const piece = front!.pieces[index] as Extract<Piece, { is: 'story' }>;
    const page = random.pick(inner);
    const cut = piece.paragraphs.length - 2;
    const line = (text: string): string => mark(world.book.add({ is: 'jump' }), text);
    front!.pieces[index] = {
      ...piece,
      paragraphs: piece.paragraphs.slice(0, cut),
      to: line(jumpLine('下转', page.number)),
    };
    page.pieces.push({
      ...piece,
      headline: piece.headline,
      paragraphs: piece.paragraphs.slice(cut),
      isStart: false,
      from: line(jumpLine('上接', front!.number)),
    });
    draft.jumps.push({
      start: { page: front!, index },
      rest: { page, index: page.pieces.length - 1 },
    });
  }
}

/** `（下转A03版）`, `（上接第一版）`. */
export function jumpLine(way: '下转' | '上接', number: string): string {
  return number.startsWith('A') ? `（${way}${number}版）` : `（${way}第${number}版）`;
}

/** Some events are told in full inside and in short on the front. */
function addEvents(draft: IssueDraft, scene: Scene): void {
  const [front, ...inner] = draft.pages;
  for (const event of scene.random.shuffled(events).slice(0, 2)) {
    const page = scene.random.pick(inner);
    const { full, short } = tellEvent(event, scene);
    const at = (place: PageDraft, story: Story): Spot => {
      place.pieces.push(wholeStory(story));
      return { page: place, index: place.pieces.length - 1 };
    };
    draft.events.push({ full: at(page, full), short: at(front!, short) });
  }
}

function tellEvent(event: EventKind, scene: Scene): { readonly full: Story; readonly short: Story } {
  const { random, world } = scene;
  const { write, introduceAgain } = writerOf(scene);
  const paragraphs = event.full.map((template) => write(template) + details(event, random));
  const headline = lines(write(event.headline));
  const story = {
    kind: `event ${event.code}`,
    form: 'dateline',
    correspondent: null,
    reporters: [random.pick(world.reporters)],
  } as const;
  introduceAgain();
  const short = {
    ...story,
    headline: lines(write(event.shortHeadline)),
    paragraphs: [write(event.short)],
  };
  const full = { ...story, headline, paragraphs };
  return {
    full: { ...full, otherHeadline: short.headline },
    short: { ...short, otherHeadline: headline },
  };
}

/** Takes of each list what was taken least; what a story took that is not printed is given back. */
function freshOf(random: Random): FreshLists {
  const counts = new Map<string, Map<unknown, number>>();
  let pending: Taken[] = [];
  const count = ([list, item]: Taken, change: number): void => {
    const own = counts.get(list)!;
    own.set(item, (own.get(item) ?? 0) + change);
  };
  return {
    fresh: (list, items) => {
      const own = counts.get(list) ?? new Map<unknown, number>();
      counts.set(list, own);
      const least = Math.min(...items.map((item) => own.get(item) ?? 0));
      const item = random.pick(items.filter((one) => (own.get(one) ?? 0) === least));
      count([list, item], 1);
      pending.push([list, item]);
      return item;
    },
    keep: () => {
      pending = [];
    },
    giveBack: () => {
      const given = pending;
      for (const one of given) count(one, -1);
      pending = [];
      return given;
    },
    take: (taken) => {
      for (const one of taken) count(one, 1);
    },
  };
}

/** An item that was taken of a list. */
type Taken = readonly [list: string, item: unknown];

interface FreshLists {
  readonly fresh: Scene['fresh'];
  /** What was taken so far is printed. */
  readonly keep: () => void;
  readonly giveBack: () => readonly Taken[];
  readonly take: (taken: readonly Taken[]) => void;
}
