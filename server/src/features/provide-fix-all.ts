import { checkPage } from '../rules/check-page';
import type { Finding } from '../rules/finding';
import type { TextEdit } from '../text/text-edit';
import type { Analysis } from './analyze';

/**
 * The edits of every safe repair of a page, listed or not, or of those of one rule, ready to be applied in
 * one step: in document order, none overlapping another. Of two repairs that contradict each other the one
 * that stands first is made; the other is still reported afterwards.
 */
export function provideFixAll(analysis: Analysis, rule: string | null): TextEdit[] {
  // Every article keeps what its rules have found, so that asking without a limit runs none again.
  const { findings } = checkPage(analysis.reading, analysis.context.settings, { limit: Infinity });
  return combined(findings.filter((finding) => isSafe(finding) && (rule === null || finding.rule === rule)));
}

/** True where the preferred repair may be made without asking. */
export function isSafe(finding: Finding): boolean {
  return finding.fix?.kind === 'safe';
}

interface OwnedEdit extends TextEdit {
  /** Index of the finding that wants the edit. */
  readonly owner: number;
}

/** A repair of several edits is made completely or not at all. */
function combined(findings: readonly Finding[]): TextEdit[] {
  const edits = findings
    .flatMap((finding, owner) => finding.fix!.edits.map((edit): OwnedEdit => ({ ...edit, owner })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const refused = new Set<number>();
  let kept: OwnedEdit[] = [];
  for (const edit of edits) {
    const last = kept.at(-1);
    if (last === undefined || !collides(last, edit)) kept.push(edit);
    else if (isDeletion(last) && isDeletion(edit)) kept[kept.length - 1] = union(last, edit);
    else if (!isSame(last, edit)) refused.add(edit.owner);
  }
  if (refused.size > 0) kept = kept.filter((edit) => !refused.has(edit.owner));
  return kept.map(({ span, newText }) => ({ span, newText }));
}

/** `b` starts at or behind the start of `a`. */
function collides(a: TextEdit, b: TextEdit): boolean {
  return b.span.start < a.span.end || (b.span.start === a.span.start && b.span.end === a.span.end);
}

function isDeletion(edit: TextEdit): boolean {
  return edit.newText === '';
}

function union(a: OwnedEdit, b: OwnedEdit): OwnedEdit {
  return { ...a, span: { start: a.span.start, end: Math.max(a.span.end, b.span.end) } };
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;
}
