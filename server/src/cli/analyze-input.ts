import { analyze, type Analysis } from '../features/analyze';
import type { FolderView } from '../folder/folder-view';
import type { Lexicon } from '../lexis/lexicon';
import type { Settings } from '../project/settings';
import type { Input } from './read-inputs';

export function analyzeInput(
  { path, text }: Input,
  { words, tagger }: Lexicon,
  settings: Settings,
  folder: FolderView | null,
): Analysis {
  return analyze(text, { words, tagger, settings, path: path === '-' ? null : path, folder });
}
