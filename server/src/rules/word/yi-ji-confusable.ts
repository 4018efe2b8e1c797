import type { Span } from '../../text/span';
import { copyRegions } from '../copy-regions';
import { createRowCheck } from '../create-row-check';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import list from './yi-ji-confusable.tsv';

const why = {
  zh: '“即”是就是、立刻、即使，“既”是已经、又怎样又怎样；“已”是已经，“以”是用来、为了、表示界限',
  en: '即 is “at once” and “even if”, 既 “already” and “both”; 已 is “already”, 以 “with” and “in order to”',
};

const rows = createRowCheck(list, why);

/** The list, and 既 and 即 that are told apart by the other half of the sentence. */
export const yiJiConfusable = defineRule({
  code: 'yi-ji-confusable',
  group: 'word',
  title: { zh: '既、即，已、以混用', en: '既 and 即, 已 and 以 confused' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 1, byLength: true },
  source: {
    standard: { zh: '《现代汉语词典》', en: 'Dictionary of modern Chinese' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: [...rows.literals, '既使', '既便', '即要', '即有', '即能', '即是'] },
  needs: ['words'],
  check: ({ running: { text } }, given) => {
    rows.check(text, given);
    for (const span of given.hits) {
      if (span.end - span.start !== 2) continue;
      const written = text.slice(span.start, span.end);
      const right = concession(written, text, span) ?? both(written, text, span);
      if (right === null) continue;
      given.report({
        span,
        message: {
          zh: { what: `“${written}”用得不对`, why: why.zh, todo: `改为“${right}”` },
          en: { what: `“${written}” is wrong`, why: why.en, todo: `Write “${right}”` },
        },
        fix: { ...writeInstead(span, right), kind: 'suggestion' },
      });
    }
  },
});

/** 既使天气再冷，他也…: even if. 既使群众方便，又使企业满意 says both, and 既便于, 既便捷 are 既 with a word. */
function concession(written: string, text: string, { end }: Span): string | null {
  if (written !== '既使' && written !== '既便') return null;
  if (written === '既便' && notEvenIf.includes(text.charAt(end))) return null;
  const rest = sentenceFrom(text, end);
  return !/[又且更还]|也[使让令便能要有]|同时/u.test(rest) && /^[^，]{1,24}，?[^，]{0,8}[也仍都]/u.test(rest)
    ? `即${written[1]!}`
    : null;
}

const notEvenIf = '宜捷于利民当携是有没如这秘';

/** 即要看当前，又要看长远: the two halves have the same verb, and the first opens its clause. */
function both(written: string, text: string, { start, end }: Span): string | null {
  if (!written.startsWith('即') || (start > 0 && !openers.includes(text[start - 1]!))) return null;
  const verb = written[1]!;
  return new RegExp(`^[^，]{1,24}，(?:又|也|更|还)${verb}`, 'u').test(sentenceFrom(text, end))
    ? `既${verb}`
    : null;
}

const openers = '，。；：！？、（“\n';

function sentenceFrom(text: string, from: number): string {
  let to = from;
  while (to < text.length && to - from < reach && !stops.includes(text[to]!)) to++;
  return text.slice(from, to);
}

const reach = 60;
const stops = '。；！？\n';
