import { defineRule } from '../rule';
import { isInsideQuotes } from '../../lexis/quotes/is-inside-quotes';

export const indirectQuestionMark = defineRule({
  code: 'indirect-question-mark',
  group: 'punctuation',
  title: { zh: '非疑问句用问号', en: 'Question mark on an indirect question' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    verified: false,
  },
  unit: 'paragraph',
  triggers: { characters: '？' },
  check: ({ running: { text } }, { report }) => {
    for (let at = text.indexOf('？'); at >= 0; at = text.indexOf('？', at + 1)) {
      const start = sentenceStart(text, at);
      if (!isIndirect(text.slice(start, at)) || isInsideQuotes(text, at)) continue;
      report({
        span: { start: at, end: at + 1 },
        message: {
          zh: {
            what: '这句话不是在提问，句末用了问号',
            why: '疑问词在宾语里（不知道去哪里），全句是陈述，句末用句号',
            todo: '改为句号',
          },
          en: {
            what: 'The sentence asks nothing and ends with a question mark',
            why: 'the question is the object of a statement (不知道去哪里)',
            todo: 'Write a full stop',
          },
        },
        fix: {
          title: { zh: '改为句号', en: 'Write a full stop' },
          edits: [{ span: { start: at, end: at + 1 }, newText: '。' }],
        },
      });
    }
  },
});

const reach = 60;

function sentenceStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < reach && !'。！？；：“”‘’）…—\n'.includes(text[start - 1]!)) start--;
  return start;
}

/** Somebody who is spoken of does not know, in one clause that ends with what he does not know. */
function isIndirect(sentence: string): boolean {
  return statement.test(sentence) && !asks.test(sentence);
}

const statement =
  /(?:^|，)(?:但|可|却|而|并)?(?:[他她]们?|[\p{Script=Han}]{2,4}|大家|许多人|不少人)(?:都|也|还|并|仍|一直|当时|始终)?(?:不知道|不清楚|不明白|没想好|说不清|弄不清|搞不清|想不通)[^，]{0,12}(?:谁|什么|哪|怎么|怎样|如何|多少|为何|为什么|几)[^，]{0,10}$/u;

/** You are asked, or nobody answers: 谁不知道…, 难道…. */
const asks = /[你您咱]|谁不|谁也不|难道|岂|何必|怎能|怎会|是不是|请问|呢$|吗$|吧$|呀$|啊$/u;
