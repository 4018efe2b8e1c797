import type { Language } from '../project/level';
import { pageEndings } from '../project/page-files';
import type { CommandHost } from './command-host';
import { reasonOf } from './read-inputs';

export interface ListedInputs {
  /** Paths, in the order of the folders and of their names. */
  readonly files: readonly string[];
  /** Whether a folder could not be read, or has no page; it is named on standard error. */
  readonly isTroubled: boolean;
}

/** The pages in folders and the folders in them. A file among the folders is a page, whatever its name. */
export async function listInputs(
  folders: readonly string[],
  host: CommandHost,
  language: Language,
): Promise<ListedInputs> {
  const files = new Set<string>();
  let isTroubled = false;
  const warn = (path: string, message: string): void => {
    isTroubled = true;
    host.warn(`newspaper: ${path}: ${message}`);
  };
  for (const folder of folders) {
    let found = 0;
    let troubles = 0;
    for await (const { path, error } of host.listPages(folder)) {
      if (error === undefined) {
        found++;
        files.add(path);
      } else {
        troubles++;
        warn(path, reasonOf(error)[language]);
      }
    }
    if (found === 0 && troubles === 0) warn(folder, noPages[language]);
  }
  return { files: [...files], isTroubled };
}

const endings = pageEndings.map((ending) => `.${ending}`);
const noPages = {
  zh: `里面没有版面文件（${endings.join('、')}）`,
  en: `no page in it (${endings.join(', ')})`,
};
