import * as vscode from 'vscode';
import type { ChosenDates } from '../../server/src/protocol';

/** Days of the paper that the user has named, each for one folder, or for a document that is in none. */
export interface DateChoices {
  readonly all: () => ChosenDates;
  /** ISO 8601, or null where nothing was named. */
  readonly of: (document: vscode.TextDocument) => string | null;
  /** `null` takes it back: the page says its day again. */
  readonly choose: (document: vscode.TextDocument, day: string | null) => Promise<void>;
}

/**
 * They are kept on this machine, for all windows: a file in the folder would be seen by the whole newsroom. Folders that are
 * worked on come first, so the oldest are forgotten.
 */
export function createDateChoices(
  memory: vscode.Memento,
  onChange: (dates: ChosenDates) => void,
): DateChoices {
  // Where a document has no folder, its day is gone with it.
  const unsaved = new Map<string, string>();
  const kept = (): ChosenDates => memory.get<ChosenDates>(memoryKey, {});
  const all = (): ChosenDates => ({ ...kept(), ...Object.fromEntries(unsaved) });
  return {
    all,
    of: (document) => all()[keyOf(document)] ?? null,
    choose: async (document, day) => {
      const key = keyOf(document);
      if (document.isUntitled) {
        unsaved.delete(key);
        if (day !== null) unsaved.set(key, day);
      } else {
        const others = Object.entries(kept()).filter(([folder]) => folder !== key);
        const entries = day === null ? others : [[key, day] as const, ...others].slice(0, most);
        await memory.update(memoryKey, Object.fromEntries(entries));
      }
      onChange(all());
    },
  };
}

const memoryKey = 'newspaper.chosenDates';
const most = 200;

function keyOf({ uri, isUntitled }: vscode.TextDocument): string {
  return (isUntitled ? uri : vscode.Uri.joinPath(uri, '..')).toString();
}
