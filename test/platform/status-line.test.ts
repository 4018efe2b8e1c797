import { describe, expect, it } from 'vitest';
import { statusLine } from '../../server/src/platform/node/status-line';

function terminal(columns: number): {
  isTTY: boolean;
  columns: number;
  written: string[];
  write(text: string): void;
} {
  const written: string[] = [];
  return { isTTY: true, columns, written, write: (text) => written.push(text) };
}

describe('the last line of a terminal', () => {
  it('is written over, and cut where the terminal ends, by the width of its characters', () => {
    const screen = terminal(10);
    const { show } = statusLine(screen, 'xterm');
    show!('读版面 1/2');
    show!('');
    expect(screen.written).toEqual(['\r读版面 1/\u001b[K', '\r\u001b[K']);
    const unknown = terminal(0);
    statusLine(unknown, 'xterm').show!('读版面 1/2');
    expect(unknown.written).toEqual(['\r读版面 1/2\u001b[K']);
  });

  it('is taken away once before something else is written', () => {
    const screen = terminal(80);
    const { show, clear } = statusLine(screen, 'xterm');
    clear();
    show!('a');
    clear();
    clear();
    expect(screen.written).toEqual(['\ra\u001b[K', '\r\u001b[K']);
  });

  it('is none where nobody looks, or the terminal can only write on', () => {
    expect(statusLine({ ...terminal(80), isTTY: false }, 'xterm').show).toBeNull();
    expect(statusLine(terminal(80), 'dumb').show).toBeNull();
  });
});
