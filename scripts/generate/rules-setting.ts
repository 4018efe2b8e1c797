import type { Level } from '../../server/src/project/level';
import type { Rule } from '../../server/src/rules/rule';

const levels: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What the setting `newspaper.rules` accepts: a level for each rule, and no other name. */
export function rulesSetting(rules: readonly Rule[]): object {
  return {
    type: 'object',
    default: {},
    properties: Object.fromEntries(
      rules.map(({ code, title, level }) => [
        code,
        { type: 'string', enum: levels, default: level, description: `${title.zh} / ${title.en}` },
      ]),
    ),
    additionalProperties: false,
  };
}
