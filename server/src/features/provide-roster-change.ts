import type { Message } from '../project/level';
import { titleText } from '../reading/title-text';
import { wholeTitles } from '../project/whole-titles';
import type { Analysis } from './analyze';
import { nameAt } from './name-at';
import type { NameKind } from './page-names';
import type { OfferedChange } from './provide-project-changes';
import { rosterEntry } from './roster-entry';

/** To put the name at the cursor into the roster, with the titles that the page gives it; null where it has it already. */
export function provideRosterChange(analysis: Analysis, offset: number): OfferedChange | null {
  const found = nameAt(analysis, offset);
  if (found === null) return null;
  const { name, kind, titles } = found.name;
  const place = rosterEntry(analysis, found.name);
  if (place?.entry !== null) return null;
  const whole = titles.map(titleText);
  return {
    title: {
      zh: `加入名单：${name}（${kinds[kind].zh}）`,
      en: `Add to the roster: ${name} (${kinds[kind].en})`,
    },
    change: { kind: 'addToRoster', list: place.list, name, titles: wholeTitles(whole) },
  };
}

const kinds: Readonly<Record<NameKind, Message>> = {
  person: { zh: '人物', en: 'person' },
  place: { zh: '地名', en: 'place' },
  organisation: { zh: '单位', en: 'organisation' },
};
