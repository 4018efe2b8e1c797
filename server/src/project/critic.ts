import type { Message } from './level';
import type { ProjectSettings } from './read-config';
import type { Complaint } from './read-settings';

/** What is to be said of a project beyond its form: names that only the rules know. */
export interface Critic {
  readonly settings: (settings: ProjectSettings) => readonly Complaint[];
  /** What is wrong with the code of a rule, or null. */
  readonly rule: (code: string) => Message | null;
}

/** Has nothing to say. */
export const mildCritic: Critic = { settings: () => [], rule: () => null };
