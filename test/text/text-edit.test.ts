import { expect, test } from 'vitest';
import { applyEdits, withoutOverlaps } from '../../server/src/text/text-edit';

test('edits are applied in the order of their places', () => {
  const edits = [
    { span: { start: 3, end: 4 }, newText: '' },
    { span: { start: 0, end: 0 }, newText: '　　' },
    { span: { start: 1, end: 2 }, newText: '乙' },
  ];
  expect(applyEdits('一二三 四', edits)).toBe('　　一乙三四');
});

test('edits that overlap are refused', () => {
  const edits = [
    { span: { start: 0, end: 2 }, newText: '' },
    { span: { start: 1, end: 3 }, newText: '' },
  ];
  expect(() => applyEdits('一二三', edits)).toThrow(RangeError);
});

test('of edits that overlap the first is kept, and of two insertions at one place one', () => {
  const kept = withoutOverlaps([
    { span: { start: 4, end: 4 }, newText: 'a' },
    { span: { start: 1, end: 3 }, newText: 'b' },
    { span: { start: 2, end: 4 }, newText: 'c' },
    { span: { start: 4, end: 4 }, newText: 'd' },
    { span: { start: 3, end: 4 }, newText: 'e' },
  ]);
  expect(kept.map((edit) => edit.newText)).toEqual(['b', 'e', 'a']);
});
