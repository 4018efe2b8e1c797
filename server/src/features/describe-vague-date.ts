import type { Message } from '../project/level';
import type { DateMention, IssueDate } from '../reading/reading';
import { describeBasis } from './describe-basis';
import { describePeriod } from './describe-period';
import { escapeMarkdown } from './escape-markdown';

/** What a vague date (近日, 月底) is taken for, and what it leaves open; a line each. */
export function describeVagueDate(date: DateMention, issueDate: IssueDate): readonly Message[] {
  const title = `**“${escapeMarkdown(date.text)}”**`;
  const taken = rangeOf(date, issueDate);
  if (taken !== null) return [{ zh: title, en: title }, taken, describeBasis(date, issueDate)];
  if (date.timex?.startsWith('P') === true && !date.timex.endsWith('REF'))
    return [
      { zh: title, en: title },
      { zh: '没有说明具体多长', en: 'How long is left open' },
    ];
  const side = date.timex === null ? undefined : sides[date.timex];
  // What is to come is often not known to the day; what was, is.
  const advice = date.timex === 'FUTURE_REF' ? { zh: '', en: '' } : adviceOnNews;
  return [
    { zh: title, en: title },
    {
      zh: `${side === undefined ? '' : `${side.zh}，`}没有说明是哪一天${advice.zh}`,
      en: `${side === undefined ? 'The day is left open' : `${side.en}, the day is left open`}${advice.en}`,
    },
  ];
}

const adviceOnNews: Message = { zh: '；体例上宜写出具体日期', en: '; house style prefers the date' };

const sides: Readonly<Record<string, Message>> = {
  PAST_REF: { zh: '见报之前', en: 'Before the issue' },
  PRESENT_REF: { zh: '见报前后', en: 'About the time of the issue' },
  FUTURE_REF: { zh: '见报之后', en: 'After the issue' },
};

function rangeOf(date: DateMention, issueDate: IssueDate): Message | null {
  const period = describePeriod(date, issueDate.value);
  if (period === null) return null;
  return {
    zh: `按${period.title.zh}理解，没有说明是哪一天`,
    en: `Taken for ${period.title.en}; the day is left open`,
  };
}
