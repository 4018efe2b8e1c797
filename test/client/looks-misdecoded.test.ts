import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { looksMisdecoded } from '../../client/src/looks-misdecoded';

const copy = '本报讯（记者林知远）5月17日，星洲市第一座风力提水站在白沙镇建成，每天可提水八百立方米。';

describe('looksMisdecoded', () => {
  for (const encoding of ['gbk', 'gb2312', 'gb18030']) {
    it(`sees ${encoding} read as UTF-8`, () => {
      expect(looksMisdecoded(iconv.encode(copy, encoding).toString('utf8'))).toBe(true);
      expect(looksMisdecoded(iconv.encode(copy.slice(0, 6), encoding).toString('utf8'))).toBe(true);
    });
  }

  it('leaves alone what was read rightly, or is only damaged', () => {
    expect(looksMisdecoded(copy)).toBe(false);
    expect(looksMisdecoded('')).toBe(false);
    expect(looksMisdecoded('plain ASCII\n'.repeat(20))).toBe(false);
    expect(looksMisdecoded(`${copy}\u{fffd}\u{fffd}\u{fffd}\u{fffd}${copy}`)).toBe(false);
    expect(looksMisdecoded('caf\u{fffd} na\u{fffd}ve')).toBe(false);
  });
});
