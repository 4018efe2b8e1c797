import * as vscode from 'vscode';
import { createDateChoices } from './chosen-dates';
import { registerCommands } from './commands/register-commands';
import { registerEncodingOffer } from './encoding-offer';
import { createServer, type Server } from './language-client';
import { registerRecognition } from './recognition';
import { createRulePages, registerRuleLinks } from './rule-page';
import { createStatusBar } from './status-bar';

/** What the extension tells about itself; the suite inside VS Code reads it. */
export interface NewspaperApi {
  readonly serverRunning: () => boolean;
  /** Text of the status bar item, or null while it is hidden. */
  readonly statusText: () => string | null;
  /** Text of the item that shows the issue date, or null while it is hidden. */
  readonly issueDateText: () => string | null;
  /** Text of the item that shows the error rate, or null while it is hidden. */
  readonly errorRateText: () => string | null;
}

let server: Server | null = null;

/** Runs for newspaper copy and for plain text; the server starts with the first document that is newspaper copy. */
export function activate(context: vscode.ExtensionContext): NewspaperApi {
  const statusBar = createStatusBar();
  const choices = createDateChoices(context.globalState, (dates) => server?.tellChosenDates(dates));
  const pages = createRulePages(context);
  const current = createServer(context, choices.all, pages.link, statusBar.update);
  server = current;
  const startFor = (document: vscode.TextDocument): void => {
    if (document.languageId === 'newspaper') current.start();
  };
  context.subscriptions.push(
    statusBar,
    registerCommands(current, choices, pages),
    registerRuleLinks(pages),
    registerEncodingOffer(),
    registerRecognition(),
    vscode.workspace.onDidOpenTextDocument(startFor),
  );
  vscode.workspace.textDocuments.forEach(startFor);
  return {
    serverRunning: current.running,
    statusText: statusBar.text,
    issueDateText: statusBar.issueDate,
    errorRateText: statusBar.errorRate,
  };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
