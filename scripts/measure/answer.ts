/** The answer to a page, as `NAME.gold.json` beside `NAME.txt` holds it. Lines are zero-based, end inclusive. */
export interface PageAnswer {
  readonly id: string;
  readonly articles: readonly ArticleAnswer[];
  readonly captions: readonly CaptionAnswer[];
  /** Lines of no article. */
  readonly furniture: readonly number[];
}

export interface ArticleAnswer {
  /** Kicker, headline and subhead joined; null where the page prints none. */
  readonly title: string | null;
  readonly titleLines: readonly number[];
  readonly reporters: readonly string[];
  readonly bodyStartLine: number;
  readonly bodyEndLine: number;
}

export interface CaptionAnswer {
  readonly text: string;
  readonly photographer: string | null;
  readonly startLine: number;
  readonly endLine: number;
}
