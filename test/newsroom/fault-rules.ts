import type { FaultKind } from './newsroom';

/** The rules that may tell a fault, whichever of them there are. */
export const faultRules: Readonly<Record<FaultKind, readonly string[]>> = {
  'misspelt-name': ['similar-name'],
  'changed-title': ['title-variant'],
  'leaders-order': ['name-list-order'],
  'strokes-order': ['name-list-order'],
  'name-before-title': ['title-after-name'],
  'two-names-of-body': ['organisation-name-variant'],
  'obsolete-body': ['obsolete-organisation'],
  'doubled-level': ['double-admin-level'],
  'short-name-first': ['short-name-first-mention'],
  'protected-name': ['protected-identity'],
  'jump-without-partner': ['jump-line-form'],
  'jump-to-wrong-page': ['jump-line-form'],
  'jump-form': ['jump-line-form'],
  'other-number': ['story-fact-mismatch'],
  'other-name': ['story-fact-mismatch'],
  'story-again': ['similar-article'],
  'story-again-edited': ['similar-article'],
  'broken-roster-line': ['roster'],
};
