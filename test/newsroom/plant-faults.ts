import { jumpLine } from './compose-issue';
import {
  fault,
  freeSpots,
  idOf,
  pieceAt,
  replacePiece,
  storyAt,
  withAt,
  type DraftFault,
  type FaultSpot,
  type Ground,
} from './fault-ground';
import { misspelt } from './invented-names';
import { mark, markedText, readMarks, replaceMarked, withoutMarks } from './marks';
import type { FaultKind } from './newsroom';
import { inEvent, inJump, tellAgain } from './plant-in-pairs';
import type { Marked } from './story';

/** Plants a fault of a kind; null where the issue has no place for one. */
export function plantFault(kind: FaultKind, ground: Ground): DraftFault | null {
  return planters[kind](ground);
}

const planters: Readonly<Record<FaultKind, (ground: Ground) => DraftFault | null>> = {
  'misspelt-name': (ground) =>
    ground.random.percent(50)
      ? inTitled(ground, 'misspelt-name', ({ officer, name }, paragraph, edit) => {
          const wrong = misspelt(officer.name);
          if (wrong === null) return null;
          const fault = edit.mark();
          edit.write(replaceMarked(paragraph, name, mark(fault, wrong)));
          return { here: fault, what: `${officer.name} 写成 ${wrong}` };
        })
      : misspellAgain(ground),
  'changed-title': (ground) =>
    inTitled(ground, 'changed-title', ({ officer, title, id }, paragraph, edit) => {
      edit.write(replaceMarked(paragraph, title, officer.wrong));
      return { here: id, what: `${officer.printed}${officer.name} 写成 ${officer.wrong}` };
    }),
  'name-before-title': (ground) =>
    inTitled(ground, 'name-before-title', ({ officer, id, name }, paragraph, edit) => {
      if (officer.rank !== 'head' && officer.rank !== 'chief') return null;
      edit.write(replaceMarked(paragraph, id, mark(name, officer.name) + officer.called));
      return { here: id, what: `首次出现写成 ${officer.name}${officer.called}` };
    }),
  'doubled-level': (ground) =>
    inTitled(ground, 'doubled-level', ({ officer, title }, paragraph, edit) => {
      const doubled = /^(?:市|..县)委/u.test(officer.printed)
        ? officer.printed.replace(/^市委/u, '星洲市市委').replace(/县委/u, '县县委')
        : null;
      if (doubled === null) return null;
      edit.write(replaceMarked(paragraph, title, doubled));
      return { here: title, what: `${officer.printed} 写成 ${doubled}` };
    }),
  'leaders-order': (ground) => swapInList(ground, 'leaders', 'leaders-order', '两名领导的次序颠倒'),
  'strokes-order': (ground) => swapInList(ground, 'strokes', 'strokes-order', '没有按姓氏笔画排列'),
  'two-names-of-body': (ground) =>
    inParagraphs(ground, 'two-names-of-body', (entry, _id, paragraph, edit) => {
      if (entry.is !== 'body' || entry.body.variant === null) return null;
      const { variant, printed } = entry.body;
      const fault = edit.mark();
      edit.write(`${paragraph}市民也可以向${mark(fault, variant)}反映情况。`);
      return { here: fault, what: `${printed} 又写成 ${variant}` };
    }),
  'obsolete-body': (ground) =>
    inParagraphs(ground, 'obsolete-body', (entry, id, paragraph, edit) => {
      if (entry.is !== 'body' || entry.body.obsolete === null) return null;
      edit.write(replaceMarked(paragraph, id, entry.body.obsolete));
      return { here: id, what: `${entry.body.printed} 写成旧称 ${entry.body.obsolete}` };
    }),
  'protected-name': (ground) =>
    inParagraphs(ground, 'protected-name', (entry, id, paragraph, edit) => {
      if (entry.is !== 'minor') return null;
      const name = ground.world.stranger();
      const person = ground.world.book.add({ is: 'person', officer: null });
      edit.write(replaceMarked(paragraph, id, mark(person, name)));
      return { here: id, what: `应隐名的 ${name} 写了全名` };
    }),
  'short-name-first': shortNameFirst,
  'jump-without-partner': (ground) =>
    inJump(ground, (start, rest, replace) => {
      const [kept, lost] = ground.random.percent(50) ? [start, rest] : [rest, start];
      const line = (kept === start ? kept.piece.to : kept.piece.from)!;
      replace(lost, lost === start ? { to: null } : { from: null });
      return fault('jump-without-partner', `${withoutMarks(line)} 没有对应的一半`, idOf(line), [
        pieceAt(lost.spot),
      ]);
    }),
  'jump-to-wrong-page': (ground) =>
    inJump(ground, (start, rest, replace) => {
      const other = ground.random.pick(
        ground.draft.pages.filter((page) => page !== start.spot.page && page !== rest.spot.page),
      );
      const id = idOf(start.piece.to!);
      const line = jumpLine('下转', other.number);
      replace(start, { to: mark(id, line) });
      return fault('jump-to-wrong-page', `${line} 应转第 ${rest.spot.page.number} 版`, id, [
        { is: 'mark', id: idOf(rest.piece.from!) },
      ]);
    }),
  'jump-form': (ground) =>
    // 下转A03版 has no form that is surely wrong.
    ground.draft.pages[0]!.number.startsWith('A')
      ? null
      : inJump(ground, (start, rest, replace) => {
          const id = idOf(start.piece.to!);
          const { number, path } = rest.spot.page;
          const line = `（下转${Number(/(\d+)\.txt$/u.exec(path)![1])}版）`;
          replace(start, { to: mark(id, line) });
          return fault('jump-form', `${line} 应为 ${jumpLine('下转', number)}`, id, [
            { is: 'mark', id: idOf(rest.piece.from!) },
          ]);
        }),
  'other-number': (ground) => inEvent(ground, 'other-number'),
  'other-name': (ground) => inEvent(ground, 'other-name'),
  'story-again': (ground) => tellAgain(ground, 'story-again'),
  'story-again-edited': (ground) => tellAgain(ground, 'story-again-edited'),
  // Stands in a list of the newsroom, not on a page.
  'broken-roster-line': () => null,
};

interface Edit {
  /** A new mark for the fault. */
  mark(): number;
  write(paragraph: string): void;
}

type Planted = { readonly here: number; readonly what: string } | null;

/** Tries every mark of every story that has no fault yet, in an order of chance. */
function inParagraphs(
  ground: Ground,
  kind: FaultKind,
  plant: (entry: Marked, id: number, paragraph: string, edit: Edit) => Planted,
): DraftFault | null {
  const { random, world } = ground;
  for (const spot of freeSpots(ground)) {
    const piece = storyAt(spot);
    for (const index of random.shuffled([...piece.paragraphs.keys()])) {
      const paragraph = piece.paragraphs[index]!;
      for (const { id } of readMarks(paragraph).marks) {
        const written: string[] = [];
        const edit: Edit = {
          mark: () => world.book.add({ is: 'fault' }),
          write: (text) => written.push(text),
        };
        const planted = plant(world.book.entries[id]!, id, paragraph, edit);
        if (planted === null || written.length === 0) continue;
        replacePiece(ground, spot, { paragraphs: withAt(piece.paragraphs, index, written[0]!) });
        return fault(kind, planted.what, planted.here, []);
      }
    }
  }
  return null;
}

function inTitled(
  ground: Ground,
  kind: FaultKind,
  plant: (
    titled: Extract<Marked, { is: 'titled' }> & { id: number },
    paragraph: string,
    edit: Edit,
  ) => Planted,
): DraftFault | null {
  return inParagraphs(ground, kind, (entry, id, paragraph, edit) =>
    entry.is === 'titled' ? plant({ ...entry, id }, paragraph, edit) : null,
  );
}

/** A name that stands in a story more than once is written otherwise the last time. */
function misspellAgain(ground: Ground): DraftFault | null {
  const { world } = ground;
  for (const spot of freeSpots(ground)) {
    const piece = storyAt(spot);
    const byName = new Map<string, { id: number; paragraph: number }[]>();
    piece.paragraphs.forEach((text, paragraph) => {
      for (const { id } of readMarks(text).marks) {
        if (world.book.entries[id]!.is !== 'person') continue;
        const name = withoutMarks(markedText(text, id)!);
        byName.set(name, [...(byName.get(name) ?? []), { id, paragraph }]);
      }
    });
    for (const [name, mentions] of byName) {
      const wrong = misspelt(name);
      const last = mentions.at(-1)!;
      if (mentions.length < 2 || wrong === null) continue;
      const text = piece.paragraphs[last.paragraph]!;
      const paragraphs = withAt(piece.paragraphs, last.paragraph, replaceMarked(text, last.id, wrong));
      replacePiece(ground, spot, { paragraphs });
      const others = mentions.slice(0, -1).map(({ id }): FaultSpot => ({ is: 'mark', id }));
      return fault('misspelt-name', `${name} 又写成 ${wrong}`, last.id, others);
    }
  }
  return null;
}

function swapInList(
  ground: Ground,
  list: 'leaders' | 'strokes',
  kind: FaultKind,
  what: string,
): DraftFault | null {
  return inParagraphs(ground, kind, (entry, id, paragraph, edit) => {
    if (entry.is !== list || entry.names.length < 4) return null;
    const names = markedText(paragraph, id)!.split('、');
    const from = ground.random.int(0, names.length - 3);
    const to = ground.random.int(from + 1, names.length - 1);
    [names[from], names[to]] = [names[to]!, names[from]!];
    edit.write(replaceMarked(paragraph, id, names.join('、')));
    return { here: id, what: `${what}：${entry.names[from]!}、${entry.names[to]!}` };
  });
}

function shortNameFirst(ground: Ground): DraftFault | null {
  const { world } = ground;
  for (const spot of freeSpots(ground)) {
    const piece = storyAt(spot);
    const mentions = piece.paragraphs.flatMap((text, paragraph) =>
      readMarks(text).marks.flatMap(({ id }) => {
        const entry = world.book.entries[id]!;
        return entry.is === 'company' ? [{ id, paragraph, entry }] : [];
      }),
    );
    const [first, second] = mentions;
    if (first === undefined || second === undefined || !first.entry.isFirst) continue;
    const { name, short } = first.entry.company;
    const paragraphs = piece.paragraphs.map((text) =>
      replaceMarked(replaceMarked(text, first.id, short), second.id, name).replace(
        `（以下简称“${short}”）`,
        '',
      ),
    );
    replacePiece(ground, spot, { paragraphs });
    return fault('short-name-first', `${short} 先于全称 ${name}`, first.id, [{ is: 'mark', id: second.id }]);
  }
  return null;
}
