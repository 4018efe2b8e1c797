import { isHan } from '../../text/characters';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

export const doubleAdminLevel = defineRule({
  code: 'double-admin-level',
  group: 'consistency',
  title: { zh: '行政层级重复', en: 'Level named twice' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 1 },
  source: {
    standard: {
      zh: '新华社《新闻信息报道中的禁用词和慎用词》',
      en: 'Xinhua list of words to avoid in news reports',
    },
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['省省委', '市市委', '县县委', '区区委', '州州委', '旗旗委'] },
  check: ({ running: { text } }, { hits, report }) => {
    for (const span of hits) {
      const before = text.charCodeAt(span.start - 1);
      const name = text.slice(Math.max(0, span.start - 2), span.start);
      if (!isHan(before) || isNoName.test(name)) continue;
      if (text[span.start] === '区' && isNameAlone.test(name)) continue;
      const right = text.slice(span.start + 1, span.end);
      report({
        span,
        message: {
          zh: {
            what: `“${text.slice(span.start, span.end)}”把层级说了两遍`,
            why: `地名已经带“${right[0]!}”，党委机关直接称“${right}”`,
            todo: `删去一个“${right[0]!}”`,
          },
          en: {
            what: `“${text.slice(span.start, span.end)}” names the level twice`,
            why: `the name of the place has “${right[0]!}” already`,
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead(span, right),
      });
    }
  },
});

/** No name of a place before the level (本市市委 is 市委 of 本市), and the cities whose names end in 市 without being a level. */
const isNoName = /[本我全该各某邻每外两同]$|(?:津|沙)$/u;

/** 城区, 郊区 and 新区 are names as they are: 城区区委 is right. */
const isNameAlone = /[城郊矿新老市辖片]$/u;
