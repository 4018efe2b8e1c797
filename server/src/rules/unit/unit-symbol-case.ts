import { isLatin } from '../../text/characters';
import { arabicDigit } from '../../lexis/numbers/numerals';
import { defineRule } from '../rule';
import { symbolSpellings } from './symbol-spellings';
import { copyRegions } from '../copy-regions';

export const unitSymbolCase = defineRule({
  code: 'unit-symbol-case',
  group: 'unit',
  title: { zh: '单位符号大小写', en: 'Unit symbol case' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.5 },
  source: {
    standard: { zh: 'GB 3100 国际单位制及其应用', en: 'GB 3100, SI units and their use' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: [...symbolSpellings.keys()] },
  options: {
    smallLitre: {
      type: 'boolean',
      default: false,
      title: { zh: '允许毫升写作“ml”', en: 'Allow “ml” for millilitre' },
    },
  },
  check: ({ running: { text } }, { options, hits, report }) => {
    let from = 0;
    for (const { start } of hits) {
      if (start < from || !standsBehindNumber(text, start)) continue;
      const end = endOfSymbol(text, start);
      from = end;
      const written = text.slice(start, end);
      const right = symbolSpellings.get(written);
      if (right === undefined || isAllowed(written, options)) continue;
      report({
        span: { start, end },
        message: {
          zh: {
            what: `单位符号“${written}”的写法不对`,
            why: '单位符号分大小写，大小写不同就是另一个单位',
            todo: `改为“${right}”`,
          },
          en: {
            what: `“${written}” is not how the unit is written`,
            why: 'capital and small letters of unit symbols are told apart',
            todo: `Write “${right}”`,
          },
        },
        fix: {
          title: { zh: `改为“${right}”`, en: `Write “${right}”` },
          edits: [{ span: { start, end }, newText: right }],
        },
      });
    }
  },
});

function isAllowed(written: string, { smallLitre }: { readonly smallLitre: boolean }): boolean {
  return smallLitre && written === 'ml';
}

/** Right behind an Arabic digit that is no part of a model (K12), one space between them. */
function standsBehindNumber(text: string, start: number): boolean {
  let at = start - 1;
  if (text.charAt(at) === ' ') at--;
  if (arabicDigit(text.charCodeAt(at)) < 0) return false;
  while (
    at >= 0 &&
    start - at < 24 &&
    (arabicDigit(text.charCodeAt(at)) >= 0 || '.,'.includes(text.charAt(at)))
  )
    at--;
  const before = text.charAt(at);
  return at < 0 || !(isLatin(text.charCodeAt(at)) || before === '-' || before === '/');
}

function endOfSymbol(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < 12) {
    const unit = text.charCodeAt(end);
    const isPart =
      isLatin(unit) ||
      arabicDigit(unit) >= 0 ||
      (text.charAt(end) === '/' && isLatin(text.charCodeAt(end + 1)));
    if (!isPart) break;
    end++;
  }
  return end;
}
