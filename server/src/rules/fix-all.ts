import type { TextEdit } from '../text/text-edit';
import { composeEdits } from './compose-edits';
import type { Finding } from './finding';

/**
 * The edits of all safe fixes, against the original text, so that they are one step to undo. One fix may bring
 * another to light (two accidents at one place), so the result is read again until nothing is left to mend.
 * @param findings Those of the original text that are to be mended.
 * @param readAgain Findings of a changed text, of the same kind.
 */
export function fixAll(
  text: string,
  findings: readonly Finding[],
  readAgain: (changed: string) => readonly Finding[],
): TextEdit[] {
  let edits: TextEdit[] = [];
  let left = findings;
  for (let round = 0; round < maxRounds; round++) {
    const more = safeEdits(left);
    if (more.length === 0) break;
    const step = composeEdits(text, edits, more);
    edits = step.edits;
    left = readAgain(step.text);
  }
  return edits;
}

/** Two are usual. A pair of rules that undo each other must not run for ever. */
const maxRounds = 6;

/**
 * The edits of the safe fixes that can be applied together. A fix is taken with all its edits or not at all; two
 * deletions that overlap become one, and of two other edits at one place the first is taken.
 */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const wanted = findings
    .flatMap(({ fix }, owner) =>
      fix?.kind === 'safe' ? fix.edits.map((edit): OwnedEdit => ({ ...edit, owners: [owner] })) : [],
    )
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const refused = new Set<number>();
  const kept: OwnedEdit[] = [];
  for (const edit of wanted) {
    const last = kept.at(-1);
    if (last === undefined || !collides(last, edit)) kept.push(edit);
    else if (last.newText === '' && edit.newText === '') kept[kept.length - 1] = union(last, edit);
    else if (!isSame(last, edit)) for (const owner of edit.owners) refused.add(owner);
  }
  return kept
    .filter(({ owners }) => owners.some((owner) => !refused.has(owner)))
    .map(({ span, newText }) => ({ span, newText }));
}

interface OwnedEdit extends TextEdit {
  /** Indexes of the findings that want the edit. */
  readonly owners: readonly number[];
}

function collides(earlier: TextEdit, later: TextEdit): boolean {
  return (
    later.span.start < earlier.span.end ||
    (later.span.start === earlier.span.start && later.span.end === earlier.span.end)
  );
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;
}

function union(a: OwnedEdit, b: OwnedEdit): OwnedEdit {
  return {
    span: { start: a.span.start, end: Math.max(a.span.end, b.span.end) },
    newText: '',
    owners: [...a.owners, ...b.owners],
  };
}
