import { nodeFolderService } from '../../server/src/platform/node/folder-service';

/**
 * A process that reads the pages of a folder and says on each line of its output how many it has: for tests that kill it.
 * Arguments: folder, cache, worker, data.
 */
async function main(): Promise<void> {
  const [path = '', cache = '', worker = '', data = ''] = process.argv.slice(2);
  const service = nodeFolderService({
    cache,
    worker,
    data,
    threads: 2,
    declaredDate: () => null,
    onChange: () => undefined,
    onProgress: ({ done }) => process.stdout.write(`${done}\n`),
    onTrouble: (place, { en }) => process.stderr.write(`${place}: ${en}\n`),
  });
  service.watch([{ path, include: ['**/*.txt'], exclude: [] }]);
  await service.settled();
  await service.dispose();
}

void main();
