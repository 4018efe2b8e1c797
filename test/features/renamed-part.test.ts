import { describe, expect, it } from 'vitest';
import { renamedPart } from '../../server/src/features/renamed-part';

describe('a part of a name when its person is renamed', () => {
  it.each([
    ['陆昀', '陆昀', '林知远', '林知远'],
    ['陆某', '陆昀', '林知远', '林某'],
    ['陆', '陆昀', '林知远', '林'],
    ['陆某某', '陆知昀', '欧阳昀', '欧阳某某'],
    ['欧阳', '欧阳昀', '陆昀', '陆'],
    ['知远', '林知远', '林志远', '志远'],
    ['陆某', '陆昀', '陆韵', null],
    ['林知', '林知远', '陆知远', null],
    ['老陆', '陆昀', '林昀', null],
    ['陆某', '陆昀', 'Anna', null],
    ['买买提', '阿依古丽·买买提', '阿依古丽·买合木提', '买合木提'],
    ['买买提', '阿依古丽·买买提', '阿依古丽', null],
  ])('%s of %s, now %s', (part, name, newName, expected) =>
    expect(renamedPart(part, name, newName)).toBe(expected),
  );
});
