import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Span } from '../text/span';
import type { Message } from './level';

/** A file of a project that is JSON, with comments and commas that JSON does not allow. */
export interface ReadJson {
  readonly tree: Node | undefined;
  /** As far as it could be read. */
  readonly value: unknown;
  /** Where it stops being JSON; null where it is JSON from start to end. */
  readonly slip: { readonly span: Span; readonly message: Message } | null;
}

export function readJson(text: string): ReadJson {
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/u, ' '), errors, { allowTrailingComma: true });
  const value: unknown = tree === undefined ? undefined : getNodeValue(tree);
  // One slip of the pen makes many errors; the first says where it is.
  const [error] = errors;
  const slip =
    error === undefined
      ? null
      : { span: { start: error.offset, end: error.offset + error.length }, message: notJson };
  return { tree, value, slip };
}

const notJson: Message = {
  zh: '这里不合 JSON 的写法（多半是缺逗号、引号或括号）',
  en: 'this is not JSON (most likely a comma, quote or bracket is missing)',
};
