import type { CommandHost } from './command-host';

/** How far something has come, on a terminal; nothing where standard error is none. */
export interface Progress {
  step(done: number, total: number): void;
  /** Takes it away again. */
  end(): void;
}

export function showProgress({ showStatus }: Pick<CommandHost, 'showStatus'>, label: string): Progress {
  return {
    step: (done, total) => {
      const share = total === 0 ? 100 : Math.floor((done / total) * 100);
      showStatus?.(`${label} ${done}/${total} ${share}%`);
    },
    end: () => showStatus?.(''),
  };
}
