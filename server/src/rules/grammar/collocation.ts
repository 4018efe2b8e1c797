import { collocationAt, collocationVerbs } from '../../lexis/collocations/find-collocation';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

/** A noun that is miswritten itself, whatever its verb. */
const agenda = '议事议程';

export const collocation = defineRule({
  code: 'collocation',
  group: 'grammar',
  title: { zh: '搭配不当', en: 'Wrong collocation' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: { standard: { zh: '现代汉语词典', en: 'Xiandai Hanyu Cidian' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  milderInQuotes: true,
  triggers: { literals: [...collocationVerbs, agenda] },
  check: ({ running: { text } }, { hits, report }) => {
    for (const hit of hits) {
      const isAgenda = text.startsWith(agenda, hit.start);
      const found = isAgenda ? { verb: hit, object: hit, better: ['议事日程'] } : collocationAt(text, hit);
      if (found === null) continue;
      const { verb, object, better } = found;
      const written = text.slice(verb.start, verb.end);
      const noun = text.slice(object.start, object.end);
      const options = better.map((one) => `“${one}”`);
      const [fix, ...alternatives] = better.map((one) => writeInstead(verb, one));
      report({
        span: { start: verb.start, end: object.end },
        message: {
          zh: {
            what: isAgenda ? `“${noun}”搭配不当` : `“${written}”和“${noun}”搭配不当`,
            why: isAgenda
              ? '“议程”是一次会议的安排，列入的是“议事日程”'
              : `“${noun}”一般同${options.join('、')}搭配`,
            todo: `改为${options.join('或')}`,
          },
          en: {
            what: isAgenda ? `“${noun}” does not go together` : `“${written}” does not go with “${noun}”`,
            why: isAgenda
              ? 'what is put on the agenda of a body is 议事日程'
              : 'another verb is usual with it',
            todo: `Write ${options.join(' or ')}`,
          },
        },
        fix: fix!,
        alternatives,
      });
    }
  },
});
