import type { Settings } from '../project/settings';
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

/** What the settings say of options that no rule has, or with values that an option does not take; for the log. */
export function wrongOptions(settings: Settings): string[] {
  return rules.flatMap(({ code, options }) =>
    Object.entries(settings.ruleOptions?.[code] ?? {}).flatMap(([name, value]) => {
      if (!Object.hasOwn(options, name)) return [`${code} has no option ${name}`];
      const schema = options[name]!;
      if (fits(schema, value)) return [];
      return [`${code}: ${name} must be ${wanted(schema)}, not ${JSON.stringify(value)}`];
    }),
  );
}

function fits(schema: OptionSchema, value: unknown): boolean {
  return schema.type === 'enum' ? schema.values.some((one) => one === value) : typeof value === schema.type;
}

function wanted(schema: OptionSchema): string {
  if (schema.type === 'enum') return `one of ${schema.values.join(', ')}`;
  return schema.type === 'number' ? 'a number' : 'true or false';
}
