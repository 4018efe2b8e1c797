import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { wouldMisread } from '../../client/src/would-misread';

const copy = '本报讯（记者林知远）5月17日，星洲市第一座风力提水站在白沙镇建成，每天可提水八百立方米。';

it('the editor misreads GB18030, and neither UTF-8 nor UTF-16 with its mark', () => {
  expect(wouldMisread(iconv.encode(copy, 'gb18030'))).toBe(true);
  expect(wouldMisread(iconv.encode(copy, 'utf8'))).toBe(false);
  for (const encoding of ['utf-16le', 'utf-16be'])
    expect(wouldMisread(iconv.encode(copy, encoding, { addBOM: true }))).toBe(false);
});
