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

/** Title, 1 where it is safe, edits. */
export type PackedFix = readonly [title: string, safe: 0 | 1, edits: readonly PackedEdit[]];

/** Start line and character, end line and character, new text. */
export type PackedEdit = readonly [number, number, number, number, string];

/** `preferred` tells whether the finding has a preferred repair: it stands first. */
export function packFixes(finding: Finding, lines: LineIndex, language: Language): PackedFix[] {
  const fixes = finding.fix === null ? finding.alternatives : [finding.fix, ...finding.alternatives];
  return fixes.map((fix) => packFix(fix, lines, language));
}

function packFix(fix: Fix, lines: LineIndex, language: Language): PackedFix {
  return [
    fix.title[language],
    fix.kind === 'safe' ? 1 : 0,
    fix.edits.map(({ span, newText }) => {
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
    (value[1] === 0 || value[1] === 1) &&
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
