import { defaultSettings, type Settings } from '../project/settings';
import type { CommandRequest } from './parse-arguments';

/** The command reports every finding: what is cut off for an editor's list would be lost to a script. */
export function settingsOf({ issueDate }: CommandRequest): Settings {
  return { ...defaultSettings, issueDate, maxFindings: Number.MAX_SAFE_INTEGER };
}
