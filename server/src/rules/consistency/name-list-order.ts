import { strokeCount } from '../../lexis/people/stroke-count';
import type { Page } from '../../page/page';
import { spanOf } from '../../reading/name-lists';
import type { ListMember, NameList } from '../../reading/reading';
import type { Roster } from '../../project/roster';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import type { Elsewhere } from '../finding';
import { defineRule, type Fault, type FaultFix } from '../rule';
import { neighbourPages, type NeighbourPages } from './neighbour-pages';

export const nameListOrder = defineRule({
  code: 'name-list-order',
  group: 'consistency',
  title: { zh: '领导名单顺序不一', en: 'Same names in another order' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: {
    literals: [
      '领导',
      '出席',
      '参加',
      '列席',
      '陪同',
      '常委',
      '副主席',
      '副主任',
      '笔画',
      '笔划',
      '到会',
      '与会',
    ],
  },
  needs: ['nameLists', 'roster', 'folder', 'issueDate'],
  check: (page, { nameLists, roster, folder, issueDate, report }) => {
    const ranked = nameLists.filter(({ order }) => order === 'rank');
    const neighbours = ranked.length === 0 ? null : neighbourPages(folder, issueDate.value);
    // A single list that nobody else knows of has no other order.
    const hasOthers = ranked.length > 1 || (neighbours !== null && neighbours.lists.size > 0);
    const orders = ordersOf(hasOthers ? ranked : []);
    for (const list of nameLists) {
      if (list.order === 'strokes') checkStrokes(page, list, report);
      if (list.order !== 'rank') continue;
      if (!checkRoster(page, list, roster, report) && hasOthers)
        checkOthers(list, orders, neighbours, report);
    }
  },
});

/** By the number of strokes of the surname; those of one number, and those of one surname, may stand in any order. */
function checkStrokes(page: Page, { members }: NameList, report: (fault: Fault) => void): void {
  const listed = members.filter(({ name }) => !name.includes('·') && strokeCount(name[0]!) > 0);
  const at = listed.findIndex(
    (member, index) => index > 0 && strokesOf(listed[index - 1]!) > strokesOf(member),
  );
  if (at < 0) return;
  const [before, wrong] = [listed[at - 1]!, listed[at]!];
  const sorted = [...members].sort((a, b) => strokesOf(a) - strokesOf(b));
  const fix = listed.length === members.length ? reorder(page, members, sorted) : null;
  report({
    span: pairSpan(before, wrong),
    message: {
      zh: {
        what: `名单说按姓氏笔画为序，“${before.name}”（${strokesOf(before)}画）却排在“${wrong.name}”（${strokesOf(wrong)}画）前面`,
        why: '姓氏笔画少的在前，多的在后',
        todo: '按姓氏笔画重排',
      },
      en: {
        what: `The list is said to be by strokes, and “${before.name}” (${strokesOf(before)}) stands before “${wrong.name}” (${strokesOf(wrong)})`,
        why: 'surnames of fewer strokes go first',
        todo: 'Sort the list by the strokes of the surnames',
      },
    },
    ...(fix === null ? {} : { fix }),
  });
}

function strokesOf({ name }: ListMember): number {
  return strokeCount(name[0]!);
}

/** The order that the newsroom has laid down; those whom it does not rank stay where they are. Returns whether it was broken. */
function checkRoster(page: Page, list: NameList, roster: Roster, report: (fault: Fault) => void): boolean {
  if (roster.people.length === 0) return false;
  const ranked = list.members.flatMap((member) => {
    const order = roster.person(member.name)?.order ?? null;
    return order === null ? [] : [{ member, order }];
  });
  const at = ranked.findIndex(({ order }, index) => index > 0 && ranked[index - 1]!.order > order);
  if (at < 0) return false;
  const [before, wrong] = [ranked[at - 1]!, ranked[at]!];
  const sorted = [...ranked].sort((a, b) => a.order - b.order);
  let next = 0;
  const wanted = list.members.map((member) =>
    ranked.some((one) => one.member === member) ? sorted[next++]!.member : member,
  );
  const fix = reorder(page, list.members, wanted);
  report({
    span: pairSpan(before.member, wrong.member),
    message: messageOf(
      before.member.name,
      wrong.member.name,
      '人名表里的次序相反',
      'the roster has them in the other order',
    ),
    ...(fix === null ? {} : { fix }),
  });
  return true;
}

/** Whole name → the places of it in the lists of the page. */
type Orders = ReadonlyMap<string, readonly { readonly list: NameList; readonly at: number }[]>;

function ordersOf(lists: readonly NameList[]): Orders {
  const orders = new Map<string, { list: NameList; at: number }[]>();
  for (const list of lists)
    list.members.forEach(({ name }, at) => {
      const known = orders.get(name);
      if (known === undefined) orders.set(name, [{ list, at }]);
      else if (known.length < mostLists) known.push({ list, at });
    });
  return orders;
}

/** A name that stands in more lists than that is no matter of a page. */
const mostLists = 40;

/** Nobody ranks more people than that. */
const mostMembers = 60;
/** So many lists tell the order. */
const mostOthers = 24;

/** Two members of a list, the first before the second, that another list has the other way round. */
interface Inversion {
  readonly first: ListMember;
  readonly second: ListMember;
}

/** Another list with two or more of the same persons. */
interface OtherList {
  readonly names: readonly string[];
  readonly isEarlier: boolean;
  readonly span: Span | null;
  readonly place: Elsewhere | null;
}

function checkOthers(
  list: NameList,
  orders: Orders,
  neighbours: NeighbourPages | null,
  report: (fault: Fault) => void,
): void {
  if (list.members.length > mostMembers) return;
  const others = otherLists(list, orders, neighbours);
  if (others.length === 0) return;
  const wrong = inversionsOf(list, others);
  if (wrong.length === 0) return;
  const moved = mostMoved(wrong);
  const pair = wrong.find(({ first, second }) => first === moved || second === moved) ?? wrong[0]!;
  const model = others.filter((other) => isInverted(pair, other));
  report({
    span: moved?.span ?? pairSpan(pair.first, pair.second),
    message: messageOf(
      pair.first.name,
      pair.second.name,
      model.some(({ span }) => span !== null) ? '本版另一份名单相反' : '前后几天别的版上相反',
      model.some(({ span }) => span !== null)
        ? 'another list of the page has them the other way round'
        : 'pages of these days have them the other way round',
    ),
    related: model
      .flatMap(({ span }) => (span === null ? [] : [{ span, message: otherOrder }]))
      .slice(0, mostPlaces),
    elsewhere: model.flatMap(({ place }) => (place === null ? [] : [place])).slice(0, mostPlaces),
  });
}

const mostPlaces = 5;
const otherOrder = { zh: '这份名单次序相反', en: 'This list has the other order' };

/** Where more lists say otherwise than say the same, or as many and one of them was printed before. */
function inversionsOf({ members }: NameList, others: readonly OtherList[]): Inversion[] {
  const wrong: Inversion[] = [];
  const places = others.map(({ names }) => new Map(names.map((name, at) => [name, at])));
  for (let a = 0; a < members.length; a++)
    for (let b = a + 1; b < members.length; b++) {
      const [first, second] = [members[a]!, members[b]!];
      let same = 1;
      let against = 0;
      let isLater = false;
      for (const [index, place] of places.entries()) {
        const [one, two] = [place.get(first.name), place.get(second.name)];
        if (one === undefined || two === undefined || one === two) continue;
        if (one < two) same++;
        else against++;
        if (one > two && others[index]!.isEarlier) isLater = true;
      }
      if (against > same || (against === same && isLater)) wrong.push({ first, second });
    }
  return wrong;
}

function isInverted({ first, second }: Inversion, { names }: OtherList): boolean {
  const [one, two] = [names.indexOf(first.name), names.indexOf(second.name)];
  return two >= 0 && one > two;
}

/** The one who stands in all of several inversions: whoever was moved over others. Null for two who changed places. */
function mostMoved(inversions: readonly Inversion[]): ListMember | null {
  if (inversions.length < 2) return null;
  const { first, second } = inversions[0]!;
  for (const member of [first, second])
    if (inversions.every((one) => one.first === member || one.second === member)) return member;
  return null;
}

function otherLists(list: NameList, orders: Orders, neighbours: NeighbourPages | null): OtherList[] {
  if (!list.members.some(({ name }) => orders.get(name)!.length > 1 || neighbours?.lists.has(name) === true))
    return [];
  const shared = new Map<NameList, number>();
  const elsewhere = new Map<object, { count: number; other: OtherList }>();
  const { start } = spanOf(list);
  for (const { name } of list.members) {
    for (const { list: other } of orders.get(name) ?? [])
      if (other !== list) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const { page, entry, isEarlier } of neighbours?.lists.get(name) ?? []) {
      if (entry.order !== 'rank') continue;
      const known = elsewhere.get(entry);
      if (known !== undefined) known.count++;
      else
        elsewhere.set(entry, {
          count: 1,
          other: {
            names: entry.names,
            isEarlier,
            span: null,
            place: { path: page.path, range: entry.range, message: otherOrder },
          },
        });
    }
  }
  return [
    ...[...shared].flatMap(([other, count]): OtherList[] => {
      const span = spanOf(other);
      const names = other.members.map(({ name }) => name);
      return count < 2 ? [] : [{ names, isEarlier: span.start < start, span, place: null }];
    }),
    ...[...elsewhere.values()]
      .filter(({ count }) => count > 1)
      .sort((a, b) => b.count - a.count)
      .map(({ other }) => other),
  ].slice(0, mostOthers);
}

function pairSpan(first: ListMember, second: ListMember): Span {
  return { start: first.span.start, end: second.span.end };
}

function messageOf(first: string, second: string, zh: string, en: string): Fault['message'] {
  return {
    zh: {
      what: `“${first}”排在“${second}”前面，${zh}`,
      why: '同一批领导的名单，次序应当一致',
      todo: '核对排名，改成一致',
    },
    en: {
      what: `“${first}” stands before “${second}”; ${en}`,
      why: 'lists of the same leaders have one order',
      todo: 'Look up the order and use it in all lists',
    },
  };
}

/** Each name written where the wanted one belongs; null where titles stand between the names, which would have to move as well. */
function reorder(page: Page, members: readonly ListMember[], wanted: readonly ListMember[]): FaultFix | null {
  const isPlain = members.every(
    ({ span }, index) =>
      index === 0 || page.slice(members[index - 1]!.span.end, span.start).replaceAll(/\s/gu, '').length <= 1,
  );
  if (!isPlain) return null;
  const edits: TextEdit[] = members.flatMap((member, index) => {
    const { name } = wanted[index]!;
    return name === member.name
      ? []
      : [{ span: member.span, newText: withBreakOf(page.slice(member.span.start, member.span.end), name) }];
  });
  return { title: { zh: '按次序重排名单', en: 'Put the list in order' }, edits, kind: 'suggestion' };
}

/** A line that ended inside the name before ends inside the one that takes its place. */
function withBreakOf(old: string, name: string): string {
  const lineEnd = /\s*(?:\r\n?|\n)\s*/u.exec(old);
  if (lineEnd === null) return name;
  const at = Math.min(lineEnd.index, name.length - 1);
  return name.slice(0, at) + lineEnd[0] + name.slice(at);
}
