import * as vscode from 'vscode';
import {
  columnWidthMethod,
  leastWidth,
  mostWidth,
  wrapMethod,
  type NewLayout,
  type WrapParams,
} from '../../../server/src/protocol';
import type { Server } from '../language-client';
import { applyLayout } from './apply-layout';

/** Breaks each paragraph into lines of a column. `given` answers at once how wide it is, for a keyboard shortcut. */
export async function wrap(server: Server, given?: unknown): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'newspaper') return;
  const textDocument = { uri: document.uri.toString() };
  const width =
    readWidth(String(given)) ??
    (await ask((await server.request<number>(columnWidthMethod, { textDocument })) ?? usualWidth));
  if (width === null) return;
  const indent = vscode.workspace.getConfiguration('newspaper', document).get('wrap.indent', true);
  const params: WrapParams = { textDocument, width, indent };
  await applyLayout(document, await server.request<NewLayout>(wrapMethod, params));
}

/** Of a column of a paper with five or six of them, where the page itself has none. */
const usualWidth = 14;

async function ask(proposed: number): Promise<number | null> {
  const { l10n } = vscode;
  const answer = await vscode.window.showInputBox({
    title: l10n.t('Characters of a line'),
    prompt: l10n.t('Half-width digits and letters count half.'),
    value: String(proposed),
    validateInput: (value) =>
      readWidth(value) === null
        ? l10n.t('Write a whole number from {0} to {1}.', leastWidth, mostWidth)
        : null,
  });
  return answer === undefined ? null : readWidth(answer);
}

/** Full-width digits are taken, too: an input method may well be on. */
function readWidth(text: string): number | null {
  const digits = text.normalize('NFKC').trim();
  const width = Number(digits);
  return /^\d{1,3}$/u.test(digits) && width >= leastWidth && width <= mostWidth ? width : null;
}
