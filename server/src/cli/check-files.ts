import type { Finding } from '../rules/finding';
import { countFindings, countText, findingsText, noFindings } from '../report/findings-text';
import { plainLine } from '../report/plain-line';
import { errorRateOf } from '../report/error-rate';
import { issueText, IssueRates } from '../report/issue-rates';
import { reportFinding } from '../report/report-finding';
import type { Lexicon } from '../lexis/lexicon';
import { analyzeInput } from './analyze-input';
import type { CommandHost, ExitCode } from './command-host';
import type { CommandRequest, FailOn } from './parse-arguments';
import { readInputs } from './read-inputs';
import { settingsOf } from './settings-of';

/** `newspaper check`: the findings of each file. Trouble outweighs findings. */
export async function checkFiles(
  request: CommandRequest,
  lexicon: Lexicon,
  host: CommandHost,
): Promise<ExitCode> {
  const { files, format, language, failOn } = request;
  const settings = settingsOf(request, host);
  let trouble = false;
  let failed = false;
  let count = noFindings();
  const issues = new IssueRates();
  if (format === 'json') await host.write('{ "schema": 1, "files": [');
  for await (const input of readInputs(files, host, language)) {
    if (input === null) {
      trouble = true;
      continue;
    }
    const { page, findings, context } = analyzeInput(input, lexicon, settings.of(input.path));
    const { lines } = page;
    const found = findings.findings;
    const errorRate = errorRateOf(page, findings.slices, context.settings);
    issues.add(input.path, errorRate);
    if (format === 'json') {
      const report = {
        path: input.path,
        encoding: input.encoding,
        findings: found.map((finding) => reportFinding(lines, finding, language)),
        errorRate: errorRate.page,
      };
      await host.write(`${count.files === 0 ? '' : ','}\n${JSON.stringify(report)}`);
    } else if (found.length > 0) {
      await host.write(`${plainLine(input.path)}\n${findingsText(lines, found, language)}\n`);
    }
    count = countFindings(count, found);
    failed ||= found.some((finding) => fails(finding, failOn));
  }
  if (format === 'json') await host.write(`\n], "issues": ${JSON.stringify(issues.reports())} }\n`);
  else await host.write(countText(count, language) + issueText(issues.reports(), language));
  if (trouble || settings.isTroubled()) return 2;
  return failed ? 1 : 0;
}

const severity = ['hint', 'information', 'warning', 'error'] as const;

function fails({ level }: Finding, failOn: FailOn): boolean {
  return failOn !== 'never' && severity.indexOf(level) >= severity.indexOf(failOn);
}
