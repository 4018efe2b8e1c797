import { describe, expect, it } from 'vitest';
import { respell } from '../../server/src/features/respell';

describe('respell', () => {
  it.each([
    ['江望舒', '江望书', '江望书'],
    ['江望\n舒', '江望书', '江望\n书'],
    ['江\r\n望舒', '江望书', '江\r\n望书'],
    ['江  \n　　望舒', '江望书', '江  \n　　望书'],
    ['欧阳望\n舒', '江宁', '江宁\n'],
    ['欧阳\n望舒', '江宁', '江宁\n'],
    ['江\n宁', '欧阳望舒', '江\n宁'.replace('江', '欧').replace('宁', '阳望舒')],
    ['江\n望\n舒', '陆昀', '陆\n昀\n'],
    ['林  远', '陆昀', '陆  昀'],
    ['林  远', '陆知昀', '陆知昀'],
    ['林　远', '𠮷昀', '𠮷　昀'],
    ['𠮷\n远', '林知远', '林\n知远'],
    ['林 \n 远', '陆知昀', '陆 \n 知昀'],
    ['林 知\n远', '陆昀', '陆昀\n'],
  ])('%j to %s', (raw, name, expected) => expect(respell(raw, name)).toBe(expected));
});
