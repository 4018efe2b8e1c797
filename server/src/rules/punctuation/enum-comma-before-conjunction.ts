import type { Words } from '../../lexis/words/words';
import { isHan } from '../../text/characters';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';

export const enumCommaBeforeConjunction = defineRule({
  code: 'enum-comma-before-conjunction',
  group: 'punctuation',
  title: { zh: '连词前误用顿号', en: 'Enumeration comma before 和, 及 or 与' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: true },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['、和', '、与', '、及', '、以及'] },
  needs: ['words'],
  check: ({ running: { text } }, { words, hits, report }) => {
    for (const { start, end } of hits) {
      if (!isBetweenItems(text, end, text.slice(start + 1, end), words)) continue;
      const conjunction = text.slice(start + 1, end);
      const span = { start, end: start + 1 };
      report({
        span,
        message: {
          zh: {
            what: `“${conjunction}”前面多了顿号`,
            why: '顿号和连词都能连接并列的词语，最后两项之间用一个就够',
            todo: '删去顿号',
          },
          en: {
            what: `Enumeration comma before ${conjunction}`,
            why: 'the mark and the conjunction join the same two items; one does',
            todo: 'Delete the comma',
          },
        },
        fix: { title: { zh: '删去顿号', en: 'Delete the comma' }, edits: [{ span, newText: '' }] },
      });
    }
  },
});

/** True where the conjunction is a word of its own and a short item follows it, no verb that is done with somebody. */
function isBetweenItems(text: string, at: number, conjunction: string, words: Words): boolean {
  let end = at;
  while (end < text.length && end - at < longest && isHan(text.charCodeAt(end))) end++;
  if (end - at < 2 || end - at === longest) return false;
  const around = text.slice(at - conjunction.length, end);
  const [first, second] = words.segment(around);
  if (first !== conjunction.length || second === undefined || second - first < 2) return false;
  const kind = words.kind(around, first, second);
  return (kind === 'thing' || kind === 'place') && !withSomebody.test(around);
}

const longest = 14;

/** 和群众打成一片, 与企业对接: here it is a preposition, and the item is a deed. */
const withSomebody =
  /一起|一道|打成|谈|交流|沟通|合作|对接|联系|结合|衔接|签|并肩|比|说|聊|相|同|互|见面|融合|协[作商]|联[合手动]|有关|无关|为[伴邻敌]|接轨|共|的人|人的/u;
