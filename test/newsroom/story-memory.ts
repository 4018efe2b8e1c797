import { withoutMarks } from './marks';
import type { Story } from './story';

/** Remembers what was written, so that no two stories say the same by chance: a paper has them only by mistake. */
export interface StoryMemory {
  /** Whether a third of a story stood in one that is kept. */
  knows(story: Story): boolean;
  keep(story: Story): void;
}

export function storyMemory(): StoryMemory {
  /** The last story that had a sample. */
  const last = new Map<number, number>();
  let kept = 0;
  return {
    knows: (story) => {
      const samples = samplesOf(story);
      const common = new Map<number, number>();
      for (const sample of samples) {
        const other = last.get(sample);
        if (other !== undefined) common.set(other, (common.get(other) ?? 0) + 1);
      }
      return Math.max(0, ...common.values()) > samples.size / 3;
    },
    keep: (story) => {
      for (const sample of samplesOf(story)) last.set(sample, kept);
      kept++;
    },
  };
}

/** Hashes of a quarter of all runs of eight Han characters. */
function samplesOf({ paragraphs }: Story): Set<number> {
  const samples = new Set<number>();
  for (const paragraph of paragraphs) {
    const text = withoutMarks(paragraph).replace(/[^\u4e00-\u9fff]/gu, '');
    for (let at = 0; at + size <= text.length; at++) {
      let hash = 0;
      for (let offset = 0; offset < size; offset++)
        hash = (Math.imul(hash, 16_777_619) + text.charCodeAt(at + offset)) | 0;
      hash ^= hash >>> 15;
      if ((hash & 3) === 0) samples.add(hash);
    }
  }
  return samples;
}

const size = 8;
