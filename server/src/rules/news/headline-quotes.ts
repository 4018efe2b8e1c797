import { shift } from '../../text/span';
import type { ArticleFlow } from '../article-flow';
import type { Part } from '../part';
import type { HeadlineMismatch } from './headline-mismatch';
import { isNearly } from './is-nearly';

/** Quoted terms of the headline that the body has nowhere, while it quotes one other term that is a character away from it. */
export function findHeadlineQuotes(headings: readonly Part[], body: () => ArticleFlow): HeadlineMismatch[] {
  const wanted = headings.flatMap(({ running, start }) =>
    quotedIn(running.text).map(({ at, term }) => ({
      written: term,
      span: shift(running.map.toRaw({ start: at, end: at + term.length }), start),
    })),
  );
  if (wanted.length === 0) return [];
  const flow = body();
  const missing = wanted.filter(({ written }) => !flow.text.includes(written));
  if (missing.length === 0) return [];
  const told = quotedIn(flow.text);
  return missing.slice(0, mostWanted).flatMap(({ written, span }) => {
    const near = told.filter(({ term }) => isNearly(written, term));
    const other = near[0];
    if (other === undefined || near.some(({ term }) => term !== other.term)) return [];
    const stands = flow.toRaw({ start: other.at, end: other.at + other.term.length });
    return [{ span, written, body: stands, bodyWritten: other.term }];
  });
}

/** No headline quotes more. */
const mostWanted = 6;

interface QuotedTerm {
  readonly at: number;
  readonly term: string;
}

/** Terms without a mark inside; shorter ones are a character away from too much. */
const quoted = /“(?<term>[^“”，。、；：！？\s]{4,16})”/gu;

function quotedIn(text: string): QuotedTerm[] {
  if (!text.includes('“')) return [];
  return [...text.matchAll(quoted)].map(({ index, groups }) => ({ at: index + 1, term: groups!.term! }));
}
