import { checkPage } from '../rules/check-page';
import type { Finding } from '../rules/finding';
import { fixAll } from '../rules/fix-all';
import { matchedText } from '../rules/ignored-findings';
import type { TextEdit } from '../text/text-edit';
import { analyze, type Analysis } from './analyze';

/** Which repairs are made at once. */
export type FixAllScope =
  /** The safe ones of all rules but those that the settings never mend unasked. */
  | { readonly kind: 'allSafe' }
  /** The safe ones of one rule, or its preferred ones, which somebody has to look through afterwards. */
  | { readonly kind: 'safe' | 'preferred'; readonly rule: string };

/**
 * The edits of every such repair of a page, listed or not, ready to be applied in one step: in document order, none
 * overlapping another, and nothing of the kind left to mend afterwards.
 */
export function provideFixAll(analysis: Analysis, scope: FixAllScope): TextEdit[] {
  const { page, context } = analysis;
  // What is mended in a sentence may make it another than the one that is remembered.
  const isIgnored = ignoredTexts(analysis);
  return fixAll(page.text, wanted(analysis, scope), (changed) => {
    const again = analyze(changed, context, analysis);
    return wanted(again, scope).filter((finding) => !isIgnored(again, finding));
  });
}

/** True where a repair of this kind has something to do on what is listed. */
export function hasFix(analysis: Analysis, scope: FixAllScope): boolean {
  return analysis.findings.findings.some((finding) => isWanted(analysis, scope, finding));
}

/** True where the preferred repair may be made without asking. */
export function isSafe(finding: Finding): boolean {
  return finding.fix?.kind === 'safe';
}

function isWanted({ context }: Analysis, scope: FixAllScope, finding: Finding): boolean {
  if (scope.kind === 'allSafe')
    return isSafe(finding) && context.settings.neverFixOnSave?.includes(finding.rule) !== true;
  return finding.rule === scope.rule && (scope.kind === 'preferred' ? finding.fix !== null : isSafe(finding));
}

/** Every article keeps what its rules have found, so that asking without a limit runs none again. */
function wanted(analysis: Analysis, scope: FixAllScope): Finding[] {
  const { findings } = checkPage(analysis.reading, analysis.context.settings, { limit: Infinity });
  return findings
    .filter((finding) => isWanted(analysis, scope, finding))
    .map((finding) => ({ ...finding, fix: { ...finding.fix!, kind: 'safe' } }));
}

function ignoredTexts({ context }: Analysis): (analysis: Analysis, finding: Finding) => boolean {
  const { ignored } = context.settings;
  if (ignored === undefined) return () => false;
  return ({ page }, { rule, span }) => ignored.of(rule, () => matchedText(page, span)).length > 0;
}
