import { isInsideQuotes } from '../../lexis/quotes/is-inside-quotes';
import { renamedBodies, renamedBodyAt } from '../../lexis/terms/find-renamed-bodies';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { sentencesAround } from '../sentences-around';
import { writeInstead } from '../write-instead';

export const obsoleteOrganisation = defineRule({
  code: 'obsolete-organisation',
  group: 'consistency',
  title: { zh: '旧机构名称', en: 'Body renamed by a reform' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: {
    standard: {
      zh: '2018年、2023年党和国家机构改革',
      en: 'The reforms of government bodies of 2018 and 2023',
    },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: [...new Set(renamedBodies.map(({ old }) => old))] },
  needs: ['issueDate'],
  check: ({ running: { text } }, { hits, issueDate, report }) => {
    // A text of no known day may be of any time, and a day that only its copy names may be any day.
    const day = issueDate.value;
    if (day === null || issueDate.from === 'content') return;
    for (const span of hits) {
      const body = renamedBodyAt(text, span, sentencesAround(text, [span])[0]!, day);
      if (body === null || isInsideQuotes(text, span.start)) continue;
      report({
        span,
        message: {
          zh: {
            what: `“${body.old}”是旧名称`,
            why: `机构改革后（${body.since.slice(0, 4)}年起）已经改称或并入别的机构`,
            todo: `核对后改为“${body.now}”，说的是过去的事就写“原${body.old}”`,
          },
          en: {
            what: `“${body.old}” is the name of a body that no longer exists`,
            why: `it was renamed or merged by a reform (${body.since.slice(0, 4)})`,
            todo: `Write “${body.now}”, or “原${body.old}” where the past is meant`,
          },
        },
        fix: writeInstead(span, body.now),
        alternatives: [writeInstead(span, `原${body.old}`)],
      });
    }
  },
});
