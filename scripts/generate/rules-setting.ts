import type { Level } from '../../server/src/project/level';
import type { OptionSchema, Rule } from '../../server/src/rules/rule';

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

/** What the setting `newspaper.ruleOptions` accepts: for each rule that has options an object of them. */
export function ruleOptionsSetting(rules: readonly Rule[]): object {
  return {
    type: 'object',
    default: {},
    properties: Object.fromEntries(
      rules
        .filter(({ options }) => Object.keys(options).length > 0)
        .map(({ code, title, options }) => [
          code,
          {
            type: 'object',
            description: `${title.zh} / ${title.en}`,
            properties: Object.fromEntries(
              Object.entries(options).map(([name, schema]) => [name, optionSetting(schema)]),
            ),
            additionalProperties: false,
          },
        ]),
    ),
    additionalProperties: false,
  };
}

/** What the setting `newspaper.neverFixOnSave` accepts: a list of rules that have a safe fix. */
export function neverFixSetting(rules: readonly Rule[]): object {
  return {
    type: 'array',
    default: [],
    items: { type: 'string', enum: rules.filter(({ fix }) => fix === 'safe').map(({ code }) => code) },
    uniqueItems: true,
  };
}

function optionSetting(schema: OptionSchema): object {
  const common = { default: schema.default, description: `${schema.title.zh} / ${schema.title.en}` };
  return schema.type === 'enum'
    ? { type: 'string', enum: schema.values, ...common }
    : { type: schema.type, ...common };
}
