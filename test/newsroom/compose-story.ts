import { withoutMarks } from './marks';
import type { Story } from './story';
import type { Opening, StoryKind } from './stories/story-kind';
import type { Random } from './random';
import { detail } from './stories/details';
import { varyWording } from './vary-wording';
import { writerOf, type Scene } from './write-story';

/** A story of a kind; its headline and its opening go together, and no paragraph of a kind comes twice in an issue while there are others. */
export function composeStory(kind: StoryKind, scene: Scene): Story {
  const { random, world } = scene;
  const { write } = writerOf(scene);
  const opening = scene.fresh(`openings of ${kind.code}`, kind.openings);
  const [headline, otherHeadline] = random
    .shuffled(opening.headlines)
    .map((template) => lines(write(template)));
  const paragraphs = templatesOf(kind, opening, scene).map((template) =>
    kind.form === 'plain' ? write(template) : write(varyWording(template)) + details(kind, random),
  );
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

/** One or two sentences of what the reporter saw. */
export function details({ code }: Pick<StoryKind, 'code'>, random: Random): string {
  if (code === 'brief' || code === 'weather') return '';
  const manner = formal.has(code) ? 'formal' : 'everyday';
  return Array.from({ length: random.percent(45) ? 2 : 1 }, () => detail(random, manner)).join('');
}

const formal = new Set(['meeting', 'inspection']);

/** Without marks: headlines are no place for faults. */
export function lines(headline: string): string[] {
  return withoutMarks(headline).split('\n');
}

function templatesOf(
  { code, body, closings }: StoryKind,
  { lead, then }: Opening,
  { random, fresh }: Scene,
): string[] {
  const pools = body.map((pool, index) => {
    const own = index === 0 && then !== undefined;
    const from = own ? then : pool;
    const list = own ? `${code} after ${lead}` : `${code} ${index}`;
    // Two of a pool where it has many: longer stories are of more kinds.
    const count = from.length > 3 && random.percent(40) ? 2 : 1;
    return [...new Set(Array.from({ length: count }, () => fresh(list, from)))];
  });
  return [
    lead,
    ...pools.flat(),
    ...(closings.length > 0 && random.percent(50) ? [fresh(`${code} closings`, closings)] : []),
  ];
}
