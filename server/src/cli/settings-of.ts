import { mergeSettings } from '../project/merge-settings';
import { createProjects, type Project } from '../project/projects';
import { defaultSettings, type Settings } from '../project/settings';
import { criticiseSettings } from '../rules/criticise-settings';
import { wrongRule } from '../rules/wrong-rule';
import type { CommandHost } from './command-host';
import type { CommandRequest } from './parse-arguments';

export interface FileSettings {
  /** Of a file, as it is named on the command line; `-` has those of the folder that the command runs in. */
  readonly of: (path: string) => Settings;
  /** The project of a file, or null. */
  readonly projectOf: (path: string) => Project | null;
  /** True once a file of a project was read that cannot be used as it is; it is named on standard error. */
  readonly isTroubled: () => boolean;
}

/**
 * The settings of each file: option, the files in `.newspaper`, defaults. The command reports every finding: what is cut off
 * for an editor's list would be lost to a script.
 */
export function settingsOf(
  { issueDate: option, language }: Pick<CommandRequest, 'issueDate' | 'language'>,
  host: CommandHost,
): FileSettings {
  const base = { ...defaultSettings, maxFindings: Number.MAX_SAFE_INTEGER };
  const told = new Set<string>();
  let isTroubled = false;
  const critic = { settings: criticiseSettings, rule: wrongRule };
  const projects = createProjects(host.projectFiles, critic, ({ path, complaints }) => {
    // Folder after folder may lead to the same file.
    if (told.has(path)) return;
    told.add(path);
    isTroubled ||= complaints.length > 0;
    for (const { range, message } of complaints)
      host.warn(
        `newspaper: ${path}:${range.start.line + 1}:${range.start.character + 1}: ${message[language]}`,
      );
  });
  // Findings of the files of one project are kept together as long as their settings are one object.
  const merged = new Map<Project | null, Settings>();
  const projectOf = (path: string): Project | null => projects.of(path, null);
  return {
    projectOf,
    isTroubled: () => isTroubled,
    of: (path) => {
      const project = projectOf(path);
      let settings = merged.get(project);
      if (settings === undefined) {
        settings = mergeSettings({ option, project, base });
        merged.set(project, settings);
      }
      return settings;
    },
  };
}
