import * as vscode from 'vscode';
import type { DateChoices } from '../chosen-dates';
import type { Server } from '../language-client';
import type { RulePages } from '../rule-page';
import { changeProject } from './change-project';
import { explainRule } from './explain-rule';
import { fixAll } from './fix-all';
import { reopenAsGb18030 } from './reopen-as-gb18030';
import { setIssueDate } from './set-issue-date';
import { timeline } from './timeline';
import { unwrap } from './unwrap';
import { wrap } from './wrap';

/** The commands of package.json, by name. */
export function registerCommands(server: Server, choices: DateChoices, pages: RulePages): vscode.Disposable {
  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    register('newspaper.fixAll', fixAll),
    register('newspaper.unwrap', () => unwrap(server)),
    register('newspaper.wrap', (given: unknown) => wrap(server, given)),
    register('newspaper.timeline', () => timeline(server)),
    register('newspaper.setIssueDate', (given: unknown) => setIssueDate(server, choices, given)),
    register('newspaper.changeProject', (given: unknown) => changeProject(server, given)),
    register('newspaper.explainRule', (given: unknown) => explainRule(pages, given)),
    register('newspaper.showOutput', server.showOutput),
    register('newspaper.restartServer', server.restart),
    register('newspaper.reopenAsGb18030', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document !== undefined) await reopenAsGb18030(document);
    }),
  );
}
