import * as vscode from 'vscode';
import type { Server } from '../language-client';
import { fixAll } from './fix-all';
import { reopenAsGb18030 } from './reopen-as-gb18030';

/** The commands of package.json, by name. */
export function registerCommands(server: Server): vscode.Disposable {
  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    register('newspaper.fixAll', fixAll),
    register('newspaper.showOutput', server.showOutput),
    register('newspaper.restartServer', server.restart),
    register('newspaper.reopenAsGb18030', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document !== undefined) await reopenAsGb18030(document);
    }),
  );
}
