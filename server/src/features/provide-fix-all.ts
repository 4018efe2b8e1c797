import { checkPage } from '../rules/check-page';
import type { Finding } from '../rules/finding';
import { fixAll } from '../rules/fix-all';
import type { TextEdit } from '../text/text-edit';
import { analyze, type Analysis } from './analyze';

/**
 * The edits of every safe repair of a page, listed or not, or of those of one rule, ready to be applied in
 * one step: in document order, none overlapping another, and nothing of the kind left to mend afterwards.
 */
export function provideFixAll(analysis: Analysis, rule: string | null): TextEdit[] {
  const { page, context } = analysis;
  return fixAll(page.text, wanted(analysis, rule), (changed) =>
    wanted(analyze(changed, context, analysis), rule),
  );
}

/** True where the preferred repair may be made without asking. */
export function isSafe(finding: Finding): boolean {
  return finding.fix?.kind === 'safe';
}

/** Every article keeps what its rules have found, so that asking without a limit runs none again. */
function wanted(analysis: Analysis, rule: string | null): Finding[] {
  const { findings } = checkPage(analysis.reading, analysis.context.settings, { limit: Infinity });
  return findings.filter((finding) => isSafe(finding) && (rule === null || finding.rule === rule));
}
