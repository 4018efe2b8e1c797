import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

export const editorNoteForm = defineRule({
  code: 'editor-note-form',
  group: 'news',
  title: { zh: '编者按格式', en: 'Malformed editor’s note' },
  level: 'information',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: ['body', 'note', 'subhead', 'section'],
  offsets: 'raw',
  triggers: { literals: ['编者按', '编者的话', '编后'] },
  check: ({ running: { raw } }, { report }) => {
    const match = opening.exec(raw.slice(0, 40));
    const { before, name, mark } = match?.groups ?? {};
    if (!match || name === undefined || mark === undefined || mark === '：') return;
    const span = { start: before!.length, end: match[0].length };
    report({
      span,
      message: {
        zh: {
          what: `“${name}”后面写成了“${mark.replace(/\s/gu, ' ')}”`,
          why: '编者按、编后的名目后面紧跟冒号',
          todo: `改为“${name}：”`,
        },
        en: {
          what: `“${name}” is followed by “${mark.replace(/\s/gu, ' ')}”`,
          why: 'the head of an editor’s note is followed by a colon',
          todo: `Write “${name}：”`,
        },
      },
      fix: writeInstead({ start: span.end - mark.length, end: span.end }, '：', `${name}：`),
    });
  },
});

const opening =
  /^(?<before>\s*)(?<name>【?(?:编者按语?|编者的话|编后(?:语|记)?)】?)(?<mark>[ \t\u3000]+[：:]|[，。、；](?=\S)|[：:][ \t]*[：:])/u;
