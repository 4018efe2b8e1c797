import type { Message } from '../project/level';
import type { ProjectChange } from '../protocol';
import type { Finding } from '../rules/finding';
import { remembered } from '../rules/ignored-findings';
import { ruleTitle } from '../rules/registry';
import type { Analysis } from './analyze';

/** Something that can be written into the folder of the project, so that a finding is heard of no more. */
export interface OfferedChange {
  readonly title: Message;
  readonly change: ProjectChange;
}

/** To ignore a finding in its sentence, or its text everywhere, without a word in the copy; to switch its rule off. */
export function provideProjectChanges({ page }: Analysis, finding: Finding): OfferedChange[] {
  const { rule } = finding;
  const { zh, en } = ruleTitle(rule);
  const here = remembered(page, finding, 'here');
  const text = shown(here.text);
  return [
    {
      title: { zh: `忽略这一处：${zh}`, en: `Ignore here: ${en}` },
      change: { kind: 'ignore', ...here },
    },
    {
      title: { zh: `处处忽略“${text}”：${zh}`, en: `Ignore “${text}” everywhere: ${en}` },
      change: { kind: 'ignore', ...here, sentence: null },
    },
    {
      title: { zh: `本项目不查这一条：${zh}`, en: `Switch off in this project: ${en}` },
      change: { kind: 'switchOff', rule },
    },
  ];
}

/** A title is one short line. */
function shown(text: string): string {
  const line = text.replace(/[\r\n]+/gu, '⏎');
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\ud800-\udbff]$/u, '')}…`;
}

const longest = 20;
