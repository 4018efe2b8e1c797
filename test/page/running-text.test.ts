import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindBits } from '../../server/src/page/gaps';
import { readRunningText } from '../../server/src/page/running-text';

const kinds = (raw: string) =>
  readRunningText(raw)
    .gaps.of()
    .map((gap) => `${gap.kind}:${JSON.stringify(raw.slice(gap.start, gap.end))}`);

describe('what is joined', () => {
  test('line ends and blank lines', () => {
    expect(readRunningText('招商引资等\n\n工作，为经\n济发展').text).toBe('招商引资等工作，为经济发展');
    expect(kinds('招商引资等\n\n工作，为经\r\n济发展')).toEqual(['blankLine:"\\n\\n"', 'break:"\\r\\n"']);
  });

  test('stray spaces between Han characters, digits and brackets', () => {
    expect(readRunningText(' 本区 （高新区） 于 5 月 12\n日开工').text).toBe('本区（高新区）于5月12日开工');
    expect(kinds(' 本区 （')).toEqual(['indent:" "', 'space:" "']);
  });

  test('spaces between Latin words stay, also where a line end stands for one', () => {
    expect(readRunningText('用 Open Type\nLab 的 AI 工具').text).toBe('用Open Type Lab的AI工具');
  });

  test('letter-spaced words and padded names are told apart', () => {
    expect(kinds('本 报 记 者')).toEqual(['letterSpace:" "', 'letterSpace:" "', 'letterSpace:" "']);
    expect(kinds('记者方 岩、沈若溪')).toEqual(['namePadding:" "']);
    expect(readRunningText('记者方　岩').text).toBe('记者方岩');
    expect(kinds('教师于  漫讲了三课')).toEqual(['namePadding:"  "']);
    expect(kinds('会议在 星洲举行')).toEqual(['space:" "']);
  });

  test('a pause in a headline and the gap after a dateline stay as one space', () => {
    expect(readRunningText('访民情　　解民忧', { keepSpaces: true }).text).toBe('访民情 解民忧');
    const raw = '本报讯（记者林知远）  5月';
    expect(readRunningText(raw, { keepSpaceAt: raw.indexOf(' ') }).text).toBe('本报讯（记者林知远） 5月');
  });

  test('invisible characters are left out', () => {
    expect(readRunningText('开\u200b工\ufeff').text).toBe('开工');
    expect(kinds('开\u200b工')).toEqual(['invisible:"\u200b"']);
  });
});

const raw = fc
  .array(
    fc.constantFrom(
      '会',
      '议',
      '“',
      '（',
      ' ',
      '　',
      '\n',
      '\r\n',
      '\n\n',
      '5',
      'AI',
      'x',
      '𠮷',
      '\u200b',
      '记者',
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

test('running text is the raw text with pieces left out, and the map leads to every character of it', () => {
  fc.assert(
    fc.property(raw, (content) => {
      const { text, map, gaps } = readRunningText(content);
      let last = -1;
      for (let offset = 0; offset < text.length; offset++) {
        const at = map.rawOffset(offset);
        expect(at).toBeGreaterThan(last);
        // A space of the running text may stand for a line end.
        if (text[offset] === ' ') expect(content[at]).toMatch(/\s/u);
        else expect(content[at]).toBe(text[offset]);
        expect(map.toRunning(at)).toBe(offset);
        last = at;
      }
      const left = gaps.of().reduce((sum, gap) => sum + gap.end - gap.start, 0);
      expect(text.length + left).toBe(content.length);
      for (const { start, end, kind } of gaps.of()) {
        // From inside a gap one comes to what follows it.
        for (let at = start; at < end; at++) expect(map.toRunning(at)).toBe(map.toRunning(end));
        expect(gaps.of([kind])).toContainEqual({ start, end, kind });
        expect(gaps.kinds & kindBits([kind])).not.toBe(0);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a span of running text leads to a raw span with the break inside and none at its edges', () => {
  const content = '区领导刘明\n\n远、沈若溪';
  const { text, map } = readRunningText(content);
  const start = text.indexOf('刘明远');
  const span = map.toRaw({ start, end: start + 3 });
  expect(content.slice(span.start, span.end)).toBe('刘明\n\n远');
});
