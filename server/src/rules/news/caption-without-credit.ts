import type { Caption } from '../../page/page';
import { defineRule } from '../rule';
import { pageCaptions } from './page-captions';

export const captionWithoutCredit = defineRule({
  code: 'caption-without-credit',
  group: 'news',
  title: { zh: '图片说明缺署名', en: 'Caption without a credit' },
  level: 'information',
  fix: 'no',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'page',
  triggers: 'always',
  check: (page, { report }) => {
    const captions = pageCaptions(page);
    if (captions.some(({ value }) => isForAll.test(value.raw))) return;
    for (const { value, start } of captions) {
      if (!lacksCredit(value)) continue;
      const first = value.raw.length - value.raw.trimStart().length;
      const end = value.raw.trimEnd().length;
      report({
        span: { start: start + first, end: start + end },
        message: {
          zh: {
            what: '图片说明没有署名',
            why: '读者看不出照片是谁拍的、从哪里来的',
            todo: '补上摄影者，如“本报记者 某某 摄”，或写明“资料图片”“供图”',
          },
          en: {
            what: 'The caption names no photographer',
            why: 'a reader cannot see whose picture it is',
            todo: 'Add who took it, or where it comes from',
          },
        },
      });
    }
  },
});

/** One credit for several pictures. */
const isForAll =
  /均[由为]?[^。]{0,16}(?:摄|供图|提供)|本版(?:图片|照片|摄影)|(?:图片|照片)(?:由|均|来源)|以上(?:图片|照片)|本组(?:图片|照片)/u;

/** Who made a picture or where it is from, in whatever words. */
const source =
  /摄|供图|图\/|图[：:／]|制图|绘|漫画|资料图|资料照片|图片|截图|影像|视觉|新华|中新|发[）)]?\s*$|提供|\bAI\b|报道/u;

/** A caption has whole sentences; a line that only points at a picture belongs to a headline or a list. */
function lacksCredit({ raw, credit }: Caption): boolean {
  if (credit !== null || !/。\s*$/u.test(raw)) return false;
  return raw.length < longest && pointer.test(raw) && !source.test(raw);
}

const pointer = /^\s*(?:[⬅➡⬆⬇←→↑↓↖↗↘↙▲▼◀▶△▽◁▷◄►⇦⇨⇧⇩]|(?:上|下|左|右|题)?图(?:[一二三①-⑨])?[为：:])/u;

/** What is longer is a text with a picture beside it. */
const longest = 200;
