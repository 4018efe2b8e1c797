import { readFileSync } from 'node:fs';
import { beginOf, nameTypes, part, type NameType } from '../../server/src/lexis/people/tag-set';

export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

export interface Sentence {
  readonly text: string;
  /** In order, without overlaps. */
  readonly names: readonly NamedSpan[];
  readonly weight: number;
}

type Answer = readonly (readonly [start: number, end: number, ...rest: unknown[]])[];

interface Line {
  readonly text: string;
  readonly persons: Answer;
  readonly places: Answer;
  readonly orgs: Answer;
}

/** A file of the data: one JSON object a line, each with `text`, `persons`, `places` and `orgs`. */
export function readSentences(path: string, weight: number): Sentence[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, persons, places, orgs } = JSON.parse(line) as Line;
      const names = [spans(persons, 'person'), spans(places, 'place'), spans(orgs, 'organisation')].flat();
      names.sort((a, b) => a.start - b.start || b.end - a.end);
      return { text, names: withoutOverlaps(names), weight };
    });
}

function spans(list: Answer, type: NameType): NamedSpan[] {
  return list.map(([start, end]) => ({ start, end, type }));
}

/** Where one name stands inside another, the outer one is meant. */
function withoutOverlaps(names: readonly NamedSpan[]): NamedSpan[] {
  const kept: NamedSpan[] = [];
  for (const name of names) if (kept.length === 0 || name.start >= kept.at(-1)!.end) kept.push(name);
  return kept;
}

export function tagsOf({ text, names }: Sentence): Uint8Array {
  const tags = new Uint8Array(text.length);
  for (const { start, end, type } of names) {
    const begin = beginOf(nameTypes.indexOf(type));
    if (end - start === 1) tags[start] = begin + part.single;
    else {
      tags.fill(begin + part.inside, start, end);
      tags[start] = begin;
      tags[end - 1] = begin + part.end;
    }
  }
  return tags;
}
