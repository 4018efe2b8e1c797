import { parse } from 'yaml';
import type { Span } from '../../server/src/text/span';

/** A rule's page: what its user reads, with the examples that are its tests. */
export interface RuleDocument {
  readonly settings: DocumentSettings;
  /** First heading. */
  readonly title: string;
  readonly bad: readonly BadExample[];
  readonly good: readonly GoodExample[];
}

/** Front matter: what the rule has to be told. */
export interface DocumentSettings {
  readonly issueDate?: string;
  /** Where the examples are kept, for the day that a folder or file is named for. */
  readonly path?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Other pages of the folder, their texts by path. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The newsroom's list of terms, as it stands in its file. */
  readonly terms?: string;
}

export interface BadExample {
  readonly line: number;
  readonly text: string;
  /** What stood between ⟦ and ⟧. */
  readonly spans: readonly Span[];
  /** The text after the fix, or null where the example shows none. */
  readonly fixed: string | null;
}

export interface GoodExample {
  readonly line: number;
  readonly text: string;
  readonly naive: RegExp | null;
}

/** @throws Error with the line where a document is not written as it must be. */
export function readRuleDocument(markdown: string): RuleDocument {
  const frontMatter = /^---\n([\s\S]*?)\n?---\n/u.exec(markdown);
  const bad: BadExample[] = [];
  const good: GoodExample[] = [];
  for (const match of markdown.matchAll(/^```(\w+)[ \t]*(.*)\n([\s\S]*?)\n```$/gmu)) {
    const [, kind, info, content] = match as unknown as [string, string, string, string];
    const line = markdown.slice(0, match.index).split('\n').length;
    if (kind === 'bad') {
      bad.push({ line, ...readMarks(readText(content), line), fixed: null });
    } else if (kind === 'fixed') {
      const last = bad.pop();
      if (last?.fixed !== null) throw new Error(`line ${line}: "fixed" without a "bad" before it`);
      bad.push({ ...last, fixed: readText(content) });
    } else if (kind === 'good') {
      good.push({ line, text: readText(content), naive: readNaive(info, line) });
    } else throw new Error(`line ${line}: unknown example "${kind}"`);
  }
  return {
    settings: (frontMatter === null ? {} : parse(frontMatter[1]!)) as DocumentSettings,
    title: /^# (.+)$/mu.exec(markdown)?.[1] ?? '',
    bad,
    good,
  };
}

/** ⏎ is a line end, alone or with the line end that follows it; `\u{200B}` is what cannot be seen. */
function readText(content: string): string {
  return content
    .replaceAll(/⏎\n?/gu, '\n')
    .replaceAll(/\\u\{([0-9A-Fa-f]+)\}/gu, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
}

function readMarks(marked: string, line: number): { text: string; spans: Span[] } {
  let text = '';
  let start = -1;
  const spans: Span[] = [];
  for (const piece of marked.split(/([⟦⟧])/u)) {
    if (piece === '⟦') start = text.length;
    else if (piece !== '⟧') text += piece;
    else if (start >= 0) {
      spans.push({ start, end: text.length });
      start = -1;
    } else throw new Error(`line ${line}: ⟧ without ⟦`);
  }
  if (start >= 0 || spans.length === 0)
    throw new Error(`line ${line}: a "bad" example marks its faults with ⟦ ⟧`);
  return { text, spans };
}

function readNaive(info: string, line: number): RegExp | null {
  if (info === '') return null;
  const match = /^naive=\/(.+)\/$/u.exec(info.trim());
  if (match === null) throw new Error(`line ${line}: write naive=/pattern/`);
  return new RegExp(match[1]!, 'um');
}
