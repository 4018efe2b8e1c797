import { analyze, type Analysis } from '../features/analyze';
import type { Words } from '../lexis/words/words';
import type { Settings } from '../project/settings';
import type { Input } from './read-inputs';

export function analyzeInput({ path, text }: Input, words: Words, settings: Settings): Analysis {
  return analyze(text, { words, settings, path: path === '-' ? null : path });
}
