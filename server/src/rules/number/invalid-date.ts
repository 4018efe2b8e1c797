import { daysInMonth } from '../../lexis/calendar/civil-day';
import { defineRule, type Fault } from '../rule';
import { copyRegions } from '../copy-regions';
import { datesOfPart } from './dates-of-part';
import { isSpokenOf } from './is-spoken-of';
import { numeralValue } from './numeral-value';

export const invalidDate = defineRule({
  code: 'invalid-date',
  group: 'number',
  title: { zh: '日期或时刻不存在', en: 'Impossible date or time' },
  level: 'error',
  fix: 'no',
  errorCount: { weight: 1 },
  source: { standard: { zh: '公历', en: 'The calendar' }, verified: true },
  unit: 'paragraph',
  regions: [...copyRegions, 'dateline', 'furniture'],
  triggers: { characters: '日号月时点分:：-/.' },
  needs: ['dates'],
  check: (part, { dates, report }) => {
    // Hardly any copy has one, and to place all dates costs more than the rule.
    if (!dates.some(({ isImpossible }) => isImpossible)) return;
    const { text } = part.running;
    for (const { start, end, date, written } of datesOfPart(part, dates)) {
      if (
        !date.isImpossible ||
        isApproximate(written) ||
        mayBeLunar(text, start, written) ||
        isSpokenOf(text, start, end)
      )
        continue;
      report({ span: { start, end }, message: messageOf(written) });
    }
  },
});

/** 七八点钟 is no seventy-eight. */
function isApproximate(written: string): boolean {
  return /[一二三四五六七八九]{2}[月日号时点分]/u.test(written);
}

/**
 * A lunar month may have thirty days, February included: 二月三十日 is a day of some years. With Arabic digits
 * only a word before it makes it lunar.
 */
function mayBeLunar(text: string, start: number, written: string): boolean {
  if (/[农阴旧夏古]历|闰/u.test(text.slice(Math.max(0, start - 8), start + written.length))) return true;
  const match = /([正冬腊一二三四五六七八九十]{1,2})月(二十九|三十|廿九|卅)日?$/u.exec(written);
  return match !== null;
}

function messageOf(written: string): Fault['message'] {
  const { zh, en } = reasonOf(written);
  return {
    zh: { what: `“${written}”并不存在`, why: zh, todo: '请核对是哪一天、几时' },
    en: { what: `There is no “${written}”`, why: en, todo: 'Check which day or time is meant' },
  };
}

function reasonOf(written: string): { readonly zh: string; readonly en: string } {
  const match = /(?:(\d{4}|[一二][〇零○一二三四五六七八九]{3})年)?([\d一二三四五六七八九十]{1,3})月/u.exec(
    written,
  );
  const month = match === null ? NaN : numberOf(match[2]!);
  if (month > 12 || month === 0) return { zh: '一年只有12个月', en: 'a year has twelve months' };
  const day = numberOf(/月([\d一二三四五六七八九十]{1,3})/u.exec(written)?.[1] ?? '');
  const year = match?.[1] === undefined ? 2000 : numberOf(match[1]);
  if (Number.isNaN(month) || Number.isNaN(day) || day <= daysInMonth(year, month))
    return reasonOfTime(written);
  const days = daysInMonth(year, month);
  if (month === 2 && match?.[1] === undefined)
    return { zh: '2月最多29天', en: 'February has 29 days at most' };
  const of = month === 2 ? `${year}年` : '';
  return { zh: `${of}${month}月只有${days}天`, en: `${of}${month}月 has ${days} days` };
}

function reasonOfTime(written: string): typeof anyReason {
  if (/(?:2[5-9]|[3-9]\d)[时点:：]/u.test(written)) return { zh: '一天只有24时', en: 'a day has 24 hours' };
  if (/[6-9]\d分?$/u.test(written)) return { zh: '一小时只有60分', en: 'an hour has 60 minutes' };
  return anyReason;
}

const anyReason = {
  zh: '历法里没有这一天，或者钟点里没有这一刻',
  en: 'neither the calendar nor the clock knows it',
};

function numberOf(text: string): number {
  return /^\d+$/u.test(text) ? Number(text) : numeralValue(text);
}
