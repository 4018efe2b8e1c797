import { encode } from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../server/src/platform/node/decode-text';

const copy = '本报讯（记者林知远）5月17日，𠮷小川说：“好！”\r\n';

describe('decodeText', () => {
  test('UTF-8, with and without a byte order mark', () => {
    expect(decodeText(Buffer.from(copy))).toEqual({ text: copy, encoding: 'utf-8' });
    expect(decodeText(Buffer.from(`\ufeff${copy}`))).toEqual({ text: copy, encoding: 'utf-8' });
  });

  test('a second byte order mark is text', () => {
    expect(decodeText(Buffer.from('\ufeff\ufeff稿')).text).toBe('\ufeff稿');
  });

  test('GB18030, also the four-byte characters', () => {
    expect(decodeText(encode(copy, 'gb18030'))).toEqual({ text: copy, encoding: 'gb18030' });
  });

  test('UTF-16 of either byte order, with its mark', () => {
    const little = Buffer.from(`\ufeff${copy}`, 'utf16le');
    expect(decodeText(little)).toEqual({ text: copy, encoding: 'utf-16le' });
    expect(decodeText(Buffer.from(little).swap16())).toEqual({ text: copy, encoding: 'utf-16be' });
  });

  test('nothing and a lone mark are empty text', () => {
    expect(decodeText(new Uint8Array()).text).toBe('');
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf)).text).toBe('');
    expect(decodeText(Uint8Array.of(0xff, 0xfe)).text).toBe('');
  });

  test.each([
    ['UTF-8 cut off inside its last character', Buffer.from(copy).subarray(0, 20), 'damaged'],
    ['bytes that are no text', Buffer.from([0x41, 0xff, 0xff, 0x41]), 'neither'],
    ['a wrong byte behind a UTF-8 mark', Buffer.from([0xef, 0xbb, 0xbf, 0xff]), 'utf-8'],
    ['half a UTF-16 unit', Buffer.from([0xff, 0xfe, 0x41]), 'utf-16le'],
    ['a lone surrogate in UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'utf-16le'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'neither'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => decodeText(bytes)).toThrow(reason);
  });
});
