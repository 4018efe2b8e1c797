import type { Project } from './projects';
import type { Settings } from './settings';

/** Who has a say in the settings of one file. */
export interface SettingsSources {
  /** ISO 8601: the day that was named for this file alone; null where none was. */
  readonly option: string | null;
  /** The files in `.newspaper`; null where there is no such folder. */
  readonly project: Pick<Project, 'settings' | 'ignored' | 'terms' | 'roster'> | null;
  /** Those of the editor, or the defaults of the command. */
  readonly base: Settings;
}

/**
 * Option before project before editor before default; rules and their options one by one. What either does not want
 * mended on saving is not.
 */
export function mergeSettings({ option, project, base }: SettingsSources): Settings {
  const {
    issueDate = null,
    rules = {},
    ruleOptions,
    neverFixOnSave = [],
    errorRate,
  } = project?.settings ?? {};
  const date: Pick<Settings, 'issueDate' | 'issueDateFrom'> =
    option !== null
      ? { issueDate: option, issueDateFrom: 'option' }
      : issueDate !== null
        ? { issueDate, issueDateFrom: 'project' }
        : { issueDate: base.issueDate, issueDateFrom: 'setting' };
  const options = { ...base.ruleOptions };
  for (const [code, values] of Object.entries(ruleOptions ?? {}))
    options[code] = { ...options[code], ...values };
  return {
    ...base,
    ...date,
    rules: { ...base.rules, ...rules },
    ruleOptions: options,
    errorRate: { ...base.errorRate, ...errorRate },
    neverFixOnSave: [...new Set([...(base.neverFixOnSave ?? []), ...neverFixOnSave])],
    ...(project === null ? {} : { ignored: project.ignored, terms: project.terms, roster: project.roster }),
  };
}
