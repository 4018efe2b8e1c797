import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { commonEdges } from '../../server/src/text/common-edges';
import { indexLines, joinLineIndexes } from '../../server/src/text/line-index';

/** Text in which line ends of all kinds, pairs of surrogates and plain characters meet often. */
const text = fc
  .array(fc.constantFrom('\n', '\r\n', '\r', '会', '议', 'a', '𠮷', '🗞️', '\ud800', ' '), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

test('lines and positions are those of the protocol', () => {
  fc.assert(
    fc.property(text, fc.nat(60), (content, offset) => {
      const document = TextDocument.create('file:///page.txt', 'newspaper', 1, content);
      const lines = indexLines(content);
      expect(lines.count).toBe(document.lineCount);
      const at = Math.min(offset, content.length);
      const reference = document.positionAt(at);
      const position = lines.position(at);
      expect(position.line).toBe(reference.line);
      // The reference moves a position out of a line end; the index says where it is.
      expect(lines.offset({ line: position.line, character: reference.character })).toBe(
        document.offsetAt(reference),
      );
    }),
    { numRuns: 1000 },
  );
});

test('the end of a line leaves its line end out', () => {
  const lines = indexLines('一\r\n二\r三\n\n');
  const content = [0, 1, 2, 3, 4].map((line) => lines.text.slice(lines.start(line), lines.end(line)));
  expect(content).toEqual(['一', '二', '三', '', '']);
});

test('positions outside of the text mean its nearest place', () => {
  const lines = indexLines('一二\n三');
  expect(lines.offset({ line: 0, character: 99 })).toBe(2);
  expect(lines.offset({ line: 9, character: 0 })).toBe(4);
  expect(lines.offset({ line: -1, character: 3 })).toBe(0);
  expect(lines.position(99)).toEqual({ line: 1, character: 1 });
});

test('the index of parts is the index of the whole', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), text, fc.nat(200), (parts, last, offset) => {
      // A part ends with a line end, and a carriage return is not parted from its line feed.
      const lines = [...parts.map((part) => `${part}\n`), last];
      const whole = lines.join('');
      const joined = joinLineIndexes(lines.map((part) => indexLines(part)));
      const plain = indexLines(whole);
      expect([joined.count, joined.length]).toEqual([plain.count, whole.length]);
      for (let line = 0; line <= plain.count; line++) {
        expect([joined.start(line), joined.end(line)]).toEqual([plain.start(line), plain.end(line)]);
      }
      expect(joined.position(offset)).toEqual(plain.position(offset));
      expect(joined.offset({ line: offset % 9, character: 2 })).toBe(
        plain.offset({ line: offset % 9, character: 2 }),
      );
    }),
    { numRuns: 1000 },
  );
});

test('common edges do not overlap and are equal', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { prefix, suffix } = commonEdges(before, after);
      expect(prefix + suffix).toBeLessThanOrEqual(Math.min(before.length, after.length));
      expect(before.slice(0, prefix)).toBe(after.slice(0, prefix));
      expect(before.slice(before.length - suffix)).toBe(after.slice(after.length - suffix));
    }),
  );
  const long = '稿'.repeat(20_000);
  expect(commonEdges(long, `${long.slice(0, 9000)}新${long.slice(9000)}`)).toEqual({
    prefix: 9000,
    suffix: 11_000,
  });
  expect(commonEdges(`甲${long}`, `乙${long}`)).toEqual({ prefix: 0, suffix: 20_000 });
});

test('the index of a part is that of its text', () => {
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (content, from, to) => {
      const lines = indexLines(content);
      const [start, after] = [from % lines.count, to % lines.count].sort((a, b) => a - b);
      const span = { start: lines.start(start!), end: to % 2 === 0 ? content.length : lines.start(after!) };
      const part = lines.part(span.start, span.end);
      const plain = indexLines(content.slice(span.start, span.end));
      expect([part.text, part.count]).toEqual([plain.text, plain.count]);
      for (let line = 0; line <= plain.count; line++)
        expect([part.start(line), part.end(line)]).toEqual([plain.start(line), plain.end(line)]);
    }),
    { numRuns: 1000 },
  );
});
