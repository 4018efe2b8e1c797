import { mergeSettings } from '../project/merge-settings';
import { createProjects, type FoundConfig } from '../project/projects';
import { defaultSettings, type Settings } from '../project/settings';
import { criticiseSettings } from '../rules/criticise-settings';
import type { CommandHost } from './command-host';
import type { CommandRequest } from './parse-arguments';

export interface FileSettings {
  /** Of a file, as it is named on the command line; `-` has those of the folder that the command runs in. */
  readonly of: (path: string) => Settings;
  /** True once a configuration was read that cannot be used as it is; it is named on standard error. */
  readonly isTroubled: () => boolean;
}

/**
 * The settings of each file: option, `.newspaper/config.json`, defaults. The command reports every finding: what is cut off
 * for an editor's list would be lost to a script.
 */
export function settingsOf({ issueDate: option, language }: CommandRequest, host: CommandHost): FileSettings {
  const base = { ...defaultSettings, maxFindings: Number.MAX_SAFE_INTEGER };
  const told = new Set<string>();
  let isTroubled = false;
  const projects = createProjects(host.projectFiles, criticiseSettings, ({ path, complaints }) => {
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
  const merged = new Map<FoundConfig | null, Settings>();
  return {
    isTroubled: () => isTroubled,
    of: (path) => {
      const config = projects.configOf(path, null);
      let settings = merged.get(config);
      if (settings === undefined) {
        settings = mergeSettings({ option, project: config?.settings ?? null, base });
        merged.set(config, settings);
      }
      return settings;
    },
  };
}
