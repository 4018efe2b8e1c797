import type { Diagnostic } from 'vscode-languageserver';
import type { Analysis } from '../features/analyze';
import { diagnose } from '../features/diagnose';
import type { Language } from '../project/level';
import type { Finding } from '../rules/finding';
import type { LineIndex } from '../text/line-index';
import { rangeOf, severityOf, uriOf } from './convert';
import { packFixes, type DiagnosticData, type PackedFix } from './diagnostic-data';
import { DiagnosticSeverity } from './protocol-values';

/** The diagnostics of one version. Two versions with equal diagnostics share one report and its `resultId`. */
export interface Report {
  readonly analysis: Analysis;
  readonly resultId: string;
  readonly items: readonly ReportItem[];
}

export interface ReportItem extends Diagnostic {
  data?: DiagnosticData;
}

export interface ReportOptions {
  readonly uri: string;
  readonly language: Language;
  readonly relatedInformation: boolean;
  /** See `InitializationOptions`. */
  readonly rulePages: string | null;
  readonly nextResultId: () => string;
}

export const diagnosticSource = 'newspaper';

/** The report of `analysis`; `previous` itself keeps its id where nothing in it has changed. */
export function reportOf(analysis: Analysis, options: ReportOptions, previous?: Report): Report {
  if (previous?.analysis === analysis) return previous;
  const { findings, notice } = diagnose(analysis);
  const { lines } = analysis.page;
  const resultId = options.nextResultId();
  const items = findings.map((finding) => itemOf(finding, lines, options, resultId));
  if (notice !== null)
    items.unshift({
      range: lines.range(notice.span),
      message: notice.message[options.language],
      severity: DiagnosticSeverity.Information,
      source: diagnosticSource,
    });
  if (previous !== undefined && sameItems(previous.items, items)) return { ...previous, analysis };
  return { analysis, resultId, items };
}

function itemOf(finding: Finding, lines: LineIndex, options: ReportOptions, resultId: string): ReportItem {
  const fixes = packFixes(finding, lines, options.language);
  const item: ReportItem = {
    range: lines.range(finding.span),
    message: finding.message[options.language],
    severity: severityOf(finding.level),
    code: finding.rule,
    source: diagnosticSource,
  };
  if (options.rulePages !== null) item.codeDescription = { href: options.rulePages + finding.rule };
  if (fixes.length > 0) item.data = { r: resultId, f: fixes };
  if (options.relatedInformation && finding.related.length + finding.elsewhere.length > 0)
    item.relatedInformation = [
      ...finding.related.map(({ span, message }) => ({
        location: { uri: options.uri, range: lines.range(span) },
        message: message[options.language],
      })),
      ...finding.elsewhere.map(({ path, range, message }) => ({
        location: { uri: uriOf(path), range: rangeOf(range) },
        message: message[options.language],
      })),
    ];
  return item;
}

/** True where a client could not tell the two lists apart, the id in their data left aside. */
function sameItems(a: readonly ReportItem[], b: readonly ReportItem[]): boolean {
  return a.length === b.length && a.every((item, index) => sameItem(item, b[index]!));
}

function sameItem(a: ReportItem, b: ReportItem): boolean {
  return (
    a.code === b.code &&
    a.severity === b.severity &&
    sameRange(a.range, b.range) &&
    a.message === b.message &&
    sameFixes(a.data?.f, b.data?.f) &&
    JSON.stringify(a.relatedInformation) === JSON.stringify(b.relatedInformation)
  );
}

function sameRange(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

function sameFixes(a: readonly PackedFix[] = [], b: readonly PackedFix[] = []): boolean {
  return a.length === b.length && a.every((fix, index) => sameFix(fix, b[index]!));
}

function sameFix(a: PackedFix, b: PackedFix): boolean {
  return (
    a[0] === b[0] &&
    a[1] === b[1] &&
    a[2].length === b[2].length &&
    a[2].every((edit, index) => edit.every((part, at) => part === b[2][index]![at]))
  );
}
