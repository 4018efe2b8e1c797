import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Span } from '../text/span';

/** Where a path leads: the key where one is named, else the value; the start of the file where there is neither. */
export function jsonPlace(tree: Node | undefined, path: readonly (string | number)[]): Span {
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
  const place = node?.parent?.type === 'property' ? node.parent.children![0]! : (node ?? tree);
  return place === undefined
    ? { start: 0, end: 0 }
    : { start: place.offset, end: place.offset + place.length };
}
