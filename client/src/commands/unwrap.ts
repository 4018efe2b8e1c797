import * as vscode from 'vscode';
import { unwrapMethod, type NewLayout } from '../../../server/src/protocol';
import type { Server } from '../language-client';
import { applyLayout } from './apply-layout';

/** Makes one line of each paragraph. */
export async function unwrap(server: Server): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'newspaper') return;
  const textDocument = { uri: document.uri.toString() };
  await applyLayout(document, await server.request<NewLayout>(unwrapMethod, { textDocument }));
}
