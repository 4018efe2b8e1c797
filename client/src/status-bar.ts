import * as vscode from 'vscode';
import type { DocumentStatus } from '../../server/src/protocol';
import { errorRateText, errorRateTooltip } from './error-rate-text';
import { issueDateSource } from './issue-date-source';

export interface StatusBar {
  readonly update: (status: DocumentStatus) => void;
  /** What the item shows, or null while it is hidden. */
  readonly text: () => string | null;
  /** What the item with the issue date shows, or null while it is hidden. */
  readonly issueDate: () => string | null;
  /** What the item with the error rate shows, or null while it is hidden. */
  readonly errorRate: () => string | null;
  readonly dispose: () => void;
}

/**
 * Of the page in the active editor: articles, characters and findings, where a click shows Problems; the error rate; and the
 * issue date with what says it, where a click sets it.
 */
export function createStatusBar(): StatusBar {
  const known = new Map<string, DocumentStatus>();
  let items: Items | null = null;
  let shown = false;

  const refresh = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document?.languageId === 'newspaper' ? known.get(document.uri.toString()) : undefined;
    shown = status !== undefined;
    if (status === undefined) {
      items?.page.hide();
      items?.rate.hide();
      items?.date.hide();
      return;
    }
    items ??= { page: createItem(), rate: createRateItem(), date: createDateItem() };
    const { page, rate, date } = items;
    page.text = `$(book) ${summary(status)}`;
    page.tooltip = tooltip(status);
    page.show();
    rate.text = errorRateText(status);
    rate.tooltip = errorRateTooltip(status);
    rate.show();
    date.text = `$(calendar) ${issueDateText(status)}`;
    date.show();
  };
  const subscriptions = [
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidCloseTextDocument((document) => {
      known.delete(document.uri.toString());
      refresh();
    }),
  ];
  return {
    update: (status) => {
      // The server speaks of URIs in its own spelling; the editor's is asked for.
      known.set(vscode.Uri.parse(status.uri).toString(), status);
      refresh();
    },
    text: () => (shown ? (items?.page.text ?? null) : null),
    issueDate: () => (shown ? (items?.date.text ?? null) : null),
    errorRate: () => (shown ? (items?.rate.text ?? null) : null),
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
      items?.page.dispose();
      items?.rate.dispose();
      items?.date.dispose();
    },
  };
}

interface Items {
  readonly page: vscode.StatusBarItem;
  readonly rate: vscode.StatusBarItem;
  readonly date: vscode.StatusBarItem;
}

function createItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('newspaper.status', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Newspaper Copy');
  item.command = 'workbench.actions.view.problems';
  return item;
}

function createRateItem(): vscode.StatusBarItem {
  // Right of the other: the greater number stands further left.
  const item = vscode.window.createStatusBarItem('newspaper.errorRate', vscode.StatusBarAlignment.Right, 99);
  item.name = vscode.l10n.t('Error rate');
  item.command = 'workbench.actions.view.problems';
  return item;
}

function createDateItem(): vscode.StatusBarItem {
  const { l10n } = vscode;
  const item = vscode.window.createStatusBarItem('newspaper.issueDate', vscode.StatusBarAlignment.Right, 98);
  item.name = l10n.t('Issue date');
  item.command = 'newspaper.setIssueDate';
  item.tooltip = l10n.t(
    'Day of the issue, from which “昨日” and “5月12日” are reckoned. Click to set it for this folder.',
  );
  return item;
}

/** `见报 2031-05-18 · 报头` */
function issueDateText({ issueDate, issueDateFrom }: DocumentStatus): string {
  const { l10n } = vscode;
  if (issueDate === null) return l10n.t('Issue date unknown');
  return l10n.t('Issue of {0} · {1}', issueDate, issueDateSource(issueDateFrom));
}

function summary(status: DocumentStatus): string {
  const { l10n } = vscode;
  const number = new Intl.NumberFormat(vscode.env.language);
  return [
    status.articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', number.format(status.articles)),
    status.characters === 1
      ? l10n.t('1 character')
      : l10n.t('{0} characters', number.format(status.characters)),
    status.findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', number.format(status.findings)),
  ].join(' · ');
}

function tooltip(status: DocumentStatus): vscode.MarkdownString {
  const { l10n } = vscode;
  const text = new vscode.MarkdownString(undefined, true);
  text.isTrusted = {
    enabledCommands: ['newspaper.fixAll', 'newspaper.showOutput', 'workbench.action.openSettings'],
  };
  const settings = encodeURIComponent(JSON.stringify(['newspaper']));
  text.appendMarkdown(
    [
      `**${l10n.t('Newspaper Copy')}**`,
      summary(status),
      issueDateText(status),
      l10n.t('Click to see all findings.'),
      [
        `[$(wand) ${l10n.t('Fix all')}](command:newspaper.fixAll)`,
        `[$(gear) ${l10n.t('Settings')}](command:workbench.action.openSettings?${settings})`,
        `[$(output) ${l10n.t('Output')}](command:newspaper.showOutput)`,
      ].join(' &nbsp; '),
    ].join('\n\n'),
  );
  return text;
}
