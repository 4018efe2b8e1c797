import * as vscode from 'vscode';
import type { DocumentStatus } from '../../server/src/protocol';

export interface StatusBar {
  readonly update: (status: DocumentStatus) => void;
  /** What the item shows, or null while it is hidden. */
  readonly text: () => string | null;
  readonly dispose: () => void;
}

/** One item: articles, characters and findings of the page in the active editor. A click shows Problems. */
export function createStatusBar(): StatusBar {
  const known = new Map<string, DocumentStatus>();
  let item: vscode.StatusBarItem | null = null;
  let shown = false;

  const refresh = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document?.languageId === 'newspaper' ? known.get(document.uri.toString()) : undefined;
    shown = status !== undefined;
    if (status === undefined) return item?.hide();
    item ??= createItem();
    item.text = `$(book) ${summary(status)}`;
    item.tooltip = tooltip(status);
    item.show();
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
    text: () => (shown ? (item?.text ?? null) : null),
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
      item?.dispose();
    },
  };
}

function createItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('newspaper.status', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Newspaper Copy');
  item.command = 'workbench.actions.view.problems';
  return item;
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
  const date = status.issueDate ?? l10n.t('unknown; set it with `newspaper.issueDate`');
  const text = new vscode.MarkdownString(undefined, true);
  text.isTrusted = {
    enabledCommands: ['newspaper.fixAll', 'newspaper.showOutput', 'workbench.action.openSettings'],
  };
  const settings = encodeURIComponent(JSON.stringify(['newspaper']));
  text.appendMarkdown(
    [
      `**${l10n.t('Newspaper Copy')}**`,
      summary(status),
      l10n.t('Issue date: {0}', date),
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
