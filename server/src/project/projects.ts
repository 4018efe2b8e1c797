import type { ProjectFiles } from './project-files';
import { readConfig, type ProjectConfig, type SettingsCritic } from './read-config';

export interface FoundConfig extends ProjectConfig {
  /** As the machine writes it. */
  readonly path: string;
}

/** The configurations of the files of a session. Each is read once and stays the same object until it is forgotten. */
export interface Projects {
  /** Of a file, looked for up to `root` at the highest; null where it has none. */
  readonly configOf: (file: string, root: string | null) => FoundConfig | null;
  /** What is on the disk may be another by now. */
  readonly forget: () => void;
}

export function createProjects(
  files: ProjectFiles,
  criticise: SettingsCritic,
  /** Told of each, also where a file that was forgotten is as it was. */
  onRead: (config: FoundConfig) => void,
): Projects {
  /** By folder: pages of one folder share their configuration, whatever it is. */
  let byFolder = new Map<string, FoundConfig | null>();
  /** By path, with the text that it was read from. What is as it was stays the same object. */
  const byPath = new Map<string, { readonly text: string | null; readonly config: FoundConfig }>();

  function read(file: string, root: string | null): FoundConfig | null {
    const found = files.findConfig(file, root);
    if (found === null) return null;
    const { path, text } = found;
    const known = byPath.get(path);
    const config =
      known?.text === text
        ? known.config
        : { path, ...(text === null ? unreadable : readConfig(text, criticise)) };
    byPath.set(path, { text, config });
    onRead(config);
    return config;
  }

  return {
    configOf: (file, root) => {
      const key = `${folderOf(file)}\n${root ?? ''}`;
      let config = byFolder.get(key);
      if (config === undefined) byFolder.set(key, (config = read(file, root)));
      return config;
    },
    forget: () => (byFolder = new Map()),
  };
}

function folderOf(file: string): string {
  return file.replace(/[^/\\]*$/u, '');
}

const start = { line: 0, character: 0 };
const unreadable: ProjectConfig = {
  settings: {},
  complaints: [{ range: { start, end: start }, message: { zh: '读不出来', en: 'cannot be read' } }],
};
