import type { Analysis } from '../features/analyze';
import { ignoredList, type IgnoredEntry } from '../project/ignored-list';
import type { Project } from '../project/projects';
import type { Settings } from '../project/settings';
import type { StaleEntry } from '../report/stale-text';
import { checkPage } from '../rules/check-page';
import { entriesFor } from '../rules/ignored-findings';
import type { FileSettings } from './settings-of';

/** Entries of `ignored.json` that keep nothing quiet in any of the files that were looked at. */
export interface StaleEntries {
  readonly look: (path: string, analysis: Analysis) => void;
  readonly left: () => StaleEntry[];
}

export function staleEntries({ projectOf }: Pick<FileSettings, 'projectOf'>): StaleEntries {
  const left = new Map<Project, Set<IgnoredEntry>>();
  // Pages that share their settings share what is kept for them.
  const plain = new WeakMap<Settings, Settings>();
  return {
    look: (path, { page, reading, context: { settings } }) => {
      const project = projectOf(path);
      if (project === null || settings.ignored === undefined) return;
      let entries = left.get(project);
      if (entries === undefined) left.set(project, (entries = new Set(settings.ignored.entries)));
      if (entries.size === 0) return;
      let unignored = plain.get(settings);
      if (unignored === undefined)
        plain.set(settings, (unignored = { ...settings, ignored: ignoredList([]) }));
      for (const finding of checkPage(reading, unignored).findings)
        for (const entry of entriesFor(page, finding, settings.ignored)) entries.delete(entry);
    },
    left: () =>
      [...left].flatMap(([{ folder }, entries]) =>
        [...entries].map((entry) => ({ path: `${folder}/ignored.json`, ...entry })),
      ),
  };
}
