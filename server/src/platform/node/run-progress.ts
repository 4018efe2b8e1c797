import type { FolderEvents } from '../../folder/folder-service';

export interface RunProgressOptions extends Pick<FolderEvents, 'onChange' | 'onProgress'> {
  /** Everything that was asked for has been done; what is begun now is waited for as well. */
  readonly onIdle: () => void;
}

/** Keeps count of what a folder service has under way, and tells of it now and then. */
export interface RunProgress {
  /** True from the first time that nothing was left to do. */
  readonly isReady: boolean;
  /** From now on it is not ready, until nothing is left to do again; until then no changes are told. */
  restart(): void;
  /** Something to wait for begins and ends; `pages`: how many pages of a run it is. */
  begin(pages?: number): void;
  end(pages?: number): void;
  /** Something is put off until there is a pause, and is begun or not wanted any more. What is known by then is told all the same. */
  putOff(): void;
  takenUp(): void;
  changed(path: string): void;
  /** Whether there is nothing to do at all. */
  look(): void;
  settled(): Promise<void>;
  stop(): void;
}

/** Milliseconds between two notices of changes, and of progress. */
const changePause = 300;
const progressPause = 100;

export function runProgress({ onChange, onProgress, onIdle }: RunProgressOptions): RunProgress {
  let underWay = 0;
  let later = 0;
  let total = 0;
  let done = 0;
  let isReady = false;
  let changed = new Set<string>();
  let changeTimer: ReturnType<typeof setTimeout> | null = null;
  let progressTimer: ReturnType<typeof setTimeout> | null = null;
  const waiting: (() => void)[] = [];

  function tellChanges(): void {
    if (changeTimer !== null) clearTimeout(changeTimer);
    changeTimer = null;
    if (changed.size === 0) return;
    const paths = changed;
    changed = new Set();
    onChange(paths);
  }

  function tellProgress(): void {
    progressTimer = null;
    onProgress({ done, total });
  }

  function idle(): void {
    onIdle();
    if (underWay > 0) return;
    if (progressTimer !== null) clearTimeout(progressTimer);
    if (total > 0) {
      done = total;
      tellProgress();
    }
    total = done = 0;
    isReady = true;
    tellChanges();
    if (later > 0) return;
    for (const resolve of waiting.splice(0)) resolve();
  }

  function look(): void {
    if (underWay === 0) idle();
  }

  function end(pages = 0): void {
    underWay--;
    done += pages;
    if (underWay === 0) idle();
    else if (pages > 0) progressTimer ??= setTimeout(tellProgress, progressPause);
  }

  return {
    get isReady() {
      return isReady;
    },
    restart: () => {
      isReady = false;
    },
    begin: (pages = 0) => {
      underWay++;
      total += pages;
    },
    end,
    putOff: () => {
      later++;
    },
    takenUp: () => {
      later--;
      look();
    },
    changed: (path) => {
      changed.add(path);
      if (isReady) changeTimer ??= setTimeout(tellChanges, changePause);
    },
    look,
    settled: () =>
      underWay + later === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    stop: () => {
      for (const timer of [changeTimer, progressTimer]) if (timer !== null) clearTimeout(timer);
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}
