import { withoutMarks } from './marks';
import type { Random } from './random';
import type { Story } from './story';
import type { Opening, StoryKind } from './stories/story-kind';
import { writerOf, type Scene } from './write-story';

/** A story of a kind; its headline is written first, so that the copy speaks of what it promises. */
export function composeStory(kind: StoryKind, scene: Scene): Story {
  const { random, world } = scene;
  const { write } = writerOf(scene);
  const opening = random.pick(kind.openings);
  const [headline, otherHeadline] = random
    .shuffled(opening.headlines)
    .map((template) => lines(write(template)));
  const paragraphs = templatesOf(kind, opening, random).map(write);
  const reporters = random.shuffled(world.reporters).slice(0, random.percent(80) ? 1 : 2);
  return {
    kind: kind.code,
    headline: headline!,
    otherHeadline: otherHeadline!,
    form: kind.form,
    reporters: kind.form === 'plain' ? [] : reporters,
    correspondent: kind.form === 'dateline' && random.percent(30) ? random.pick(world.correspondents) : null,
    paragraphs,
  };
}

/** Without marks: headlines are no place for faults. */
export function lines(headline: string): string[] {
  return withoutMarks(headline).split('\n');
}

function templatesOf({ body, closings }: StoryKind, { lead, then }: Opening, random: Random): string[] {
  const pools = then === undefined ? body : [then, ...body.slice(1)];
  return [
    lead,
    // Two of a pool where it has many: longer stories are of more kinds.
    ...pools.flatMap((pool) => random.shuffled(pool).slice(0, pool.length > 2 && random.percent(55) ? 2 : 1)),
    ...(closings.length > 0 && random.percent(60) ? [random.pick(closings)] : []),
  ];
}
