import type { Settings } from '../project/settings';
import { nearestName } from '../text/nearest-name';
import { rules } from './registry';

export interface UnknownRule {
  readonly code: string;
  /** The rule that was most likely meant, or null where none is near. */
  readonly suggestion: string | null;
}

/** Rule codes of the settings that no rule has, in their order. */
export function unknownRules(settings: Settings): UnknownRule[] {
  const codes = rules.map((rule) => rule.code);
  return [...new Set([...Object.keys(settings.rules), ...Object.keys(settings.ruleOptions ?? {})])]
    .filter((code) => !codes.includes(code))
    .map((code) => ({ code, suggestion: nearestName(code, codes) }));
}
