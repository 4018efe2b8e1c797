import { describe, expect, it } from 'vitest';
import { readText } from '../rules/read-example';

function listsOf(text: string): string[] {
  return readText(text).nameLists.map(
    ({ order, members }) => `${order} ${members.map(({ name }) => name).join(' ')}`,
  );
}

describe('name lists', () => {
  it('are read over line ends, and with titles between the names', () => {
    expect(
      listsOf('本报讯（记者林知远）昨日，云岭区召开会议。区领导沈明川、顾云\n舟、许南乔出席会议。\n'),
    ).toEqual(['rank 沈明川 顾云舟 许南乔']);
    expect(
      listsOf('本报讯（记者林知远）昨日，云岭区区长江望舒，副区长沈若溪，区住建局局长方以宁到老街察看。\n'),
    ).toEqual(['rank 江望舒 沈若溪 方以宁']);
  });

  it('say what order they claim to have', () => {
    expect(listsOf('入选的有（按姓氏笔画为序）：方以宁、江望舒、沈明川、韩松岭。\n')).toEqual([
      'strokes 方以宁 江望舒 沈明川 韩松岭',
    ]);
    expect(listsOf('沈明川、顾云舟、许南乔、韩松岭进入决赛。\n')).toEqual([
      'other 沈明川 顾云舟 许南乔 韩松岭',
    ]);
  });

  it('are not two names, and not reporters', () => {
    expect(listsOf('本报讯（记者林知远、沈若溪、江望舒）昨日，区领导沈明川、顾云舟出席会议。\n')).toEqual([]);
  });
});
