import type { Span } from '../../text/span';
import { overlapsOne } from '../../text/sorted';
import { copyRegions } from '../copy-regions';
import { createRowCheck } from '../create-row-check';
import { defineRule, type Fault } from '../rule';
import { writeInstead } from '../write-instead';
import { deLiterals, wrongDeAt } from './de-classes';
import list from './de-particle.tsv';

const why = {
  zh: '修饰名词用“的”，修饰动词用“地”，动词、形容词后面带补语用“得”',
  en: '的 goes before a noun, 地 before a verb, 得 before what an action comes to',
};

const rows = createRowCheck(list, why);

/** The list, and the two classes in which the words around leave no doubt. */
export const deParticle = defineRule({
  code: 'de-particle',
  group: 'word',
  title: { zh: '的、地、得混用', en: 'Particles 的, 地 and 得 confused' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '校对惯例', en: 'Proofreading practice' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: [...new Set([...rows.literals, ...deLiterals])] },
  needs: ['words', 'names'],
  check: ({ running: { text } }, given) => {
    const { hits, words, report } = given;
    const found: Span[] = [];
    rows.check(text, {
      hits,
      words,
      get names() {
        return given.names;
      },
      report: (fault) => {
        found.push(fault.span);
        report(fault);
      },
    });
    for (const hit of hits) {
      const literal = text.slice(hit.start, hit.end);
      if (!classes.has(literal)) continue;
      const wrong = wrongDeAt(text, hit);
      if (wrong === null || overlapsOne(found, wrong.span)) continue;
      report(faultOf(text, wrong.span, wrong.at, wrong.right));
    }
  },
});

const classes: ReadonlySet<string> = new Set(deLiterals);

function faultOf(text: string, span: Span, at: number, right: string): Fault {
  const written = text.slice(span.start, span.end);
  const mended = text.slice(span.start, at) + right + text.slice(at + 1, span.end);
  return {
    span,
    message: {
      zh: { what: `“${written}”用得不对`, why: why.zh, todo: `改为“${mended}”` },
      en: { what: `“${written}” is wrong`, why: why.en, todo: `Write “${mended}”` },
    },
    fix: writeInstead({ start: at, end: at + 1 }, right, mended),
  };
}
