import { describe, expect, it } from 'vitest';
import { folderView } from '../../server/src/folder/folder-view';
import { checkPage } from '../../server/src/rules/check-page';
import { indexOf, only, readAt } from './read-example';

const path = '/2031-05-18/01.txt';
const page = (title: string, body: string): string => `${title}\n\n　　本报讯（记者林知远） ${body}\n`;

function faults(here: string, there: string, number = '03'): string[] {
  const index = indexOf({ [`/2031-05-18/${number}.txt`]: there });
  const { findings } = checkPage(readAt(here, path), only('story-fact-mismatch'), {
    folder: folderView(index, path),
  });
  return findings.map(({ message }) => message.zh.split('。')[0]!);
}

const title = '云岭区园林局为老街种树';
const body = (name: string, post = '局长'): string =>
  `昨日，云岭区园林局${post}${name}到老街察看。${name}说，老街今年要种上一百棵树，夏天走路有了阴凉。`;

describe('who holds an office', () => {
  it('is compared in two stories about the same thing', () => {
    expect(faults(page(title, body('江望舒')), page(title, body('沈若溪')))).toEqual([
      '这里是“江望舒”，第3版“云岭区园林局为老街种树”里是“沈若溪”',
    ]);
  });

  it('is not where several may hold it, where both are named, or on a page of the same number', () => {
    expect(faults(page(title, body('江望舒', '副局长')), page(title, body('沈若溪', '副局长')))).toEqual([]);
    expect(
      faults(page(title, body('江望舒')), page(title, body('沈若溪') + '此前江望舒也来过老街。')),
    ).toEqual([]);
    expect(faults(page(title, body('江望舒')), page(title, body('沈若溪')), '1版 旧样')).toEqual([]);
  });
});
