import type { Message } from '../project/level';
import type { Complaint } from '../project/read-settings';
import type { Settings } from '../project/settings';
import { nearestName } from '../text/nearest-name';
import { rules } from './registry';
import type { OptionSchema, Rule } from './rule';

/** Values of all options of a rule: what the settings say where it is of the right kind, else the default. */
export function optionsOf(rule: Rule, settings: Settings): Record<string, unknown> {
  const given = settings.ruleOptions?.[rule.code] ?? {};
  return Object.fromEntries(
    Object.entries(rule.options).map(([name, schema]) => {
      const isGiven = Object.hasOwn(given, name) && fits(schema, given[name]);
      return [name, isGiven ? given[name] : schema.default];
    }),
  );
}

/** What the settings say of options that no rule has, or with values that an option does not take. */
export function wrongOptions(settings: Settings): Complaint[] {
  return rules.flatMap(({ code, options }) =>
    Object.entries(settings.ruleOptions?.[code] ?? {}).flatMap(([name, value]) => {
      const path = ['ruleOptions', code, name];
      if (!Object.hasOwn(options, name))
        return [{ path, message: unknownOption(name, Object.keys(options)) }];
      const schema = options[name]!;
      return fits(schema, value) ? [] : [{ path, message: wrongValue(schema, JSON.stringify(value)) }];
    }),
  );
}

function unknownOption(name: string, names: readonly string[]): Message {
  const nearest = nearestName(name, names);
  return {
    zh: `不是这条规则的选项${nearest === null ? '' : `；是不是 ${nearest}？`}`,
    en: `is no option of the rule${nearest === null ? '' : `; did you mean ${nearest}?`}`,
  };
}

function wrongValue(schema: OptionSchema, given: string): Message {
  const { zh, en } = wanted(schema);
  return { zh: `应是${zh}，不能是 ${given}`, en: `must be ${en}, not ${given}` };
}

function fits(schema: OptionSchema, value: unknown): boolean {
  return schema.type === 'enum' ? schema.values.some((one) => one === value) : typeof value === schema.type;
}

function wanted(schema: OptionSchema): Message {
  if (schema.type === 'enum')
    return { zh: ` ${schema.values.join('、')} 之一`, en: `one of ${schema.values.join(', ')}` };
  return schema.type === 'number'
    ? { zh: '一个数', en: 'a number' }
    : { zh: ' true 或 false', en: 'true or false' };
}
