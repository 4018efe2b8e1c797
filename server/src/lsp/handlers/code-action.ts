import type { CodeAction, CodeActionParams, Diagnostic, Range } from 'vscode-languageserver';
import type { Message } from '../../project/level';
import { ruleTitle } from '../../rules/registry';
import { readDiagnosticData, unpackEdit, type PackedFix } from '../diagnostic-data';
import { fixAllAction } from '../fix-all-action';
import type { OpenDocument } from '../open-document';
import { diagnosticSource, type Report } from '../report';
import { rosterAction } from '../roster-action';
import type { Session } from '../session';
import { settingActions } from '../setting-actions';
import { toWorkspaceEdit } from '../workspace-edit';
import { CodeActionKind } from '../protocol-values';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.newspaper`;

/** Quick fixes of the diagnostics that the client names, "fix all of this rule" and what else can be done behind them, and fix-all of the file. */
export function codeAction(session: Session, params: CodeActionParams): CodeAction[] {
  if (!session.client.codeActionLiterals) return [];
  const document = session.document(params);
  const report = session.report(document);
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, params))
    actions.push(...quickFixes(session, document, report, params));
  if (isWanted(fixAllKind, params)) {
    const title = { zh: '修正本文件中所有可以放心改的问题', en: 'Fix all safe problems in this file' };
    const action = fixAllAction(session, document, fixAllKind, title[session.language], { kind: 'allSafe' });
    if (action !== null) actions.push(action);
  }
  return actions;
}

function isWanted(kind: string, { context }: CodeActionParams): boolean {
  return (
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
  );
}

function quickFixes(
  session: Session,
  document: OpenDocument,
  report: Report,
  { context, range }: CodeActionParams,
): CodeAction[] {
  const actions: CodeAction[] = [];
  /** Rules with a preferred repair at hand: what kind it is of. */
  const preferred = new Map<string, 'safe' | 'preferred'>();
  const ours = context.diagnostics.filter(isOurs);
  for (const diagnostic of ours) {
    for (const [title, rank, edits] of fixesOf(diagnostic, range, report)) {
      if (rank > 0) preferred.set(diagnostic.code, rank === 2 ? 'safe' : 'preferred');
      actions.push({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: rank > 0,
        edit: toWorkspaceEdit(session, document, edits.map(unpackEdit)),
      });
    }
  }
  for (const [rule, kind] of preferred) {
    if (!isRepeated(report, rule)) continue;
    const title = fixAllTitle(kind, ruleTitle(rule))[session.language];
    const scope = { kind, rule } as const;
    const action = fixAllAction(session, document, CodeActionKind.QuickFix, title, scope);
    // Editors list what mends a diagnostic before the rest: without it this would stand behind “ignore” and “switch off”.
    if (action !== null)
      actions.push({ ...action, diagnostics: ours.filter((diagnostic) => diagnostic.code === rule) });
  }
  const roster = rosterAction(session, document, context, range);
  return [
    ...actions,
    ...settingActions(session, document, ours, range),
    ...(roster === null ? [] : [roster]),
  ];
}

type OurDiagnostic = Diagnostic & { readonly code: string };

function isOurs(diagnostic: Diagnostic): diagnostic is OurDiagnostic {
  return diagnostic.source === diagnosticSource && typeof diagnostic.code === 'string';
}

/** What is a suggestion has to be looked through by somebody afterwards, and its name says so. */
function fixAllTitle(kind: 'safe' | 'preferred', { zh, en }: Message): Message {
  return kind === 'safe'
    ? { zh: `修正本文件中所有“${zh}”`, en: `Fix all in this file: ${en}` }
    : {
        zh: `按首选改法修改本文件中所有“${zh}”（改后请逐处核对）`,
        en: `Apply the preferred fix to all in this file (check each afterwards): ${en}`,
      };
}

/**
 * The repairs that came with the diagnostic. Where the text has changed since (or the client keeps no data),
 * those of the same finding as it is reported now.
 */
function fixesOf(diagnostic: Diagnostic, range: Range, report: Report): readonly PackedFix[] {
  const data = readDiagnosticData(diagnostic.data);
  if (data?.r === report.resultId) return data.f;
  const now = report.items.find((item) => item.code === diagnostic.code && touch(item.range, range));
  return now?.data?.f ?? [];
}

function touch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function isRepeated(report: Report, rule: string): boolean {
  return report.items.filter((item) => item.code === rule).length > 1;
}
