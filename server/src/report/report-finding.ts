import type { Language } from '../project/level';
import type { Finding, Fix } from '../rules/finding';
import { ruleByCode, ruleDocument } from '../rules/registry';
import type { LineIndex } from '../text/line-index';
import type { FindingReport, FixReport } from './file-report';

export interface ReportOptions {
  readonly language: Language;
  /** Another page as the user would name it. */
  readonly nameOf: (path: string) => string;
}

/** One finding as other programs get it, its message in one language. */
export function reportFinding(
  lines: LineIndex,
  finding: Finding,
  { language, nameOf }: ReportOptions,
): FindingReport {
  const rule = ruleByCode(finding.rule);
  return {
    rule: finding.rule,
    level: finding.level,
    message: finding.message[language],
    range: lines.range(finding.span),
    documentation: rule === undefined ? '' : ruleDocument(rule),
    related: [
      ...finding.related.map(({ span, message }) => ({
        message: message[language],
        range: lines.range(span),
      })),
      ...finding.elsewhere.map(({ path, range: [line, character, endLine, endCharacter], message }) => ({
        message: message[language],
        path: nameOf(path),
        range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
      })),
    ],
    fix: finding.fix === null ? null : reportFix(lines, finding.fix, language),
    alternatives: finding.alternatives.map((fix) => reportFix(lines, fix, language)),
    weight: finding.weight,
  };
}

function reportFix(lines: LineIndex, { kind, title, edits }: Fix, language: Language): FixReport {
  return {
    kind,
    title: title[language],
    edits: edits.map(({ span, newText }) => ({ range: lines.range(span), newText })),
  };
}
