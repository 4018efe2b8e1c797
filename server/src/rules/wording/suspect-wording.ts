import type { Span } from '../../text/span';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { plainHits } from './plain-hits';
import { sentenceAround } from './sentence-around';

export const suspectWording = defineRule({
  code: 'suspect-wording',
  group: 'wording',
  title: { zh: '判决前称罪犯', en: 'Called a criminal before the verdict' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: {
    standard: { zh: '新华社《新闻信息报道中的禁用词和慎用词》', en: 'Xinhua, words not to use in news' },
    clause: '8',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['罪犯', '犯人'] },
  needs: ['names'],
  check: ({ running: { text } }, { hits, names, report }) => {
    for (const span of plainHits(text, hits)) {
      if (!isSomebody(text, span, names)) continue;
      const sentence = sentenceAround(text, span);
      if (!beforeVerdict.test(sentence) || isSettledOrGeneral.test(nearText(text, span))) continue;
      const isInCourt = /公诉|开庭|审理|受审/u.test(sentence);
      const [right, other] = isInCourt ? ['被告人', '犯罪嫌疑人'] : ['犯罪嫌疑人', '被告人'];
      const written = text.slice(span.start, span.end);
      report({
        span,
        message: {
          zh: {
            what: `判决之前用了“${written}”`,
            why: '法院判决有罪以前，侦查和审查起诉阶段称犯罪嫌疑人，起诉后称被告人',
            todo: `改为“${right}”`,
          },
          en: {
            what: `“${written}” before the verdict`,
            why: 'until a court says so nobody is a criminal, but a suspect, and accused once charged',
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead(span, right),
        alternatives: [writeInstead(span, other)],
      });
    }
  },
});

/** One person or some are meant, not criminals at large. */
function isSomebody(text: string, { start, end }: Span, names: readonly string[]): boolean {
  if (/[犯罪案侵触冒疑假战]$/u.test(text.slice(Math.max(0, start - 1), start))) return false;
  return (
    /^(?:[\p{Script=Han}]{1,2}某|(?:已经?|均|都)?被(?:警方|民警|公安)?[^，。；]{0,6}(?:拘留|逮捕|抓获|起诉|批捕|刑拘))/u.test(
      text.slice(end, end + 16),
    ) ||
    /(?:将|名|该)$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    names.some((name) => name.length > 1 && text.startsWith(name, end))
  );
}

const beforeVerdict = /刑拘|拘留|逮捕|批捕|抓获|归案|自首|公诉|起诉|立案侦查|审理|开庭|受审/u;

/** After a verdict, in prison, long ago, or what is to be done with criminals in general. */
const isSettledOrGeneral =
  /判处|判决|有期徒刑|无期徒刑|死刑|服刑|刑满|假释|减刑|监狱|越狱|脱逃|逃脱|缓刑|原判|获刑|入狱|出狱|矫正|监外|累犯|战争|战犯|日军|国民党|打击|严惩|震慑|条例|规定|如果|一旦|任何|各类|可以|应当|必须/u;

/** Some way to either side: a verdict is often told in the next sentence. */
function nearText(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - reach), end + reach);
}

const reach = 120;
