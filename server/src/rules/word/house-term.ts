import { standsAlone } from '../../lexis/words/stands-alone';
import type { Words } from '../../lexis/words/words';
import type { Term } from '../../project/term-list';
import type { Span } from '../../text/span';
import { copyRegions } from '../copy-regions';
import { defineRule, type Fault } from '../rule';
import { sentencesAround } from '../sentences-around';
import { writeInstead } from '../write-instead';

export const houseTerm = defineRule({
  code: 'house-term',
  group: 'word',
  title: { zh: '本报用词', en: 'House term' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: {
    standard: { zh: '本报词表 .newspaper/terms.tsv', en: 'List of terms of the paper' },
    verified: true,
  },
  unit: 'paragraph',
  regions: [...copyRegions, 'dateline', 'byline'],
  triggers: 'terms',
  needs: ['terms', 'words'],
  check: ({ running: { text } }, { hits, terms, words, report }) => {
    for (const span of hits) {
      const rows = terms.of(text.slice(span.start, span.end));
      const row = rows.find((term) => isMeant(term, text, span));
      if (row !== undefined && isWhole(words, text, span)) report(faultOf(row, span));
    }
  },
});

function isMeant({ right, context }: Term, text: string, span: Span): boolean {
  if (right.some((one) => isPartOf(one, text, span))) return false;
  if (context.length === 0) return true;
  const [{ start, end }] = sentencesAround(text, [span]) as [Span];
  const sentence = text.slice(start, end);
  return context.some((word) => sentence.includes(word));
}

/** True where the right form stands around the wrong one already: 星洲高新区 around 高新区. */
function isPartOf(right: string, text: string, { start, end }: Span): boolean {
  const wrong = text.slice(start, end);
  for (let at = right.indexOf(wrong); at >= 0; at = right.indexOf(wrong, at + 1))
    if (start >= at && text.startsWith(right, start - at)) return true;
  return false;
}

/**
 * False where the form is a piece of something longer: two characters that the words around them tear apart, letters in the middle
 * of a Latin word. A longer form is taken at its word: the newsroom has asked for it.
 */
function isWhole(words: Words, text: string, span: Span): boolean {
  const { start, end } = span;
  if (isLatin(text, start) && isLatin(text, start - 1)) return false;
  if (isLatin(text, end - 1) && isLatin(text, end)) return false;
  return end - start > 2 || standsAlone(words, text, span);
}

function isLatin(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[0-9A-Za-z]/u.test(text[at]!);
}

function faultOf({ wrong, right, level, note }: Term, span: Span): Fault {
  const fixes = right.map((one) => writeInstead(span, one));
  const zh = right.map((one) => `“${one}”`).join('或');
  const en = right.map((one) => `“${one}”`).join(' or ');
  return {
    span,
    ...(level === null ? {} : { level }),
    message: {
      zh: {
        what: `本报不用“${wrong}”`,
        why: note === '' ? '本报词表这样规定' : note,
        todo: right.length > 0 ? `改为${zh}` : '换一种说法',
      },
      en: {
        what: `“${wrong}” is not a word of this paper`,
        why: note === '' ? 'its list of terms says so' : note,
        todo: right.length > 0 ? `Write ${en}` : 'Write it otherwise',
      },
    },
    ...(fixes[0] === undefined ? {} : { fix: fixes[0], alternatives: fixes.slice(1) }),
  };
}
