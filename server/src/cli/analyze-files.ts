import { outlineText } from '../report/outline-text';
import { reportFile } from '../report/report-file';
import { mostTextBytes } from '../project/file-size';
import type { Lexicon } from '../lexis/lexicon';
import { analyzeInput } from './analyze-input';
import type { CommandHost, ExitCode } from './command-host';
import type { CommandRequest } from './parse-arguments';
import { openPages } from './open-pages';
import { readInputs } from './read-inputs';
import { settingsOf } from './settings-of';

/** `newspaper analyze`: all that is known of each file. Each is written before the next is read. */
export async function analyzeFiles(
  request: CommandRequest,
  lexicon: Lexicon,
  host: CommandHost,
): Promise<ExitCode> {
  const { format, language } = request;
  const settings = settingsOf(request, host);
  const pages = await openPages(request, host);
  let trouble = pages.isTroubled;
  let written = 0;
  if (format === 'json') await host.write('{ "schema": 1, "files": [');
  for await (const input of readInputs(pages.files, host, language, mostTextBytes)) {
    if (input === null) {
      trouble = true;
      continue;
    }
    const analysis = analyzeInput(input, lexicon, settings.of(input.path), pages.viewOf(input.path));
    const separator = written++ === 0 ? '' : format === 'json' ? ',' : '\n';
    await host.write(
      format === 'json'
        ? `${separator}\n${JSON.stringify(reportFile(input.path, input.encoding, analysis, language, pages.nameOf))}`
        : separator + outlineText(input.path, analysis, language),
    );
  }
  if (format === 'json') await host.write('\n] }\n');
  await pages.close();
  return trouble || settings.isTroubled() ? 2 : 0;
}
