import { describe, expect, it } from 'vitest';
import { lengthFactor } from '../../server/src/rules/length-factor';

describe('lengthFactor', () => {
  it.each([
    ['一个字错', '布署', '部署', 1],
    ['断了行', '布\n署', '部\n署', 1],
    ['两处错', '一如即住', '一如既往', 2],
    ['颠倒', '展开发', '开展发', 1],
    ['多两个字', '推进推进', '推进', 2],
    ['多五个字', '星洲云岭区星洲云岭区', '星洲云岭区', 2],
    ['多六个字', '防汛工作会议防汛工作会议', '防汛工作会议', 4],
    ['漏一个字', '致力为民', '致力于为民', 1],
  ])('%s: %s → %s', (_, before, after, expected) => {
    const edits = [{ span: { start: 0, end: before.length }, newText: after }];
    expect(lengthFactor(edits, (at) => before.charCodeAt(at))).toBe(expected);
  });
});
