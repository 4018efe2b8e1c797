import type { Range, TextEdit as LspEdit } from 'vscode-languageserver';
import type { Language } from '../project/level';
import type { Finding, Fix } from '../rules/finding';
import type { LineIndex } from '../text/line-index';

/**
 * What `Diagnostic.data` carries: the repairs of one finding, so that a quick fix never runs a rule again.
 * Short names and numbers in a row: a thousand of these travel on a keystroke.
 */
export interface DiagnosticData {
  /** Result id of the report that the diagnostic belongs to: edits of an older report may not fit any more. */
  readonly r: string;
  /** The preferred repair first. */
  readonly f: readonly PackedFix[];
}

export type PackedFix = readonly [title: string, rank: FixRank, edits: readonly PackedEdit[]];

/** 2 for the preferred repair where it is safe, 1 for the preferred one that is not, 0 for any other. */
export type FixRank = 0 | 1 | 2;

/** Start line and character, end line and character, new text. */
export type PackedEdit = readonly [number, number, number, number, string];

export function packFixes({ fix, alternatives }: Finding, lines: LineIndex, language: Language): PackedFix[] {
  const others = alternatives.map((other) => packFix(other, 0, lines, language));
  return fix === null ? others : [packFix(fix, fix.kind === 'safe' ? 2 : 1, lines, language), ...others];
}

function packFix({ title, edits }: Fix, rank: FixRank, lines: LineIndex, language: Language): PackedFix {
  return [
    title[language],
    rank,
    edits.map(({ span, newText }) => {
      const { start, end } = lines.range(span);
      return [start.line, start.character, end.line, end.character, newText];
    }),
  ];
}

/** Null where a client sends back something else than it was given. */
export function readDiagnosticData(data: unknown): DiagnosticData | null {
  if (typeof data !== 'object' || data === null) return null;
  const { r, f } = data as Partial<Record<string, unknown>>;
  if (typeof r !== 'string' || !Array.isArray(f) || !f.every(isPackedFix)) return null;
  return { r, f };
}

function isPackedFix(value: unknown): value is PackedFix {
  return (
    Array.isArray(value) &&
    typeof value[0] === 'string' &&
    (value[1] === 0 || value[1] === 1 || value[1] === 2) &&
    Array.isArray(value[2]) &&
    value[2].every(isPackedEdit)
  );
}

function isPackedEdit(value: unknown): value is PackedEdit {
  return (
    Array.isArray(value) &&
    value.length === 5 &&
    value.slice(0, 4).every((part) => typeof part === 'number') &&
    typeof value[4] === 'string'
  );
}

export function unpackEdit([startLine, start, endLine, end, newText]: PackedEdit): LspEdit {
  const range: Range = {
    start: { line: startLine, character: start },
    end: { line: endLine, character: end },
  };
  return { range, newText };
}
