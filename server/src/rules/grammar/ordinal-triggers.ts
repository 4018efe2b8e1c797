import type { Triggers } from '../rule';

/** What opens an enumeration: without a first item there is none. */
export const ordinalTriggers: Triggers = {
  characters: '①',
  literals: [
    ...[
      '一是',
      '一要',
      '一靠',
      '一看',
      '一抓',
      '一来',
      '一则',
      '第一，',
      '第一：',
      '第一、',
      '第一是',
      '其一',
    ],
    ...['首先', '一、', '一）', '一.', '一．', '1.', '1．', '1、', '1）', '1)'],
  ],
};
