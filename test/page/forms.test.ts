import { describe, expect, test } from 'vitest';
import { isBylineLine } from '../../server/src/page/block-form';
import { readBlock } from '../../server/src/page/block';
import { readCaption } from '../../server/src/page/caption';
import { indexLines } from '../../server/src/text/line-index';
import { isFurniture } from '../../server/src/page/furniture';
import { jumpLineAtEnd, jumpLineAtStart, readJumpLine } from '../../server/src/page/jump-line';
import { RunLines } from '../../server/src/page/run-lines';
import { signatureAtEnd } from '../../server/src/page/signature';

function formOf(raw: string): string {
  const lines = indexLines(raw);
  return readBlock(new RunLines().read(lines, 0, lines.count), 0, lines.count).form;
}

describe('captions', () => {
  test.each([
    ['⬅市民在夜市就餐。本报记者 林知远 摄', '市民在夜市就餐。', '林知远'],
    ['➡夜幕中的\n东仓街。\n\n本 报 记 者\n林知远 摄', '夜幕中的东仓街。', '林知远'],
    ['图为插秧现场。（沈 禾 摄）', '图为插秧现场。', '沈禾'],
    ['图①：新桥合龙。通讯员 方岩、周霁 摄', '新桥合龙。', '方岩、周霁'],
    ['▲秋收时节。林知\n远 摄', '秋收时节。', '林知远'],
    ['上图：湿地里的白鹭。', '上图：湿地里的白鹭。', null],
  ])('%s', (raw, text, credit) => {
    expect(formOf(raw.replace('\n\n', '\n'))).toBe('caption');
    const caption = readCaption(raw);
    expect({ text: caption.text, credit: caption.credit }).toEqual({ text, credit });
    for (const person of caption.photographers) {
      expect(raw.slice(person.start, person.end).replace(/\s/gu, '')).toBe(person.name);
    }
  });

  test('a body that speaks of pictures is no caption', () => {
    expect(formOf('她把照片摆在桌上，照片是父亲年轻时\n在江边拍的。')).toBe('text');
    expect(formOf('图书馆新馆昨天开放，读者排起长队。')).toBe('text');
  });
});

describe('bylines', () => {
  test.each([
    '本报记者 林知远',
    '□记者 方 岩',
    '本报记者林知远 文/图',
    '记者 林知远 江望舒',
    '本报记者 方岩 实习生 周霁',
    '通讯员 顾云舟',
  ])('%s', (line) => {
    expect(isBylineLine(line)).toBe(true);
  });

  test.each([
    '记者了解到，展览以',
    '记者注意到',
    '通讯员 郝青禾 摄',
    '记者 林知远报道说，昨天',
    '本报记者站成立',
  ])('not: %s', (line) => {
    expect(isBylineLine(line)).toBe(false);
  });

  test('a signature in brackets', () => {
    expect(signatureAtEnd('把路修到家门口。（林知远）')).toEqual({ start: 9, end: 12 });
    expect(signatureAtEnd('（本报记者 林知远 江望舒）')).not.toBeNull();
    for (const text of [
      '据介绍。（工人日报）',
      '展览持续到月底（周一闭馆）',
      '昨天开幕。（完）',
      '（沈禾 摄）',
    ]) {
      expect(signatureAtEnd(text), text).toBeNull();
    }
  });
});

describe('jump lines', () => {
  test('are read with their direction and page', () => {
    expect(readJumpLine('（下转第三版）')).toEqual({ direction: 'to', page: '三' });
    expect(readJumpLine('（上接A01版）')).toEqual({ direction: 'from', page: 'A01' });
    expect(readJumpLine('（下转第 3 版《新桥》）')).toEqual({ direction: 'to', page: '3' });
    expect(readJumpLine('（转业军人）')).toBeNull();
  });

  test.each([
    ['（下转A3版）', 'to', 'A3'],
    ['下转第3版', 'to', '3'],
    ['（紧接第一版）', 'from', '一'],
    ['（上接1版）', 'from', '1'],
    ['（下转第二版·要闻）', 'to', '二'],
    ['▲下转第二版', 'to', '二'],
    ['【上接01版】', 'from', '01'],
    ['(下转第二、三版)', 'to', '二'],
    ['（接第一版）', 'from', '一'],
    ['（转A2）', 'to', 'A2'],
    ['（紧转第四版）', 'to', '四'],
    ['（下接第三版）', 'to', '三'],
    ['（上转第一版）', 'from', '一'],
    ['（上接第 1 版《老街亮灯》）', 'from', '1'],
    ['▶下转十二版', 'to', '十二'],
  ])('are printed in many ways: %s', (text, direction, page) => {
    expect(readJumpLine(text)).toEqual({ direction, page });
  });

  test.each(['接三个孩子回家', '（接待第三版修订意见）', '转3个弯就到', '下转第三版面的事', '（接3个电话）'])(
    'are not what only looks like one: %s',
    (text) => {
      expect(readJumpLine(text)).toBeNull();
    },
  );

  test('behind a stop without brackets, and before a text that goes on', () => {
    expect(jumpLineAtEnd('工程全面开工。下转第二版')).toBe(7);
    expect(jumpLineAtEnd('他把车速从上接1版')).toBe(-1);
    expect(jumpLineAtStart('（上接第一版）各村把路修到家门口。')).toBe(7);
    expect(jumpLineAtStart('（接到电话）各村把路修到家门口。')).toBe(-1);
  });

  test('at the end of a paragraph', () => {
    expect(jumpLineAtEnd('工程全面开工。（下转第二版）')).toBe(7);
    expect(jumpLineAtEnd('工程全面开工。（见第二版）')).toBe(-1);
  });
});

describe('furniture', () => {
  test.each([
    'A02 要闻',
    '第3版 综合新闻',
    '要闻',
    '2031年5月18日 星期日',
    '星洲日报 2031年5月18日 星期日 第三版',
    '责任编辑：方岩 版式：沈禾 校对：周霁',
    '责编/方岩',
    '新闻热线：0000-8123456 电子信箱：news@example.com',
    '本报地址：星洲市云岭区文昌路1号 邮编：000000',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  test.each([
    '2031年5月18日，星洲大桥通车',
    '第三届花会开幕',
    '编辑部的故事',
    '23',
    '热线那头，老人哭了',
    '健康星洲 活力新城',
  ])('not: %s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});
