/** Where the files of a project are found; the platform knows. */
export interface ProjectFiles {
  /**
   * The nearest `.newspaper/config.json` in the folder of a file or above it, up to `root` or, where that is null, to the root of
   * the file system. Null where there is none. `file` is a path, or the path of a file: URI; one that does not exist is fine.
   */
  readonly findConfig: (file: string, root: string | null) => ConfigFile | null;
}

export interface ConfigFile {
  /** As the machine writes it. */
  readonly path: string;
  /** Null where it cannot be read. */
  readonly text: string | null;
}
