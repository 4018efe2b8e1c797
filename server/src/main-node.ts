import { wordsAhead } from './platform/node/read-ahead';
import { loadWords } from './lexis/words/load-words';
import { connectNode } from './lsp/connect-node';
import { startServer } from './lsp/server';

/** The language server under Node: `--stdio` or `--node-ipc`. */
async function main(): Promise<void> {
  const session = startServer(connectNode(process), loadWords(await wordsAhead));
  // A client that is gone closes the pipe without a word; a server without a client has nothing to do.
  const leave = (): void => process.exit(session.state === 'shutDown' ? 0 : 1);
  process.stdin.once('close', leave);
  process.once('disconnect', leave);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
