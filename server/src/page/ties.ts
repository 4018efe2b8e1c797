import type { Words } from '../lexis/words/words';
import type { Block } from './block';
import { cohesion } from './cohesion';
import { likenessIn } from './likeness';
import type { PlacedBlock } from './scan-blocks';
import type { Body, Skeleton } from './skeleton';

/** What words tell of what belongs together on one page. Answers are kept: each is asked for many times. */
export interface Ties {
  /** Share of the words of headlines that the body has; the mean of several headlines, 0 of none. */
  likeness(headlines: readonly PlacedBlock[], body: Body): number;
  /** How much the body below a gap is about what the article that starts with body `lead` is about. */
  cohesion(lead: number, gap: number): number;
}

export function tiesOf({ bodies }: Skeleton, words: Words): Ties {
  const likeness = likenessIn(words);
  const leads = new Map<Body, readonly Block[]>();
  const cohesions = new Map<string, number>();

  function leadOf(body: Body): readonly Block[] {
    let lead = leads.get(body);
    if (!lead) leads.set(body, (lead = body.blocks.slice(0, leadBlocks).map((block) => block.value)));
    return lead;
  }

  return {
    likeness: (headlines, body) => {
      if (headlines.length === 0) return 0;
      const lead = leadOf(body);
      return headlines.reduce((sum, { value }) => sum + likeness(value, lead), 0) / headlines.length;
    },
    cohesion: (lead, gap) => {
      const key = `${lead} ${gap}`;
      let share = cohesions.get(key);
      if (share === undefined) {
        const text = leadOf(bodies[lead]!);
        const above = gap - 1 > lead ? [...text, ...leadOf(bodies[gap - 1]!)] : text;
        cohesions.set(key, (share = cohesion(above, leadOf(bodies[gap]!), words)));
      }
      return share;
    },
  };
}

const leadBlocks = 4;
