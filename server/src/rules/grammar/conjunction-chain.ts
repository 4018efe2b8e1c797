import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

/** Ends of the names of bodies that have 和 inside, with the 和 that joins them to the next. */
const joints = ['局和', '厅和', '委员会和', '部和', '司和', '处和', '科和', '中心和', '公司和'];

export const conjunctionChain = defineRule({
  code: 'conjunction-chain',
  group: 'grammar',
  title: { zh: '“和”层次不清', en: 'Two 和 at different levels' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编校惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  milderInQuotes: true,
  triggers: { literals: joints },
  check: ({ running: { text } }, { hits, report }) => {
    for (const { end } of hits) {
      const body = bodyBefore.exec(text.slice(Math.max(0, end - 1 - reach), end - 1));
      if (body === null || /^[平谐解睦]/u.test(text.charAt(end))) continue;
      const span = { start: end - 1, end };
      const [name] = body;
      report({
        span: { start: end - 1 - name.length, end },
        message: {
          zh: {
            what: `“${name}”里有“和”，后面又用“和”连接`,
            why: '两个“和”不在一个层次上，读者会断错',
            todo: '后一个改为“以及”或“与”',
          },
          en: {
            what: `“${name}” has a 和 inside and another behind it`,
            why: 'the two join things of different levels, and readers may group them wrongly',
            todo: 'Write “以及” or “与” for the second',
          },
        },
        fix: writeInstead(span, '以及'),
        alternatives: [writeInstead(span, '与')],
      });
    }
  },
});

const reach = 16;

/** Bodies whose name says that 和 is part of it. */
const bodyBefore =
  /(?:自然资源和规划|规划和自然资源|住房和城乡建设|人力资源和社会保障|发展和改革|工业和信息化|文化和旅游|文化广电和旅游|教育和体育|农业和农村|民族和宗教事务|卫生和健康|商务和投资促进|司法和行政|环境保护和水利|交通和城乡建设|水利和湖泊|园林和林业)(?:管理|事务)?(?:局|厅|委员会|部|司|处|科|中心|公司)$/u;
