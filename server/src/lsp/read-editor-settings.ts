import { everyPage } from '../project/page-files';
import { readSettings, type Complaint } from '../project/read-settings';
import { defaultSettings, type Settings } from '../project/settings';

/** What an editor has set. */
export interface EditorSection {
  readonly settings: Settings;
  /** Whether dates get the day that they mean behind them. */
  readonly dateHints: boolean;
  readonly index: IndexSettings;
  /** What could not be used, for the log. */
  readonly complaints: readonly string[];
}

/** Which pages of the open folders are read in the background. */
export interface IndexSettings {
  readonly enabled: boolean;
  /** Globs, from each folder. */
  readonly include: readonly string[];
}

/** The section `newspaper` as an editor sends it. Any value is fine: what cannot be used has its default. */
export function readEditorSettings(value: unknown): EditorSection {
  const { settings, complaints } = readSettings(value);
  const index = readIndex(value);
  return {
    settings: { ...defaultSettings, ...settings },
    dateHints: readDateHints(value),
    index: index.settings,
    complaints: [...complaints.map(textOf), ...index.complaints],
  };
}

function textOf({ path, message }: Complaint): string {
  return path.length === 0
    ? `settings "newspaper" ${message.en}`
    : `newspaper.${path.join('.')} ${message.en}`;
}

/** `newspaper.inlayHints.dates`; an editor sends it as an object in the section. */
function readDateHints(value: unknown): boolean {
  const { inlayHints } = (value ?? {}) as { readonly inlayHints?: { readonly dates?: unknown } | null };
  return inlayHints?.dates === true;
}

/** `newspaper.index.enabled` and `newspaper.index.include`. */
function readIndex(value: unknown): { readonly settings: IndexSettings; readonly complaints: string[] } {
  const { index } = (value ?? {}) as {
    readonly index?: Partial<Record<keyof IndexSettings, unknown>> | null;
  };
  const { enabled, include } = index ?? {};
  const settings = { enabled: enabled !== false, include: everyPage };
  if (include === undefined || include === null) return { settings, complaints: [] };
  const isList = Array.isArray(include) && include.every((glob) => typeof glob === 'string' && glob !== '');
  return isList
    ? { settings: { ...settings, include: include as string[] }, complaints: [] }
    : { settings, complaints: ['newspaper.index.include must be a list of globs such as "**/*.txt"'] };
}
