import { describe, expect, it } from 'vitest';
import { KeywordMemory } from '../../server/src/folder/keyword-memory';

describe('The memory of keywords', () => {
  it('says whether other words are known than before', () => {
    const memory = new KeywordMemory();
    expect(memory.set('/a.txt', 0, { sketch: 'one', words: [] })).toBe(false);
    expect(memory.set('/a.txt', 0, { sketch: 'two', words: ['花市', '兰花'] })).toBe(true);
    expect(memory.set('/a.txt', 0, { sketch: 'three', words: ['花市', '兰花'] })).toBe(false);
    expect(memory.get('/a.txt', 0)).toEqual({ sketch: 'three', words: ['花市', '兰花'] });
    expect(memory.set('/a.txt', 0, { sketch: 'three', words: [] })).toBe(true);
    expect(memory.get('/a.txt', 1)).toBeUndefined();
    expect(memory.get('/b.txt', 0)).toBeUndefined();
  });

  it('forgets the oldest, however many stories there are', () => {
    const memory = new KeywordMemory(3);
    const known = { sketch: 's', words: ['花市'] };
    for (let article = 0; article < 5; article++) memory.set('/a.txt', article, known);
    memory.set('/a.txt', 2, known);
    memory.set('/b.txt', 0, known);
    expect([0, 1, 2, 3, 4].filter((article) => memory.get('/a.txt', article) !== undefined)).toEqual([2, 4]);
    expect(memory.get('/b.txt', 0)).toBe(known);
  });
});
