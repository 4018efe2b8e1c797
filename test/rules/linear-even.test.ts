import { describe, it } from 'vitest';
import { rules } from '../../server/src/rules/registry';
import { expectLinear } from './expect-linear';
import { triggerTexts } from './trigger-text';

// Every other rule: two files are tried side by side.
const half = rules.filter((_, index) => index % 2 === 0);

describe('every rule', () => {
  it.each(half.map((rule) => [rule.code, rule] as const))(
    '%s takes twice the time for twice the text',
    { timeout: 60_000, retry: 2 },
    (_, rule) => {
      for (const kind of triggerTexts(rule, 1).keys()) expectLinear(rule, kind);
    },
  );
});
