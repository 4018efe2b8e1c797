import type { Language } from '../project/level';
import { passLine, rateOf, type PageErrorRate } from './error-rate';
import { addErrors, noErrors, type ErrorTally } from './error-tally';
import type { ErrorRateReport, IssueReport } from './file-report';
import { plainLine } from './plain-line';

/** 差错率 of an issue: all pages of one folder together, the ceilings counted over all of them. */
export class IssueRates {
  readonly #issues = new Map<string, Issue>();

  add(path: string, { page, errors }: PageErrorRate): void {
    const folder = folderOf(path);
    let issue = this.#issues.get(folder);
    if (issue === undefined)
      this.#issues.set(folder, (issue = { files: 0, characters: 0, base: page.base, tally: noErrors() }));
    issue.files++;
    issue.characters += page.characters;
    // Where one page has no room set, the sum is no room either.
    if (page.base === 'text') issue.base = 'text';
    addErrors(issue.tally, errors);
  }

  /** In the order in which their first files came. */
  reports(): IssueReport[] {
    return Array.from(this.#issues, ([folder, { files, tally, characters, base }]) => ({
      folder,
      files,
      errorRate: rateOf(tally, { characters, base }),
    }));
  }
}

interface Issue {
  files: number;
  characters: number;
  base: ErrorRateReport['base'];
  readonly tally: ErrorTally;
}

/** Standard input and files named alone are in the folder that the command runs in. */
function folderOf(path: string): string {
  return /^(.*)[/\\]/su.exec(path)?.[1] ?? '';
}

/** `估算差错率 2031-05-18：1.59/万（合格线 3），差错 1.1，待核 0.5；3 个文件 6918 字` */
export function issueText(issues: readonly IssueReport[], language: Language): string {
  return issues
    .filter(({ errorRate }) => errorRate.characters > 0)
    .map(({ folder, files, errorRate }) => `${issueLine(plainLine(folder), files, errorRate, language)}\n`)
    .join('');
}

function issueLine(folder: string, files: number, rate: ErrorRateReport, language: Language): string {
  const { per10000, passes, errors, possible, characters, base } = rate;
  const sign = passes ? '✓' : '✗';
  if (language === 'zh') {
    const room = base === 'layout' ? '按版面计 ' : '';
    const name = folder === '' ? '' : ` ${folder}`;
    return `估算差错率${name}：${per10000}/万 ${sign}（合格线 ${passLine}），差错 ${errors}，待核 ${possible}；${files} 个文件，${room}${characters} 字`;
  }
  const name = folder === '' ? '' : ` of ${folder}`;
  const inFiles = `${files} ${files === 1 ? 'file' : 'files'}`;
  const room = base === 'layout' ? ' of layout' : '';
  return `estimated error rate${name}: ${per10000}/10k ${sign} (pass line ${passLine}), errors ${errors}, possible ${possible}; ${inFiles}, ${characters} characters${room}`;
}
