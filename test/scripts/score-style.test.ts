import { describe, expect, it } from 'vitest';
import type { InjectedError } from '../../scripts/measure/read-style-files';
import { scoreInjected } from '../../scripts/measure/score-style';
import type { Finding } from '../../server/src/rules/finding';

const error: InjectedError = {
  id: '1',
  category: 'halfwidth-comma',
  isError: true,
  bad: '会议强调,要抓落实',
  good: '会议强调，要抓落实',
  edit: { start: 4, end: 5, right: '，' },
  day: null,
};

function finding(start: number, end: number, newText: string | null = null, rule = 'a'): Finding {
  const title = { zh: '', en: '' };
  const span = { start, end };
  return {
    rule,
    level: 'warning',
    message: title,
    span,
    related: [],
    elsewhere: [],
    fix: newText === null ? null : { kind: 'safe', title, edits: [{ span, newText }] },
    alternatives: [],
    weight: 0,
  };
}

describe('an injected error', () => {
  it('is found where a finding touches it, and repaired where its fix gives the text as it was', () => {
    expect(scoreInjected(error, [finding(4, 5, '，')], [])).toMatchObject({ found: true, repaired: true });
    expect(scoreInjected(error, [finding(4, 5, '、')], [])).toMatchObject({ found: true, repaired: false });
    expect(scoreInjected(error, [finding(4, 5)], [])).toMatchObject({ found: true, repaired: false });
    expect(scoreInjected(error, [finding(3, 4)], [])).toMatchObject({ found: true });
    expect(scoreInjected(error, [finding(7, 8)], [])).toMatchObject({ found: false });
  });

  it('is not found by what is reported without it as well', () => {
    expect(scoreInjected(error, [finding(4, 5, '，')], [finding(4, 5)])).toMatchObject({ found: false });
    expect(scoreInjected(error, [finding(4, 5)], [finding(4, 5, null, 'b')])).toMatchObject({ found: true });
  });
});
