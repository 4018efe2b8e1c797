import * as vscode from 'vscode';
import { issueDatesMethod, type IssueDateFrom, type IssueDates } from '../../../server/src/protocol';
import type { DateChoices } from '../chosen-dates';
import { issueDateSource } from '../issue-date-source';
import type { Server } from '../language-client';
import { readDay } from '../read-day';

/**
 * Asks for the day of the paper and keeps it for all pages of the folder. `given` answers at once, for a keyboard shortcut:
 * a day, or null for the day that the page says itself.
 */
export async function setIssueDate(server: Server, choices: DateChoices, given?: unknown): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'newspaper') return;
  if (given === null) {
    await choices.choose(document, null);
    return;
  }
  const dates = await server.request<IssueDates>(issueDatesMethod, {
    textDocument: { uri: document.uri.toString() },
  });
  const day = typeof given === 'string' ? readDay(given, dates?.value ?? null) : null;
  const picked = day === null ? await pick(dates ?? unknown, choices.of(document)) : { day };
  if (picked !== undefined) await choices.choose(document, picked.day);
}

const unknown: IssueDates = { value: null, from: 'none', candidates: [] };

interface DayItem extends vscode.QuickPickItem {
  /** Null: let the page say it. */
  readonly day: string | null;
}

/** One list: what was found, what is typed, and the way back. Undefined where the user turns away. */
function pick(dates: IssueDates, chosen: string | null): Promise<DayItem | undefined> {
  const { l10n } = vscode;
  const list = vscode.window.createQuickPick<DayItem | vscode.QuickPickItem>();
  const found = itemsOf(dates, chosen);
  list.title = l10n.t('Issue date of all pages in this folder');
  list.placeholder = l10n.t('Choose, or type a day: 2031-05-18, 20310518, 5-18');
  list.items = found;
  return new Promise((resolve) => {
    list.onDidChangeValue((value) => {
      const day = readDay(value, dates.value);
      const isTyped = /\d/u.test(value);
      if (day !== null)
        list.items = [{ label: day, description: weekdayOf(day), alwaysShow: true, day }, ...found];
      else if (isTyped)
        list.items = [
          { label: l10n.t('Write a day that exists, like 2031-05-18'), alwaysShow: true },
          ...found,
        ];
      else list.items = found;
    });
    list.onDidAccept(() => {
      const [item] = list.selectedItems;
      if (item === undefined || !('day' in item)) return;
      resolve(item);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

function itemsOf({ candidates }: IssueDates, chosen: string | null): DayItem[] {
  const byDay = new Map<string, IssueDateFrom[]>();
  for (const { value, from } of candidates) byDay.set(value, [...(byDay.get(value) ?? []), from]);
  const items = [...byDay].map(([day, sources]): DayItem => ({
    label: day,
    description: `${weekdayOf(day)} · ${sources.map(issueDateSource).join(', ')}`,
    day,
  }));
  if (chosen !== null)
    items.push({ label: `$(discard) ${vscode.l10n.t('Let the pages say it again')}`, day: null });
  return items;
}

function weekdayOf(day: string): string {
  const format = new Intl.DateTimeFormat(vscode.env.language, { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
