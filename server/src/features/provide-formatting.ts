import type { Settings } from '../project/settings';
import { checkPage } from '../rules/check-page';
import type { Finding } from '../rules/finding';
import { fixAll } from '../rules/fix-all';
import { ruleByCode } from '../rules/registry';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';
import { analyze, type Analysis } from './analyze';
import { isSafe } from './provide-fix-all';

/**
 * The edits of every safe repair of layout and punctuation, ready to be applied in one step, and nothing of the kind left
 * afterwards. With a selection only those that lie inside it with all their edits.
 */
export function provideFormatting(analysis: Analysis, selection: Span | null): TextEdit[] {
  const { page, context } = analysis;
  const length = page.lines.length;
  return fixAll(page.text, wanted(analysis, selection), (changed) => {
    // All edits lie inside the selection, so that it ends as far from the end of the text as before.
    const grown = changed.length - length;
    const inside = selection === null ? null : { start: selection.start, end: selection.end + grown };
    return wanted(analyze(changed, context, analysis), inside);
  });
}

function wanted({ reading, context }: Analysis, selection: Span | null): Finding[] {
  const { findings } = checkPage(reading, context.settings, { limit: Infinity });
  return findings.filter(
    (finding) =>
      isWanted(finding, context.settings) &&
      isOfForm(finding) &&
      (selection === null || liesIn(finding, selection)),
  );
}

/** What is not to be mended on saving is not mended by formatting, which an editor may do on saving. */
function isWanted(finding: Finding, { neverFixOnSave = [] }: Settings): boolean {
  return isSafe(finding) && !neverFixOnSave.includes(finding.rule);
}

/** Words and facts are no matter of form, however surely they can be mended. */
function isOfForm({ rule }: Finding): boolean {
  const group = ruleByCode(rule)?.group;
  return group === 'layout' || group === 'punctuation';
}

function liesIn({ fix }: Finding, { start, end }: Span): boolean {
  return fix?.edits.every(({ span }) => start <= span.start && span.end <= end) === true;
}
