import { describeDay } from '../lexis/dates/describe-day';
import { describeLength } from '../lexis/dates/describe-length';
import { describeSet } from '../lexis/dates/describe-set';
import { describeTime } from '../lexis/dates/describe-time';
import type { Page } from '../page/page';
import type { Message } from '../project/level';
import type { DateMention, IssueDate } from '../reading/reading';
import { describeBasis } from './describe-basis';
import { describePeriod } from './describe-period';
import { describeSameDay } from './describe-same-day';
import { describeVagueDate } from './describe-vague-date';
import { escapeMarkdown } from './escape-markdown';

export interface DateSurroundings {
  readonly issueDate: IssueDate;
  readonly page: Page;
  /** Those among which others of the same day are looked for, in document order. */
  readonly dates: readonly DateMention[];
}

/**
 * What a date means, in a few lines: the day and what it is in the calendar, how far from the issue, where its year was
 * taken from, where else the page names it; the days of a period, the length of a duration, what a vague one leaves open.
 * Null where nothing is to be said.
 */
export function describeDate(date: DateMention, around: DateSurroundings): Message | null {
  const lines = linesOf(date, around);
  if (lines === null) return null;
  const told = lines.filter((line) => line !== null && line.zh !== '');
  return {
    zh: told.map((line) => line!.zh).join('\n\n'),
    en: told.map((line) => line!.en).join('\n\n'),
  };
}

type Lines = readonly (Message | null)[];

function linesOf(date: DateMention, around: DateSurroundings): Lines | null {
  if (date.isImpossible) return impossible(date);
  switch (date.type) {
    case 'vague':
      return describeVagueDate(date, around.issueDate);
    case 'duration':
    case 'set':
      return date.start === null && date.end === null ? repeatedOrLong(date) : valued(date, around);
    case 'time':
      return date.start === null && date.end === null ? timeAlone(date) : valued(date, around);
    case 'date':
    case 'datetime':
    case 'period':
      return valued(date, around);
  }
}

function valued(date: DateMention, around: DateSurroundings): Lines | null {
  const { issueDate } = around;
  if (date.end !== null || (date.type === 'period' && date.start !== null)) {
    const period = describePeriod(date, issueDate.value);
    if (period === null) return null;
    const facts = line([quotedOf(date), period.length, period.distance, describeBasis(date, issueDate)]);
    return [bold(period.title), period.calendar, facts, describeSameDay(date, around)];
  }
  if (date.start === null) return unresolved(date, issueDate);
  const day = describeDay(date.start, issueDate.value);
  if (day === null) return null;
  return [
    bold(line([day.title, describeTime(date.text, date)], ' ', ', ')),
    line([day.lunar, day.festivals, day.holiday]),
    line([quotedOf(date), day.distance, describeBasis(date, issueDate)]),
    describeSameDay(date, around),
  ];
}

function repeatedOrLong(date: DateMention): Lines | null {
  const isSet = date.type === 'set';
  const kind = isSet ? { zh: '周期', en: 'repeats' } : { zh: '时长', en: 'length of time' };
  // 逢年过节 comes again, and nobody can say when.
  if (date.timex === null) return isSet ? [bold(quotedOf(date)), kind] : null;
  const told = isSet ? describeSet(date.text, date.timex, date.freq) : describeLength(date.timex);
  if (told === null) return null;
  return [bold(told), line([quotedOf(date), kind])];
}

function timeAlone(date: DateMention): Lines | null {
  const time = describeTime(date.text, date);
  if (time === null) return null;
  return [bold(time), line([quotedOf(date), { zh: '没有说明是哪一天', en: 'no day is told' }])];
}

function impossible(date: DateMention): Lines {
  return [
    bold(quotedOf(date)),
    { zh: '没有这一天或这个时刻，请核对', en: 'There is no such day or time: please check' },
  ];
}

function unresolved(date: DateMention, issueDate: IssueDate): Lines | null {
  // With an issue date at hand and still no day, the page itself does not say enough.
  if (date.type === 'period' || issueDate.value !== null || date.basis !== 'none') return null;
  return [
    bold(quotedOf(date)),
    {
      zh: '不知道是哪一年：文件名、文件夹名和报头都没有见报日期，可在设置 newspaper\\.issueDate 中填写',
      en: 'Year unknown: neither path nor masthead gives the date of the issue; the setting newspaper\\.issueDate can',
    },
  ];
}

function quotedOf({ text }: DateMention): Message {
  const quoted = `“${escapeMarkdown(text)}”`;
  return { zh: quoted, en: quoted };
}

function bold({ zh, en }: Message): Message {
  return { zh: `**${zh}**`, en: `**${en}**` };
}

/** Facts of one line; what is null or empty is left out. */
function line(facts: readonly (Message | null)[], zhMark = ' · ', enMark = zhMark): Message {
  const told = facts.filter((fact) => fact !== null && fact.zh !== '');
  return {
    zh: told.map((fact) => fact!.zh).join(zhMark),
    en: told.map((fact) => fact!.en).join(enMark),
  };
}
