import type { FileRange } from '../folder/page-digest';
import type { Level, Message } from '../project/level';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';

/** 提示: what a rule reports. Spans and edits count from the start of the document. */
export interface Finding {
  /** Code of the rule, e.g. `stray-space`. */
  readonly rule: string;
  readonly level: Exclude<Level, 'off'>;
  /** What is wrong, why, and what to do. */
  readonly message: Message;
  readonly span: Span;
  readonly related: readonly Related[];
  /** The same on other pages of the folder. */
  readonly elsewhere: readonly Elsewhere[];
  /** The preferred repair, or null. */
  readonly fix: Fix | null;
  readonly alternatives: readonly Fix[];
  /** Weight in the 差错率; 0 where it never counts. */
  readonly weight: number;
}

export interface Related {
  readonly span: Span;
  readonly message: Message;
}

/** A place on another page, whose text is not at hand. */
export interface Elsewhere {
  /** As the folder index names the page. */
  readonly path: string;
  readonly range: FileRange;
  readonly message: Message;
}

export interface Fix {
  /** `safe` is applied without asking (format, fix-all); `suggestion` is a quick fix that the editor picks. */
  readonly kind: 'safe' | 'suggestion';
  readonly title: Message;
  readonly edits: readonly TextEdit[];
}
