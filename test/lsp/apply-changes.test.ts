import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../server/src/lsp/apply-changes';
import { indexLines } from '../../server/src/text/line-index';
import { seededRandom } from '../harness/seeded-random';

type Ranged = Extract<TextDocumentContentChangeEvent, { range: unknown }>;

function change(
  line: number,
  character: number,
  endLine: number,
  endCharacter: number,
  text: string,
): Ranged {
  return { range: { start: { line, character }, end: { line: endLine, character: endCharacter } }, text };
}

/** One change after the other, as the protocol tells it. */
function expected(text: string, changes: readonly Ranged[]): string {
  let current = text;
  for (const { range, text: newText } of changes) {
    const lines = indexLines(current);
    current = current.slice(0, lines.offset(range.start)) + newText + current.slice(lines.offset(range.end));
  }
  return current;
}

describe('applyChanges', () => {
  it('inserts, deletes and replaces', () => {
    expect(applyChanges('星洲\n云岭\n', [change(0, 1, 0, 1, '新')])).toBe('星新洲\n云岭\n');
    expect(applyChanges('星洲\n云岭\n', [change(0, 2, 1, 0, '')])).toBe('星洲云岭\n');
    expect(applyChanges('a\r\nb', [change(0, 99, 1, 0, '-')])).toBe('a-b');
  });

  it('takes a whole new text, and changes behind it', () => {
    expect(applyChanges('旧', [{ text: '新的\n' }, change(1, 0, 1, 0, '完')])).toBe('新的\n完');
  });

  it('counts each change from the text that the one before it left', () => {
    const text = '一\n二\n三\n';
    const ascending = [change(0, 0, 0, 0, 'x\n'), change(2, 0, 2, 1, '')];
    expect(applyChanges(text, ascending)).toBe('x\n一\n\n三\n');
    const sameLine = [change(0, 1, 0, 1, 'y'), change(0, 99, 0, 99, 'z')];
    expect(applyChanges(text, sameLine)).toBe('一yz\n二\n三\n');
  });

  it('equals one change after the other on random runs of changes', () => {
    const random = seededRandom(20310518);
    const pieces = ['', '字', '\n', '\r\n', '两\n行', '𠮷', '\r', 'abc'];
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: random(30) }, () => pieces[random(pieces.length)]!).join('');
      const changes = Array.from({ length: 1 + random(5) }, () => {
        const line = random(8);
        const endLine = line + random(2);
        return change(line, random(4), endLine, random(4), pieces[random(pieces.length)]!);
      }).map((one): Ranged => {
        const { start, end } = one.range;
        const isSwapped = start.line === end.line && start.character > end.character;
        return isSwapped ? { ...one, range: { start: end, end: start } } : one;
      });
      // From the end to the start, as editors send them, and in any order.
      if (random(2) === 0) changes.sort((a, b) => b.range.start.line - a.range.start.line);
      expect(applyChanges(text, changes), JSON.stringify({ text, changes })).toBe(expected(text, changes));
    }
  });

  it('joins ten thousand changes of a long text at once', () => {
    const text = '云岭区的一行字\n'.repeat(200_000);
    const changes = Array.from({ length: 10_000 }, (_, index) => {
      const line = 199_999 - index * 20;
      return change(line, 1, line, 2, '');
    });
    const start = performance.now();
    const result = applyChanges(text, changes);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(result.length).toBe(text.length - 10_000);
  });
});
