import { projectFileNames } from '../protocol';

export { projectFileNames };

/** What a folder `.newspaper` may hold. */
export type ProjectFileName = (typeof projectFileNames)[number];

/** Where the files of a project are found; the platform knows. */
export interface ProjectFiles {
  /**
   * The nearest folder `.newspaper` that holds one of these files, in the folder of a file or above it, up to `root` or, where
   * that is null, to the root of the file system. Null where there is none. `file` is a path, or the path of a file: URI; one
   * that does not exist is fine.
   */
  readonly find: (file: string, root: string | null) => ProjectFolder | null;
}

export interface ProjectFolder {
  /** Of the folder `.newspaper` itself, as the machine writes it. */
  readonly path: string;
  /** Those that are there. */
  readonly files: Partial<Readonly<Record<ProjectFileName, ProjectFile>>>;
}

export interface ProjectFile {
  /** As the machine writes it. */
  readonly path: string;
  /** Without a byte order mark; null where it cannot be read. */
  readonly text: string | null;
}
