import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/features/analyze';
import { jumpLinkAt, provideDocumentLinks } from '../../server/src/features/provide-document-links';
import { folderView } from '../../server/src/folder/folder-view';
import { defaultSettings } from '../../server/src/project/settings';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';
import { indexOf } from '../rules/read-example';

const path = '/星洲日报/2031-05-18/01.txt';
const text = `云岭区修通山路

　　本报讯（记者林知远） 昨日，云岭区十条山路全部通车，沿线二十个村的村民出门方便了。（下转第
三版）

临溪县办起书院

　　本报讯（记者沈若溪） 昨日，临溪县二十所乡村书院开门，藏书五万册，夜里也亮着灯。（下转第四版）

星洲市建成三座桥

　　本报讯（记者江望舒） 昨日，星洲市三座跨江大桥合龙，两岸往来省下半个小时。（下转第九版）
`;

const pages = {
  '/星洲日报/2031-05-18/03.txt':
    '湖边新添三处观景台\n\n　　（上接第二版）观景台依坡而建，木栈道一直通到水边。\n\n山路通到家门口\n\n　　（上接第一版）各村把路修到家门口，老人出门方便了。\n',
  '/星洲日报/2031-05-18/04.txt': '书院夜读\n\n　　临溪县的乡村书院夜里也亮着灯，藏书五万册。\n',
  '/星洲日报/2031-05-17/03.txt': '山路通到家门口\n\n　　（上接第一版）昨天的路，老人出门方便了。\n',
};

function analysisOf(other: Readonly<Record<string, string>>): ReturnType<typeof analyze> {
  return analyze(text, {
    words: testWords,
    tagger: testNames,
    settings: defaultSettings,
    path,
    folder: Object.keys(other).length === 0 ? null : folderView(indexOf(other), path),
  });
}

describe('provideDocumentLinks', () => {
  it('leads from a jump line, over its line end, to the line that leads back in the same issue', () => {
    const [link] = provideDocumentLinks(analysisOf(pages));
    expect(text.slice(link!.span.start, link!.span.end)).toBe('（下转第\n三版）');
    expect(link).toMatchObject({
      path: '/星洲日报/2031-05-18/03.txt',
      range: [6, 2, 6, 9],
      tooltip: { zh: '转到第3版“山路通到家门口”', en: 'Go to “山路通到家门口” on page 3' },
    });
  });

  it('leads to the page where no line leads back, and nowhere where there is no page', () => {
    const links = provideDocumentLinks(analysisOf(pages));
    expect(links.map(({ path: to }) => to.slice(-6))).toEqual(['03.txt', '04.txt']);
  });

  it('is asked at an offset for the definition', () => {
    const analysis = analysisOf(pages);
    const at = text.indexOf('三版');
    expect(jumpLinkAt(analysis, at)?.path).toBe('/星洲日报/2031-05-18/03.txt');
    expect(jumpLinkAt(analysis, 3)).toBeNull();
    expect(jumpLinkAt(analysisOf({}), at)).toBeNull();
  });
});
