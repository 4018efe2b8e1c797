import type { Finding } from '../rules/finding';
import { countFindings, countText, findingsText, noFindings } from '../report/findings-text';
import { staleText } from '../report/stale-text';
import { plainLine } from '../report/plain-line';
import { errorRateOf } from '../report/error-rate';
import { issueText, IssueRates } from '../report/issue-rates';
import { reportFinding } from '../report/report-finding';
import { mostTextBytes } from '../project/file-size';
import type { Lexicon } from '../lexis/lexicon';
import { analyzeInput } from './analyze-input';
import type { CommandHost, ExitCode } from './command-host';
import type { CommandRequest, FailOn } from './parse-arguments';
import { openPages } from './open-pages';
import { readInputs } from './read-inputs';
import { settingsOf } from './settings-of';
import { staleEntries } from './stale-entries';

/** `newspaper check`: the findings of each file. Trouble outweighs findings. */
export async function checkFiles(
  request: CommandRequest,
  lexicon: Lexicon,
  host: CommandHost,
): Promise<ExitCode> {
  const { format, language, failOn } = request;
  const settings = settingsOf(request, host);
  const pages = await openPages(request, host);
  let trouble = pages.isTroubled;
  let failed = false;
  const stale = request.stale ? staleEntries(settings) : null;
  let count = noFindings();
  const issues = new IssueRates();
  if (format === 'json') await host.write('{ "schema": 1, "files": [');
  for await (const input of readInputs(pages.files, host, language, mostTextBytes)) {
    if (input === null) {
      trouble = true;
      continue;
    }
    const analysis = analyzeInput(input, lexicon, settings.of(input.path), pages.viewOf(input.path));
    const { page, findings, context } = analysis;
    const { lines } = page;
    stale?.look(input.path, analysis);
    const found = findings.findings;
    const errorRate = errorRateOf(page, findings.slices, context.settings);
    issues.add(input.path, errorRate);
    if (format === 'json') {
      const report = {
        path: input.path,
        encoding: input.encoding,
        findings: found.map((finding) => reportFinding(lines, finding, { language, nameOf: pages.nameOf })),
        errorRate: errorRate.page,
      };
      await host.write(`${count.files === 0 ? '' : ','}\n${JSON.stringify(report)}`);
    } else if (found.length > 0) {
      await host.write(`${plainLine(input.path)}\n${findingsText(lines, found, language)}\n`);
    }
    count = countFindings(count, found);
    failed ||= found.some((finding) => fails(finding, failOn));
  }
  const left = stale?.left() ?? [];
  if (format === 'json') {
    const more = stale === null ? '' : `, "stale": ${JSON.stringify(left, null, 2)}`;
    await host.write(`\n], "issues": ${JSON.stringify(issues.reports())}${more} }\n`);
  } else
    await host.write(
      staleText(left, language) + countText(count, language) + issueText(issues.reports(), language),
    );
  await pages.close();
  if (trouble || settings.isTroubled()) return 2;
  return failed ? 1 : 0;
}

const severity = ['hint', 'information', 'warning', 'error'] as const;

function fails({ level }: Finding, failOn: FailOn): boolean {
  return failOn !== 'never' && severity.indexOf(level) >= severity.indexOf(failOn);
}
