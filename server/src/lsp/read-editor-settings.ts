import { readSettings, type Complaint } from '../project/read-settings';
import { defaultSettings, type Settings } from '../project/settings';

/** What an editor has set. */
export interface EditorSection {
  readonly settings: Settings;
  /** Whether dates get the day that they mean behind them. */
  readonly dateHints: boolean;
  /** What could not be used, for the log. */
  readonly complaints: readonly string[];
}

/** The section `newspaper` as an editor sends it. Any value is fine: what cannot be used has its default. */
export function readEditorSettings(value: unknown): EditorSection {
  const { settings, complaints } = readSettings(value);
  return {
    settings: { ...defaultSettings, ...settings },
    dateHints: readDateHints(value),
    complaints: complaints.map(textOf),
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
