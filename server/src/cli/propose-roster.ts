import { mostPageBytes } from '../project/file-size';
import { noRoster } from '../project/roster';
import type { Lexicon } from '../lexis/lexicon';
import { createRosterTally } from '../report/roster-tally';
import { rosterText } from '../report/roster-text';
import { analyzeInput } from './analyze-input';
import type { CommandHost, ExitCode } from './command-host';
import { listInputs } from './list-inputs';
import type { RosterRequest } from './parse-arguments';
import { readInputs } from './read-inputs';
import { settingsOf } from './settings-of';
import { showProgress } from './show-progress';

/**
 * `newspaper roster propose`: the names of the pages in some folders that the roster does not have, the most frequent first, as rows
 * of its list. One page is read at a time, and nothing but the names is kept of it.
 */
export async function proposeRoster(
  { folders, list, language }: RosterRequest,
  lexicon: Lexicon,
  host: CommandHost,
): Promise<ExitCode> {
  const settings = settingsOf({ issueDate: null, language }, host);
  const progress = showProgress(host, { zh: '读版面', en: 'reading pages' }, language);
  const { files, isTroubled } = await listInputs(folders, host, language);
  const tally = createRosterTally(list);
  let trouble = isTroubled;
  let done = 0;
  progress.update(0, files.length);
  for await (const input of readInputs(files, host, language, mostPageBytes)) {
    if (input === null) trouble = true;
    else {
      const { reading, context } = analyzeInput(input, lexicon, settings.of(input.path), null);
      tally.add(input.path, reading, context.settings.roster ?? noRoster);
    }
    progress.update(++done, files.length);
  }
  progress.end();
  for (const rows of rosterText(list, tally.proposals(), language)) {
    if (host.outputClosed) break;
    await host.write(rows);
  }
  return trouble || settings.isTroubled() ? 2 : 0;
}
