/**
 * Custom messages between client and server: the one file of the server that the client imports. Types and
 * method names only.
 */

/** Notification, server → client: what the status bar shows. Sent after each reading of an open document. */
export const statusMethod = 'newspaper/status';

export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  readonly articles: number;
  /** Characters of all articles, without white space. */
  readonly characters: number;
  /** Findings of level information or more. */
  readonly findings: number;
  /** ISO 8601, or null where nothing says it. */
  readonly issueDate: string | null;
}

/** Settings as the editor holds them (section `newspaper`), sent as initializationOptions and by workspace/configuration. */
export interface EditorSettings {
  readonly issueDate?: string;
  readonly maxFindings?: number;
  /** Level per rule code. */
  readonly rules?: Readonly<Record<string, string>>;
  /** Options per rule code. */
  readonly ruleOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface InitializationOptions {
  /** Language of messages: the editor's display language, e.g. `zh-cn`, `en`. */
  readonly locale?: string;
  readonly settings?: EditorSettings;
}
