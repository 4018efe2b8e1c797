import type { Rule } from './rule';

/** Where the page about a rule stands in the repository and in the package. */
export function ruleDocument({ group, code }: Pick<Rule, 'group' | 'code'>): string {
  return `server/src/rules/${group}/${code}.md`;
}
