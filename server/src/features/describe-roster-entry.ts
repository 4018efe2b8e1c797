import type { Message } from '../project/level';
import type { RosterName, RosterPerson } from '../project/roster';
import type { Analysis } from './analyze';
import { escapeMarkdown } from './escape-markdown';
import type { PageName } from './page-names';
import { rosterEntry } from './roster-entry';

/**
 * What the roster says of a name, as a paragraph of its own, or that it does not have it. Nothing where the newsroom keeps no such
 * list. `tellsAbsence`: false for who is not expected in it.
 */
export function describeRosterEntry(
  analysis: Pick<Analysis, 'context'>,
  name: Pick<PageName, 'kind' | 'name'>,
  { tellsAbsence = true } = {},
): Message {
  const found = rosterEntry(analysis, name);
  if (found?.entry) return entryText(name.name, found.entry);
  if (found?.isKept !== true || !tellsAbsence) return { zh: '', en: '' };
  return {
    zh: `\n\n名单（${found.list}.tsv）里没有${absent[name.kind].zh}`,
    en: `\n\nNot in the roster (${found.list}.tsv)`,
  };
}

const absent: Readonly<Record<PageName['kind'], { readonly zh: string }>> = {
  person: { zh: '这个人' },
  place: { zh: '这个地名' },
  organisation: { zh: '这个单位' },
};

function entryText(shown: string, entry: RosterName | RosterPerson): Message {
  const { name, alsoWritten, note } = entry;
  const { titles, order } = 'titles' in entry ? entry : { titles: [], order: null };
  const others = [name, ...alsoWritten].filter((form) => form !== shown).map(escapeMarkdown);
  const offices = titles.map(escapeMarkdown);
  const remark = escapeMarkdown(note);
  const zh = [
    ...(offices.length > 0 ? [offices.join('、')] : []),
    ...(order === null ? [] : [`排序 ${order}`]),
    ...(others.length > 0 ? [`又写作${others.join('、')}`] : []),
    ...(remark === '' ? [] : [remark]),
  ];
  const en = [
    ...(offices.length > 0 ? [offices.join(', ')] : []),
    ...(order === null ? [] : [`number ${order} in lists`]),
    ...(others.length > 0 ? [`also written ${others.join(', ')}`] : []),
    ...(remark === '' ? [] : [remark]),
  ];
  return {
    zh: `\n\n名单：${zh.length === 0 ? '有' : zh.join('；')}`,
    en: `\n\nRoster: ${en.length === 0 ? 'listed' : en.join('; ')}`,
  };
}
