import { halfWidths } from '../../text/characters';

/** What a line is shown on. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** The last line of a terminal, which is shown in place of itself. */
export interface StatusLine {
  /** Null where there is no terminal that can do so. */
  readonly show: ((line: string) => void) | null;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void;
}

export function statusLine(terminal: Terminal, kind = process.env.TERM): StatusLine {
  let isShown = false;
  if (terminal.isTTY !== true || kind === 'dumb') return { show: null, clear: () => undefined };
  const show = (line: string): void => {
    // A terminal that does not know its width says 0.
    const columns = terminal.columns ?? 0;
    isShown = line !== '';
    terminal.write(`\r${fitting(line, (columns > 0 ? columns : 80) - 1)}\u001b[K`);
  };
  return {
    show,
    clear: () => {
      if (isShown) show('');
    },
  };
}

/** A line that is longer than the terminal would stay on it for good. */
function fitting(line: string, columns: number): string {
  let width = 0;
  for (let index = 0; index < line.length; index++) {
    width += halfWidths(line.charCodeAt(index));
    if (width > columns) return line.slice(0, index);
  }
  return line;
}
