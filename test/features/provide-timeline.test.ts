import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../server/src/features/analyze';
import { provideInlayHints } from '../../server/src/features/provide-inlay-hints';
import { provideTimeline } from '../../server/src/features/provide-timeline';
import { defaultSettings } from '../../server/src/project/settings';
import { reportFile } from '../../server/src/report/report-file';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';

const settings = { ...defaultSettings, issueDate: '2031-05-18' };

function read(text: string): Analysis {
  return analyze(text, { words: testWords, tagger: testNames, settings, path: null });
}

const page = `本报讯（记者林知远）昨日，云岭区花市
开市。“5 月
12日见。”他说。2030年3月2日，花市停过一次，近日才复
开。2月30日再说。
`;

describe('the timeline', () => {
  it('orders dates by day, each with its sentence as running text', () => {
    const rows = provideTimeline(read(page)).map(
      ({ label, text, sentence }) => `${label.zh} ${text} ${sentence}`,
    );
    expect(rows).toEqual([
      '2030-03-02 周六 2030年3月2日 2030年3月2日，花市停过一次，近日才复开。',
      '2031-05-12 周一 5月12日 “5月12日见。”',
      '2031-05-17 周六 昨日 本报讯（记者林知远）昨日，云岭区花市开市。',
      '日子不定 近日 2030年3月2日，花市停过一次，近日才复开。',
      '没有这一天 2月30日 2月30日再说。',
    ]);
  });

  it('says what comes again', () => {
    const rows = provideTimeline(read('　　花市每周二开市，近日人多。\n'));
    expect(rows.map(({ label, text }) => [label.zh, text])).toEqual([
      ['定期', '每周二'],
      ['日子不定', '近日'],
    ]);
  });

  it('is the order of the JSON, whose dates are in that of the text', () => {
    const { dates, timeline } = reportFile('A02.txt', 'utf-8', read(`${page}会期三天。\n`), 'zh');
    expect(dates.map(({ text }) => text)).toEqual([
      '昨日',
      '5月12日',
      '2030年3月2日',
      '近日',
      '2月30日',
      '三天',
    ]);
    expect(timeline).toEqual([2, 1, 0, 3, 4]);
  });

  it('has the line where no sentence is, and shortens what nobody reads', () => {
    const long = `本报讯（记者林知远）昨日${'，花市开了又开'.repeat(80)}。\n`;
    const [entry] = provideTimeline(read(`云岭日报 2031年5月16日 星期五\n\n${long}`));
    expect(entry!.sentence).toBe('云岭日报 2031年5月16日 星期五');
    expect(provideTimeline(read(long))[0]!.sentence).toHaveLength(201);
  });

  it('takes a text of many dates in one sentence', () => {
    const text = `本报讯（记者林知远）${'5月12日、'.repeat(8000)}\n`;
    const started = performance.now();
    expect(provideTimeline(read(text)).length).toBe(8000);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('inlay hints', () => {
  function hints(text: string): string[] {
    return provideInlayHints(read(text), { start: 0, end: text.length }).map(
      ({ offset, label }) => `${text.slice(0, offset).slice(-3)} ${label.zh}`,
    );
  }

  it('stand behind days that are not all in their words', () => {
    expect(hints(page)).toEqual(['）昨日 2031-05-17 周六', '12日 2031-05-12 周一']);
  });

  it('leave hours to the copy', () => {
    expect(hints('本报讯（记者林知远）昨日上午9时，花市开市。\n')[0]).toMatch(/ 2031-05-17 周六$/u);
  });

  it('are found in the stretch alone, also in a text of more than a million characters', () => {
    const text = `${page}\n`.repeat(18_000);
    expect(text.length).toBeGreaterThan(1_000_000);
    const start = text.indexOf('本报讯', 700_000);
    const found = provideInlayHints(read(text), { start, end: start + page.length });
    expect(found.map(({ offset }) => offset - start)).toEqual([12, 30]);
    expect(provideInlayHints(read(text), { start: 0, end: text.length })).toEqual([]);
  });
});
