import type { FolderService } from '../folder/folder-service';
import { everyPage } from '../project/page-files';
import { declaredDate } from '../project/settings';
import { plainLine } from '../report/plain-line';
import type { CommandHost } from './command-host';
import type { IndexRequest } from './parse-arguments';
import { settingsOf } from './settings-of';
import { showProgress } from './show-progress';

/** Folders that have been read. */
export interface ReadFolders {
  readonly service: FolderService;
  /** Whether anything could not be read, or a file of a project is wrong; it was named on standard error. */
  readonly isTroubled: boolean;
  /** A page as the user would name it: from the folder on the command line. */
  readonly nameOf: (path: string) => string;
}

/**
 * Reads all pages of folders, with progress on a terminal. Whoever asks ends the service. `readAgain`: pages, as the index names them,
 * that whoever asks reads as well: what is wrong with them is for him to say.
 */
export async function readFolders(
  { folders, cache, language, issueDate }: Omit<IndexRequest, 'kind'>,
  host: CommandHost,
  readAgain: ReadonlySet<string> = new Set(),
): Promise<ReadFolders> {
  const settings = settingsOf({ issueDate, language }, host);
  const progress = showProgress(host, { zh: '读版面', en: 'reading pages' }, language);
  const tops = folders.map((folder) => ({ folder, path: host.indexPath(folder) }));
  const nameOf = (path: string): string => nameFrom(tops, path);
  let troubles = 0;
  const service = host.folderService({
    cache: cache ?? host.cacheFolder,
    declaredDate: (path) => declaredDate(settings.of(path)),
    onChange: () => undefined,
    onProgress: ({ done, total }) => progress.update(done, total),
    onTrouble: (path, reason) => {
      if (readAgain.has(host.indexPath(path))) return;
      troubles++;
      host.warn(`newspaper: ${plainLine(nameOf(host.indexPath(path)))}: ${reason[language]}`);
    },
  });
  service.watch(folders.map((path) => ({ path, include: everyPage, exclude: [] })));
  await service.settled();
  progress.end();
  return { service, isTroubled: troubles > 0 || settings.isTroubled(), nameOf };
}

function nameFrom(tops: readonly { readonly folder: string; readonly path: string }[], path: string): string {
  for (const { folder, path: top } of tops) {
    if (path === top) return folder;
    const start = top.endsWith('/') ? top : `${top}/`;
    if (!path.startsWith(start)) continue;
    const rest = path.slice(start.length);
    return folder === '.' ? rest : `${folder.replace(/[/\\]$/u, '')}/${rest}`;
  }
  return path;
}
