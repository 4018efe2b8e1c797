import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver';
import { provideProjectChanges } from '../features/provide-project-changes';
import type { Finding } from '../rules/finding';
import { ruleTitle } from '../rules/registry';
import { touches, type Span } from '../text/span';
import type { OpenDocument } from './open-document';
import { projectAction } from './project-action';
import { CodeActionKind } from './protocol-values';
import type { Session } from './session';

/** What can be done about diagnostics besides mending: ignore one, switch its rule off, read what the rule says. */
export function settingActions(
  session: Session,
  document: OpenDocument,
  diagnostics: readonly (Diagnostic & { readonly code: string })[],
  range: Range,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const findings = new Set<Finding>();
  const rules = new Set<string>();
  for (const diagnostic of diagnostics) {
    const finding = findingOf(session, document, diagnostic, range);
    // Two diagnostics of an older version may be one finding of today.
    if (finding === null || findings.has(finding)) continue;
    findings.add(finding);
    for (const offered of provideProjectChanges(session.analysis(document), finding)) {
      // Two findings of one rule switch it off once.
      if (offered.change.kind === 'switchOff' && rules.has(finding.rule)) continue;
      const action = projectAction(session, document, offered, diagnostic);
      if (action !== null) actions.push(action);
    }
    rules.add(finding.rule);
  }
  if (session.hasCommands) actions.push(...[...rules].map((rule) => explainAction(session, rule)));
  return actions;
}

function explainAction({ language }: Session, rule: string): CodeAction {
  const { zh, en } = ruleTitle(rule);
  const title = { zh: `这条规则的说明：${zh}`, en: `Explain this rule: ${en}` }[language];
  const command = { title, command: 'newspaper.explainRule', arguments: [rule] };
  return { title, kind: CodeActionKind.QuickFix, command };
}

/** The finding that a diagnostic shows: at its place, or where the text has changed since, where the client asks. */
function findingOf(
  session: Session,
  document: OpenDocument,
  { code, range }: Diagnostic,
  asked: Range,
): Finding | null {
  const { page, findings } = session.analysis(document);
  const spanOf = ({ start, end }: Range): Span => ({
    start: page.lines.offset(start),
    end: page.lines.offset(end),
  });
  const [place, around] = [spanOf(range), spanOf(asked)];
  const ofRule = findings.findings.filter(({ rule }) => rule === code);
  return (
    ofRule.find(({ span }) => span.start === place.start && span.end === place.end) ??
    ofRule.find(({ span }) => touches(span, around)) ??
    null
  );
}
