import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a Chromium or Chrome: `CHROMIUM` of the environment, or the first one on the PATH; null where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return named;
  return findOnPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']);
}

/** Path of the first of these programs that stands on the PATH and can be run; null where there is none. */
export function findOnPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder: the next one is asked.
      }
    }
  }
  return null;
}
