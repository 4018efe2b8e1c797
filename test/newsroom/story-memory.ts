import { withoutMarks } from './marks';
import type { Story } from './story';

/** Remembers what was written, so that no two stories say the same by chance: a paper has them only by mistake. */
export interface StoryMemory {
  /** How much of a story stood in one that is kept, from 0 to 1. */
  likeness(story: Story): number;
  keep(story: Story): void;
}

export function storyMemory(): StoryMemory {
  /** The stories that have a sample. */
  const having = new Map<number, number[]>();
  const sizes: number[] = [];
  return {
    likeness: (story) => {
      const samples = samplesOf(story);
      const common = new Map<number, number>();
      for (const sample of samples)
        for (const other of having.get(sample) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
      let most = 0;
      for (const [other, count] of common)
        most = Math.max(most, count / Math.min(samples.size, sizes[other]!));
      return most;
    },
    keep: (story) => {
      const samples = samplesOf(story);
      for (const sample of samples) {
        const stories = having.get(sample);
        if (stories === undefined) having.set(sample, [sizes.length]);
        else stories.push(sizes.length);
      }
      sizes.push(samples.size);
    },
  };
}

/** Hashes of a third of all runs of eight Han characters. */
function samplesOf({ paragraphs }: Story): Set<number> {
  const samples = new Set<number>();
  for (const paragraph of paragraphs) {
    const text = withoutMarks(paragraph).replace(/[^\u4e00-\u9fff]/gu, '');
    for (let at = 0; at + size <= text.length; at++) {
      let hash = 0;
      for (let offset = 0; offset < size; offset++)
        hash = (Math.imul(hash, 16_777_619) + text.charCodeAt(at + offset)) | 0;
      hash ^= hash >>> 15;
      if ((hash >>> 0) % 3 === 0) samples.add(hash);
    }
  }
  return samples;
}

const size = 8;
