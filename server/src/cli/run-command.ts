import type { Lexicon } from '../lexis/lexicon';
import { loadTagger } from '../lexis/people/load-tagger';
import { lazyTagger } from '../lexis/people/name-tagger';
import { loadWords } from '../lexis/words/load-words';
import { analyzeFiles } from './analyze-files';
import { checkFiles } from './check-files';
import type { CommandHost, ExitCode } from './command-host';
import { explainRule } from './explain-rule';
import { findName } from './find-name';
import { indexFolders } from './index-folders';
import { parseArguments } from './parse-arguments';
import { proposeRoster } from './propose-roster';
import { usage } from './usage';

/** The command `newspaper`; `args` without the program's own name. */
export async function runCommand(
  args: readonly string[],
  host: CommandHost,
  version: string,
): Promise<ExitCode> {
  const request = parseArguments(args);
  switch (request.kind) {
    case 'help':
      await host.write(usage[request.language]);
      return 0;
    case 'version':
      await host.write(`${version}\n`);
      return 0;
    case 'mistake':
      host.warn(`newspaper: ${request.message[request.language]}`);
      host.warn({ zh: '用法见 newspaper --help', en: 'see newspaper --help' }[request.language]);
      return 2;
    case 'explain':
      return explainRule(request.rule, request.language, host);
    case 'roster':
      return proposeRoster(request, await loadLexicon(host), host);
    case 'index':
      return indexFolders(request, host);
    case 'find':
      return findName(request, loadWords(await host.readData('words.bin')), host);
    case 'command': {
      const lexicon = await loadLexicon(host);
      return request.command === 'analyze'
        ? analyzeFiles(request, lexicon, host)
        : checkFiles(request, lexicon, host);
    }
  }
}

async function loadLexicon(host: CommandHost): Promise<Lexicon> {
  const words = loadWords(await host.readData('words.bin'));
  const weights = await host.readData('names.bin');
  return { words, tagger: lazyTagger(() => loadTagger(weights, words)) };
}
