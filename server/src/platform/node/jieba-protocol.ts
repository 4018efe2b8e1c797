/** What is said between the server and the process that nodejieba lives in. */
export type JiebaRequest =
  | { readonly id: number; readonly ask: 'keywords'; readonly text: string; readonly limit: number }
  | { readonly id: number; readonly ask: 'words'; readonly text: string };

export type JiebaReply =
  | { readonly kind: 'ready' }
  /** nodejieba cannot be loaded: why, in its own words. */
  | { readonly kind: 'missing'; readonly reason: string }
  | { readonly kind: 'keywords'; readonly id: number; readonly keywords: readonly string[] }
  | { readonly kind: 'words'; readonly id: number; readonly ends: readonly number[] }
  /** This one question has no answer. */
  | { readonly kind: 'none'; readonly id: number };
