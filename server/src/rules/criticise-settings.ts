import type { Complaint } from '../project/read-settings';
import { defaultSettings, type Settings } from '../project/settings';
import { wrongOptions } from './rule-options';
import { unknownRules } from './unknown-rules';

/** What only those who know the rules can say of settings: codes that no rule has, options that a rule does not take. */
export function criticiseSettings(settings: Partial<Settings>): readonly Complaint[] {
  const whole = { ...defaultSettings, ...settings };
  const unknown = unknownRules(whole).map(({ code, suggestion }): Complaint => ({
    path: [Object.hasOwn(whole.rules, code) ? 'rules' : 'ruleOptions', code],
    message: {
      zh: `不是一条规则${suggestion === null ? '' : `；是不是 ${suggestion}？`}`,
      en: `is no rule${suggestion === null ? '' : `; did you mean ${suggestion}?`}`,
    },
  }));
  return [...unknown, ...wrongOptions(whole)];
}
