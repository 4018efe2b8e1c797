import type { Complaint } from '../project/read-settings';
import { defaultSettings, type Settings } from '../project/settings';
import { wrongOptions } from './rule-options';
import { wrongRule } from './wrong-rule';

/** What only those who know the rules can say of settings: codes that no rule has, options that a rule does not take. */
export function criticiseSettings(settings: Partial<Settings>): readonly Complaint[] {
  const { rules = {}, ruleOptions = {}, neverFixOnSave = [] } = settings;
  const inOptions = Object.keys(ruleOptions).filter((code) => !Object.hasOwn(rules, code));
  return [
    ...Object.keys(rules).flatMap((code) => complaint(['rules', code], code)),
    ...inOptions.flatMap((code) => complaint(['ruleOptions', code], code)),
    ...neverFixOnSave.flatMap((code, index) => complaint(['neverFixOnSave', index], code)),
    ...wrongOptions({ ...defaultSettings, ...settings }),
  ];
}

function complaint(path: Complaint['path'], code: string): Complaint[] {
  const message = wrongRule(code);
  return message === null ? [] : [{ path, message }];
}
