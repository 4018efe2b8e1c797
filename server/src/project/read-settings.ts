import { isIsoDate } from '../reading/issue-date';
import { nearestName } from '../text/nearest-name';
import { isLevel, levels, type Level, type Message } from './level';
import type { ErrorRateSettings, Settings } from './settings';

/** What could not be used: where it stands, as keys from the outside in, and what is wrong with it, to follow that name. */
export interface Complaint {
  readonly path: readonly (string | number)[];
  readonly message: Message;
}

/** The settings that values name; what they do not name, or name wrongly, is left out. */
export interface ReadSettings {
  readonly settings: Partial<Settings>;
  readonly complaints: readonly Complaint[];
}

/** Reads settings from a value of any kind: the section of an editor, or a file of the project. */
export function readSettings(value: unknown): ReadSettings {
  const complaints: Complaint[] = [];
  if (value === null || value === undefined) return { settings: {}, complaints };
  if (!isRecord(value)) {
    complaints.push({ path: [], message: { zh: '应是一个对象', en: 'must be an object' } });
    return { settings: {}, complaints };
  }
  const settings: Partial<Settings> = {
    ...readIssueDate(value.issueDate, complaints),
    ...readMaxFindings(value.maxFindings, complaints),
    ...readErrorRate(value.errorRate, complaints),
    ...readRules(value.rules, complaints),
    ...readRuleOptions(value.ruleOptions, complaints),
    ...readNeverFixOnSave(value.neverFixOnSave, complaints),
  };
  return { settings, complaints };
}

/** Complaints of keys that are none of `known`, with the one that was likely meant. */
export function unknownKeys(value: unknown, known: readonly string[]): Complaint[] {
  if (!isRecord(value)) return [];
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const nearest = nearestName(key, known);
      return {
        path: [key],
        message: {
          zh: `不是一项设置${nearest === null ? '' : `；是不是 ${nearest}？`}`,
          en: `is no setting${nearest === null ? '' : `; did you mean ${nearest}?`}`,
        },
      };
    });
}

function readIssueDate(value: unknown, complaints: Complaint[]): Partial<Settings> {
  if (value === undefined || value === null || value === '') return {};
  if (typeof value === 'string' && isIsoDate(value)) return { issueDate: value };
  const given = JSON.stringify(value);
  complaints.push({
    path: ['issueDate'],
    message: {
      zh: `应是 2031-05-18 这样的日期，不能是 ${given}`,
      en: `must be a date such as 2031-05-18, not ${given}`,
    },
  });
  return {};
}

function readMaxFindings(value: unknown, complaints: Complaint[]): Partial<Settings> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return { maxFindings: value };
  const given = JSON.stringify(value);
  complaints.push({
    path: ['maxFindings'],
    message: { zh: `应是 1 以上的整数，不能是 ${given}`, en: `must be a whole number from 1, not ${given}` },
  });
  return {};
}

/** An editor sends null or 0 for a number that was not set. */
function readErrorRate(value: unknown, complaints: Complaint[]): Partial<Settings> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    complaints.push({ path: ['errorRate'], message: { zh: '应是一个对象', en: 'must be an object' } });
    return {};
  }
  for (const { path, message } of unknownKeys(value, ['charactersPerLine', 'lines']))
    complaints.push({ path: ['errorRate', ...path], message });
  const errorRate: { -readonly [K in keyof ErrorRateSettings]: ErrorRateSettings[K] } = {};
  for (const key of ['charactersPerLine', 'lines'] as const) {
    const number = value[key];
    if (number === undefined || number === null || number === 0) continue;
    if (typeof number === 'number' && Number.isInteger(number) && number >= 1) errorRate[key] = number;
    else {
      const given = JSON.stringify(number);
      complaints.push({
        path: ['errorRate', key],
        message: {
          zh: `应是 1 以上的整数，不能是 ${given}`,
          en: `must be a whole number from 1, not ${given}`,
        },
      });
    }
  }
  return Object.keys(errorRate).length === 0 ? {} : { errorRate };
}

function readRules(value: unknown, complaints: Complaint[]): Partial<Settings> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    complaints.push({
      path: ['rules'],
      message: { zh: '应是规则代码与级别的对象', en: 'must be an object of rule codes and levels' },
    });
    return {};
  }
  const rules: Record<string, Level> = {};
  for (const [code, level] of Object.entries(value)) {
    if (isLevel(level)) rules[code] = level;
    else complaints.push({ path: ['rules', code], message: wrongLevel(level) });
  }
  return { rules };
}

function wrongLevel(level: unknown): Message {
  const nearest = typeof level === 'string' ? nearestName(level, levels) : null;
  const given = JSON.stringify(level);
  return {
    zh: `应是 ${levels.join('、')} 之一，不能是 ${given}${nearest === null ? '' : `；是不是 ${nearest}？`}`,
    en: `must be one of ${levels.join(', ')}, not ${given}${nearest === null ? '' : `; did you mean ${nearest}?`}`,
  };
}

/** Which options a rule has is known to the rules; here each only has to be an object. */
function readRuleOptions(value: unknown, complaints: Complaint[]): Partial<Settings> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    complaints.push({
      path: ['ruleOptions'],
      message: { zh: '应是规则代码与选项的对象', en: 'must be an object of rule codes and options' },
    });
    return {};
  }
  const ruleOptions: Record<string, Record<string, unknown>> = {};
  for (const [code, options] of Object.entries(value)) {
    if (isRecord(options)) ruleOptions[code] = options;
    else
      complaints.push({
        path: ['ruleOptions', code],
        message: { zh: '应是一个对象', en: 'must be an object' },
      });
  }
  return { ruleOptions };
}

/** Which rules there are is known to the rules; here each only has to be a text. */
function readNeverFixOnSave(value: unknown, complaints: Complaint[]): Partial<Settings> {
  if (value === undefined || value === null) return {};
  if (!Array.isArray(value)) {
    complaints.push({
      path: ['neverFixOnSave'],
      message: { zh: '应是一列规则代码', en: 'must be a list of rule codes' },
    });
    return {};
  }
  const codes: string[] = [];
  value.forEach((code: unknown, index) => {
    if (typeof code === 'string') codes.push(code);
    else
      complaints.push({
        path: ['neverFixOnSave', index],
        message: { zh: '应是一条规则的代码', en: 'must be the code of a rule' },
      });
  });
  return { neverFixOnSave: codes };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
