import { mergeSettings } from '../project/merge-settings';
import type { ProjectFile, ProjectFileName } from '../project/project-files';
import type { Project, Projects } from '../project/projects';
import { defaultSettings, type Settings } from '../project/settings';
import { isIsoDate } from '../reading/issue-date';
import { pathOf } from './convert';

/** What counts for each open document: the day chosen for its folder, its project, the settings of the editor. */
export interface DocumentSettings {
  /** The same object for as long as nothing in it changes, for all documents that it is the same for. */
  readonly of: (uri: string) => Settings;
  /**
   * The folder `.newspaper` of a document, as the machine writes it: the one it has, else where one would be made, in the folder
   * that is open or beside the document. Null where the document is no file.
   */
  readonly projectFolderOf: (uri: string) => string | null;
  /** A file in that folder, as it is on the disk now; null where it is not there. */
  readonly projectFileOf: (uri: string, name: ProjectFileName) => ProjectFile | null;
  readonly useEditor: (settings: Settings) => void;
  /** Days by the URI of a folder, or of a document that is in none. What is no day is left out. */
  readonly useChosen: (dates: unknown) => void;
  /** The folders that are open in the editor: nothing above them is looked at. */
  readonly useRoots: (uris: readonly string[]) => void;
  /** Files of the project may have changed. */
  readonly forgetFiles: () => void;
}

export function createDocumentSettings(projects: Projects): DocumentSettings {
  let editor = defaultSettings;
  let chosen = new Map<string, string>();
  let roots: readonly string[] = [];
  let byUri = new Map<string, Settings>();
  let merged = new Map<Project | null, Map<string | null, Settings>>();

  function settingsOf(uri: string): Settings {
    const path = filePathOf(uri);
    const project = path === null ? null : projects.of(path, rootOf(path));
    const option = chosen.get(folderOf(uri)) ?? null;
    let ofProject = merged.get(project);
    if (ofProject === undefined) merged.set(project, (ofProject = new Map<string | null, Settings>()));
    let settings = ofProject.get(option);
    if (settings === undefined) {
      settings = mergeSettings({ option, project, base: editor });
      ofProject.set(option, settings);
    }
    return settings;
  }

  function projectFolderOf(uri: string): string | null {
    const path = filePathOf(uri);
    if (path === null) return null;
    const root = rootOf(path);
    const folder = root ?? path.replace(/\/[^/]*$/u, '');
    return projects.of(path, root)?.folder ?? `${folder.replace(/\/$/u, '')}/.newspaper`;
  }

  /** The innermost open folder that the file is in. */
  function rootOf(path: string): string | null {
    const around = roots.filter((root) => path.startsWith(root.endsWith('/') ? root : `${root}/`));
    return around.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  return {
    projectFolderOf,
    projectFileOf: (uri, name) => {
      const path = filePathOf(uri);
      return path === null ? null : projects.look(path, rootOf(path), name);
    },
    of: (uri) => {
      let settings = byUri.get(uri);
      if (settings === undefined) byUri.set(uri, (settings = settingsOf(uri)));
      return settings;
    },
    useEditor: (settings) => {
      editor = settings;
      merged = new Map();
      byUri = new Map();
    },
    useChosen: (dates) => {
      chosen = readChosen(dates);
      byUri = new Map();
    },
    useRoots: (uris) => {
      roots = uris.flatMap((uri) => pathOf(uri) ?? []);
      byUri = new Map();
    },
    forgetFiles: () => {
      projects.forget();
      byUri = new Map();
    },
  };
}

function filePathOf(uri: string): string | null {
  return /^file:/iu.test(uri) ? pathOf(uri) : null;
}

function readChosen(dates: unknown): Map<string, string> {
  const entries = typeof dates === 'object' && dates !== null ? Object.entries(dates) : [];
  const chosen = new Map<string, string>();
  for (const [folder, day] of entries)
    if (typeof day === 'string' && isIsoDate(day)) chosen.set(plain(folder), day);
  return chosen;
}

/** The folder that a document is in; a document without a path stands for itself. */
function folderOf(uri: string): string {
  return pathOf(uri) === null ? plain(uri) : plain(uri.replace(/\/[^/]*$/u, ''));
}

/** One spelling for a URI, however its characters are escaped. */
function plain(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/\/$/u, '');
  } catch {
    return uri;
  }
}
