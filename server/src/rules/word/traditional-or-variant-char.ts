import { isHan } from '../../text/characters';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { simplifiedForms } from './simplified-forms';

export const traditionalOrVariantChar = defineRule({
  code: 'traditional-or-variant-char',
  group: 'word',
  title: { zh: '繁体字、异体字', en: 'Traditional or variant character' },
  level: 'error',
  fix: 'suggestion',
  errorCount: { weight: 0.5 },
  source: { standard: { zh: '通用规范汉字表', en: 'Table of standard characters' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: [...simplifiedForms.keys()].join('') },
  check: ({ running: { text } }, { report }) => {
    const found = traditionalRuns(text);
    if (found.length === 0 || isTraditionalCopy(text, found)) return;
    for (const { start, end } of found) {
      if (isInTitle(text, start)) continue;
      const written = text.slice(start, end);
      const right = Array.from(written, (character) => simplifiedForms.get(character)!).join('');
      report({
        span: { start, end },
        message: {
          zh: {
            what: `“${written}”是繁体字或异体字`,
            why: '报纸用规范汉字，繁体字、异体字只留在姓名、书法和引用的原文里',
            todo: `改为“${right}”，原文如此的可以保留`,
          },
          en: {
            what: `“${written}” is traditional or a variant`,
            why: 'newspapers use standard characters, except in names, calligraphy and originals',
            todo: `Write “${right}”, unless the original has it`,
          },
        },
        fix: writeInstead({ start, end }, right),
      });
    }
  },
});

/** Characters side by side that have another standard form. */
function traditionalRuns(text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!simplifiedForms.has(text[at]!)) continue;
    const last = runs.at(-1);
    if (last?.end === at) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}

/** Where every fifth character is traditional, somebody writes so on purpose: nothing in it is a slip. */
function isTraditionalCopy(text: string, runs: readonly { start: number; end: number }[]): boolean {
  const count = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  if (count < fewest) return false;
  let han = 0;
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) han++;
  return count * 5 > han;
}

/** Fewer may be slips of one sentence. */
const fewest = 6;

/** A work is called as its author called it. */
function isInTitle(text: string, at: number): boolean {
  const open = text.lastIndexOf('《', at);
  return open >= 0 && at - open < longestTitle && text.lastIndexOf('》', at) < open;
}

const longestTitle = 40;
