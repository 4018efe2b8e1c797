import type { Finding } from '../rules/finding';
import { countFindings, countText, findingsText, noFindings } from '../report/findings-text';
import { staleText } from '../report/stale-text';
import { plainLine } from '../report/plain-line';
import { reportFinding } from '../report/report-finding';
import type { Lexicon } from '../lexis/lexicon';
import { analyzeInput } from './analyze-input';
import type { CommandHost, ExitCode } from './command-host';
import type { CommandRequest, FailOn } from './parse-arguments';
import { readInputs } from './read-inputs';
import { settingsOf } from './settings-of';
import { staleEntries } from './stale-entries';

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
  const stale = request.stale ? staleEntries(settings) : null;
  let count = noFindings();
  if (format === 'json') await host.write('{ "schema": 1, "files": [');
  for await (const input of readInputs(files, host, language)) {
    if (input === null) {
      trouble = true;
      continue;
    }
    const analysis = analyzeInput(input, lexicon, settings.of(input.path));
    const { lines } = analysis.page;
    stale?.look(input.path, analysis);
    const found = analysis.findings.findings;
    if (format === 'json') {
      const report = {
        path: input.path,
        encoding: input.encoding,
        findings: found.map((finding) => reportFinding(lines, finding, language)),
      };
      await host.write(`${count.files === 0 ? '' : ','}\n${JSON.stringify(report)}`);
    } else if (found.length > 0) {
      await host.write(`${plainLine(input.path)}\n${findingsText(lines, found, language)}\n`);
    }
    count = countFindings(count, found);
    failed ||= found.some((finding) => fails(finding, failOn));
  }
  const left = stale?.left() ?? [];
  if (format === 'json')
    await host.write(stale === null ? '\n] }\n' : `\n], "stale": ${JSON.stringify(left, null, 2)} }\n`);
  else await host.write(staleText(left, language) + countText(count, language));
  if (trouble || settings.isTroubled()) return 2;
  return failed ? 1 : 0;
}

const severity = ['hint', 'information', 'warning', 'error'] as const;

function fails({ level }: Finding, failOn: FailOn): boolean {
  return failOn !== 'never' && severity.indexOf(level) >= severity.indexOf(failOn);
}
