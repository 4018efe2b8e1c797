import type { PlacedBlock } from './scan-blocks';
import type { Body } from './skeleton';

/** An article as blocks: which bodies it is made of, its headlines, and the headlines inside that are subheads (小标题). */
export interface Draft {
  readonly bodies: Body[];
  readonly headlines: PlacedBlock[];
  readonly sections: PlacedBlock[];
}

/** All blocks of a draft, in no order. */
export function blocksOf({ bodies, headlines, sections }: Draft): PlacedBlock[] {
  const blocks = [...headlines, ...sections];
  for (const body of bodies) blocks.push(...body.blocks, ...body.bylines, ...body.besides);
  return blocks;
}
