import { wordsAhead } from './platform/node/read-ahead';
import { loadWords } from './lexis/words/load-words';
import { connectNode } from './lsp/connect-node';
import { startServer } from './lsp/server';
import { compactWordService } from './lexis/words/word-service';
import { helpersGiveWay } from './platform/node/give-way';
import { jiebaWords } from './platform/node/jieba-words';
import { nodeFolderService } from './platform/node/folder-service';
import { nodeProjectFiles } from './platform/node/project-files';
import { lazyNames } from './platform/node/lazy-names';
import { lazyNameReader } from './platform/node/lazy-name-reader';

/** The language server under Node: `--stdio` or `--node-ipc`. */
async function main(): Promise<void> {
  helpersGiveWay();
  const words = loadWords(await wordsAhead);
  const session = startServer(connectNode(process), words, lazyNames(words), {
    wordService: (log) =>
      jiebaWords({
        fallback: compactWordService(words),
        // In the package that runs everywhere it is missing on purpose.
        onMissing: ({ en }) => log.info(en),
      }),
    projectFiles: nodeProjectFiles,
    folderService: nodeFolderService,
    nameReader: (log) => lazyNameReader({ onMissing: ({ en }) => log.warn(en) }),
  });
  // A client that is gone closes the pipe without a word; a server without a client has nothing to do.
  const leave = (): void => process.exit(session.state === 'shutDown' ? 0 : 1);
  process.stdin.once('close', leave);
  process.once('disconnect', leave);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
