import type { Span } from '../text/span';

/** The sentences in which the hits stand, in order, each once. A very long one is cut. */
export function sentencesAround(text: string, hits: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let done = 0;
  for (const hit of hits) {
    if (hit.start < done) continue;
    let start = hit.start;
    while (start > done && hit.start - start < reach && !stops.includes(text[start - 1]!)) start--;
    let end = hit.end;
    while (end < text.length && end - hit.end < reach && !stops.includes(text[end]!)) end++;
    sentences.push({ start, end });
    done = end;
  }
  return sentences;
}

const reach = 300;
const stops = '。；！？\n';
