import type { Level } from '../project/level';
import { defaultSettings, type Settings } from '../project/settings';
import { isIsoDate } from '../reading/issue-date';

export interface ReadSettings {
  readonly settings: Settings;
  /** What could not be used, for the log. */
  readonly complaints: readonly string[];
}

/** The section `newspaper` as an editor sends it. Any value is fine: what cannot be used has its default. */
export function readEditorSettings(value: unknown): ReadSettings {
  const complaints: string[] = [];
  if (value === null || value === undefined) return { settings: defaultSettings, complaints };
  if (!isRecord(value)) {
    complaints.push('settings "newspaper" must be an object');
    return { settings: defaultSettings, complaints };
  }
  return {
    settings: {
      ...defaultSettings,
      issueDate: readIssueDate(value.issueDate, complaints),
      maxFindings: readMaxFindings(value.maxFindings, complaints),
      rules: readRules(value.rules, complaints),
      ...readRuleOptions(value.ruleOptions, complaints),
    },
    complaints,
  };
}

function readIssueDate(value: unknown, complaints: string[]): string | null {
  if (value === undefined || value === null || value === '') return defaultSettings.issueDate;
  if (typeof value === 'string' && isIsoDate(value)) return value;
  complaints.push(`newspaper.issueDate must be a date such as 2031-05-18, not ${JSON.stringify(value)}`);
  return defaultSettings.issueDate;
}

function readMaxFindings(value: unknown, complaints: string[]): number {
  if (value === undefined || value === null) return defaultSettings.maxFindings;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  complaints.push(`newspaper.maxFindings must be a whole number from 1, not ${JSON.stringify(value)}`);
  return defaultSettings.maxFindings;
}

function readRules(value: unknown, complaints: string[]): Settings['rules'] {
  if (value === undefined || value === null) return defaultSettings.rules;
  if (!isRecord(value)) {
    complaints.push('newspaper.rules must be an object of rule codes and levels');
    return defaultSettings.rules;
  }
  const rules: Record<string, Level> = {};
  for (const [code, level] of Object.entries(value)) {
    if (isLevel(level)) rules[code] = level;
    else
      complaints.push(
        `newspaper.rules.${code} must be one of ${levels.join(', ')}, not ${JSON.stringify(level)}`,
      );
  }
  return rules;
}

/** Which options a rule has is known to the rules; here each only has to be an object. */
function readRuleOptions(value: unknown, complaints: string[]): Pick<Settings, 'ruleOptions'> {
  if (value === undefined || value === null) return {};
  const ruleOptions: Record<string, Record<string, unknown>> = {};
  for (const [code, options] of isRecord(value) ? Object.entries(value) : []) {
    if (isRecord(options)) ruleOptions[code] = options;
    else complaints.push(`newspaper.ruleOptions.${code} must be an object`);
  }
  if (!isRecord(value)) complaints.push('newspaper.ruleOptions must be an object of rule codes and options');
  return { ruleOptions };
}

const levels: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

function isLevel(value: unknown): value is Level {
  return levels.some((level) => level === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
