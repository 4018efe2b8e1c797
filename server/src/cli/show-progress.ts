import type { Language, Message } from '../project/level';
import type { CommandHost } from './command-host';

/** How far a longer run has come, as a line at the foot of the terminal. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  /** Takes the line away; it may come back. */
  readonly end: () => void;
}

/** Shows nothing where standard error is no terminal: a log needs no progress. */
export function showProgress(
  { showStatus }: Pick<CommandHost, 'showStatus'>,
  what: Message,
  language: Language,
): Progress {
  if (showStatus === null) return { update: () => undefined, end: () => undefined };
  let shown = '';
  return {
    update: (done, total) => {
      // A terminal takes longer to show a line than many a page to be read.
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
      const isDue = total <= fewSteps || done % Math.ceil(total / fewSteps) === 0 || done === total;
      if (!isDue) return;
      const line = `${what[language]} ${done}/${total} (${percent}%)`;
      if (line !== shown) showStatus((shown = line));
    },
    end: () => {
      if (shown !== '') showStatus((shown = ''));
    },
  };
}

/** As many lines are shown of a run of any length. */
const fewSteps = 500;
