import {
  fault,
  isTouched,
  pieceAt,
  replacePiece,
  storyAt,
  touch,
  type DraftFault,
  type FaultSpot,
  type Ground,
  type StoryPiece,
} from './fault-ground';
import { wholeStory } from './compose-issue';
import type { Spot } from './issue-draft';
import { markedText, readMarks, replaceMarked, withoutMarks } from './marks';
import type { Random } from './random';

/** One of the two places of a story that goes on elsewhere. */
interface Half {
  readonly spot: Spot;
  readonly piece: StoryPiece;
}

/** Plants a fault in the jump lines of a story. */
export function inJump(
  ground: Ground,
  plant: (start: Half, rest: Half, replace: (half: Half, change: Partial<StoryPiece>) => void) => DraftFault,
): DraftFault | null {
  for (const jump of ground.random.shuffled(ground.draft.jumps)) {
    const [start, rest] = [jump.start, jump.rest].map((spot): Half => ({ spot, piece: storyAt(spot) }));
    if (isTouched(ground, start!.spot) || isTouched(ground, rest!.spot)) continue;
    const planted = plant(start!, rest!, ({ spot }, change) => replacePiece(ground, spot, change));
    touch(ground, start!.spot);
    touch(ground, rest!.spot);
    return planted;
  }
  return null;
}

/** The short story of an event says another number, or names another person. */
export function inEvent(ground: Ground, kind: 'other-number' | 'other-name'): DraftFault | null {
  const { world, random } = ground;
  for (const { full, short } of random.shuffled(ground.draft.events)) {
    if (isTouched(ground, full) || isTouched(ground, short)) continue;
    const [long, brief] = [storyAt(full), storyAt(short)];
    const wanted = kind === 'other-number' ? 'number' : 'person';
    const marksOf = ({ paragraphs }: StoryPiece): { id: number; text: string }[] =>
      paragraphs.flatMap((text) =>
        readMarks(text)
          .marks.filter(({ id }) => world.book.entries[id]!.is === wanted)
          .map(({ id }) => ({ id, text: withoutMarks(markedText(text, id)!) })),
      );
    const there = marksOf(long);
    const here = marksOf(brief).find(({ text }) => there.some((other) => other.text === text));
    if (here === undefined) continue;
    const wrong = kind === 'other-number' ? otherNumber(here.text, random) : world.stranger();
    replacePiece(ground, short, {
      paragraphs: brief.paragraphs.map((text) => replaceMarked(text, here.id, wrong)),
    });
    touch(ground, full);
    const same = there
      .filter(({ text }) => text === here.text)
      .map(({ id }): FaultSpot => ({ is: 'mark', id }));
    return fault(kind, `一处 ${here.text}，一处 ${wrong}`, here.id, [...same, pieceAt(full), pieceAt(short)]);
  }
  return null;
}

/** Two digits change places, or one of them is another. */
function otherNumber(number: string, random: Random): string {
  const [first, second] = [number[0]!, number[1]!];
  if (first !== second && second !== '0' && random.percent(50)) return second + first + number.slice(2);
  return first + String((Number(second) + random.int(1, 8)) % 10) + number.slice(2);
}

/** A story of an earlier issue runs once more, as it was or a little edited. */
export function tellAgain(ground: Ground, kind: 'story-again' | 'story-again-edited'): DraftFault | null {
  const { random, archive, draft, world } = ground;
  const earlier = archive.filter(({ piece }) => lengthOf(piece) > 220);
  if (earlier.length === 0) return null;
  const { path, index, piece } = random.pick(earlier);
  const page = random.pick(draft.pages);
  const paragraphs =
    kind === 'story-again'
      ? piece.paragraphs
      : piece.paragraphs
          .slice(0, piece.paragraphs.length > 3 ? -1 : undefined)
          .map((text) =>
            text.replace('说，', '表示，').replace('介绍，', '告诉记者，').replace('记者', '本报记者'),
          );
  const story =
    kind === 'story-again'
      ? piece.story
      : { ...piece.story, headline: piece.story.otherHeadline, reporters: [random.pick(world.reporters)] };
  const again = { ...(wholeStory(story) as StoryPiece), paragraphs };
  page.pieces.push(again);
  ground.touched.add(again);
  return {
    kind,
    what: `${piece.headline.join('')} 已在 ${path} 刊登`,
    here: { is: 'piece', path: page.path, index: page.pieces.length - 1 },
    counterparts: [{ is: 'piece', path, index }],
  };
}

function lengthOf({ paragraphs }: StoryPiece): number {
  return paragraphs.reduce((sum, text) => sum + withoutMarks(text).length, 0);
}
