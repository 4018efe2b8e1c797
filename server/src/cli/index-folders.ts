import type { CommandHost, ExitCode } from './command-host';
import type { IndexRequest } from './parse-arguments';
import { readFolders } from './read-folders';

/** `newspaper index`: reads the pages of folders, so that whatever asks about them next need not; says what there is. */
export async function indexFolders(request: IndexRequest, host: CommandHost): Promise<ExitCode> {
  const started = performance.now();
  const { service, isTroubled } = await readFolders(request, host);
  const { index, tally } = service;
  const people = [...index.names('people')].length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const others = tally.read - index.size;
  const zh = others === 0 ? '' : `；另有 ${others} 个文本不是报纸稿`;
  const en = others === 0 ? '' : `; ${others} more texts are no newspaper copy`;
  await host.write(
    {
      zh: `${index.size} 个版面，${people} 个人名，用时 ${seconds} 秒，${tally.fromCache} 个取自缓存${zh}\n`,
      en: `${index.size} pages, ${people} people, ${seconds} s, ${tally.fromCache} from the cache${en}\n`,
    }[request.language],
  );
  await service.dispose();
  return isTroubled ? 2 : 0;
}
