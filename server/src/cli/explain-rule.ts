import type { Language } from '../project/level';
import { rulePageText } from '../report/rule-page-text';
import { ruleByCode, ruleDocument } from '../rules/registry';
import { wrongRule } from '../rules/wrong-rule';
import type { CommandHost, ExitCode } from './command-host';

/** `newspaper explain RULE`: the page of a rule, as it stands. */
export async function explainRule(code: string, language: Language, host: CommandHost): Promise<ExitCode> {
  const rule = ruleByCode(code);
  if (rule === undefined) {
    const message = wrongRule(code)![language];
    host.warn(`newspaper: ${code} ${message}`);
    host.warn({ zh: '规则见 docs/rules.md', en: 'for all rules see docs/rules.md' }[language]);
    return 2;
  }
  const { text } = host.decode(await host.readDocument(ruleDocument(rule)));
  await host.write(rulePageText(text));
  return 0;
}
