import { describe, expect, it } from 'vitest';
import { digestPage } from '../../../server/src/folder/digest-page';
import { PageIndex } from '../../../server/src/folder/folder-index';
import { folderView } from '../../../server/src/folder/folder-view';
import { rosterOf, type Roster } from '../../../server/src/project/roster';
import { checkPage } from '../../../server/src/rules/check-page';
import { only, readText } from '../read-example';

const day = '2031-05-18';

/** The persons that the reading finds on a page, and what is reported of it: `形 → 应为`. */
function look(
  text: string,
  { roster, beside }: { readonly roster?: Roster; readonly beside?: string },
): { readonly read: string[]; readonly reports: string[] } {
  const index = new PageIndex();
  const [path, other] = [`/paper/${day}/02.txt`, `/paper/${day}/03.txt`];
  const reading = readText(text, day);
  index.set(path, digestPage(reading, path));
  if (beside !== undefined) index.set(other, digestPage(readText(beside, day), other));
  const settings = {
    ...only('similar-name', 'story-fact-mismatch'),
    ...(roster === undefined ? {} : { roster }),
  };
  const { findings } = checkPage(reading, settings, { folder: folderView(index, path) });
  return {
    read: reading.people.map(({ name }) => name),
    reports: findings.map(
      ({ span, message }) =>
        `${text.slice(span.start, span.end)} → ${/(?:与|”里是)“(.+?)”/u.exec(message.zh)![1]!}`,
    ),
  };
}

describe('A name that the reading cuts wrong or passes over', () => {
  const knows = (name: string): Roster =>
    rosterOf([{ name, titles: ['星洲能源公司总经理'], order: null, alsoWritten: [], note: '' }], [], []);
  const story = (sentence: string): string =>
    `车间里的半天\n\n本报讯（记者沈若溪）昨日，星洲能源公司的车间里很热闹。${sentence}工人们听得认真。\n`;

  it('is compared where it stands behind the office of somebody in the roster', () => {
    const short = look(story('下午，总经理徐青延伸出手来，同工人握手。'), { roster: knows('徐青岩') });
    expect(short).toEqual({ read: ['沈若溪', '徐青'], reports: ['徐青延 → 徐青岩'] });
    const long = look(story('公司总经理方金延三两下就把机盖拆开。'), { roster: knows('方金言') });
    expect(long).toEqual({ read: ['沈若溪', '方金延三'], reports: ['方金延 → 方金言'] });
  });

  it('is left alone behind another office, and where nobody is called nearly so', () => {
    const other = look(story('下午，检察长徐青延伸出手来，同工人握手。'), { roster: knows('徐青岩') });
    expect(other.reports).toEqual([]);
    const nobody = look(story('下午，总经理徐青延伸出手来，同工人握手。'), { roster: knows('陆怀谷') });
    expect(nobody.reports).toEqual([]);
  });
});

describe('Who has won an event', () => {
  const event = (who: string): string =>
    `星洲市农机手比武落幕\n\n本报讯（记者林知远）昨日，星洲市农机手比武在云岭区柳林镇落幕，农机手${who}夺得第一名，来自八个县的四十名农机手参加。\n`;

  it('is compared with another page where the reading has found nobody', () => {
    const { read, reports } = look(event('段芳'), { beside: event('江望舒') });
    expect(read).not.toContain('段芳');
    expect(reports).toEqual(['段芳 → 江望舒']);
  });

  it('is left alone where both pages say the same', () => {
    expect(look(event('段芳'), { beside: event('段芳') }).reports).toEqual([]);
  });
});
