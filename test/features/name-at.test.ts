import { describe, expect, it } from 'vitest';
import { nameAt } from '../../server/src/features/name-at';
import { analyzeMarked, thingIn, withThings } from '../harness/analyze-marked';

describe('the name at a cursor', () => {
  it.each([
    ['at its start', '区委书记⟦‸江望舒⟧走访花市。'],
    ['inside', '区委书记⟦江望‸舒⟧走访花市。'],
    ['right behind', '区委书记⟦江望舒⟧‸走访花市。'],
    ['before the break that cuts it', '区委书记⟦江望‸⏎舒⟧走访花市。'],
    ['behind that break', '区委书记⟦江望⏎‸舒⟧走访花市。'],
    ['behind a character of two code units', '区委书记⟦江望‸舒⟧走访𠮷花市。'],
  ])('%s', (_, marked) => {
    const { analysis, cursors, spans } = analyzeMarked(`本报讯（记者沈若溪）𠮷祥里，云岭${marked}`);
    const found = nameAt(analysis, cursors[0]!);
    expect(found!.name).toMatchObject({ kind: 'person', name: '江望舒' });
    expect(found!.mention.span).toEqual(spans[0]);
  });

  it('is none elsewhere', () => {
    const { analysis, cursors } = analyzeMarked('本报讯（记者沈若溪）云岭花市今天‸开门。');
    expect(nameAt(analysis, cursors[0]!)).toBeNull();
    expect(nameAt(analyzeMarked('').analysis, 0)).toBeNull();
  });

  it('is what starts there rather than what ends there', () => {
    const { analysis, cursors, text } = analyzeMarked('本报讯（记者沈若溪）云岭区‸恒远公司今天开工。');
    const places = [thingIn(text, '云岭区')];
    const organisations = [thingIn(text, '恒远公司')];
    const found = nameAt(withThings(analysis, { places, organisations }), cursors[0]!);
    expect(found!.name).toMatchObject({ kind: 'organisation', name: '恒远公司' });
  });

  it('is the organisation where a place begins its name', () => {
    const { analysis, cursors, text } = analyzeMarked('本报讯（记者沈若溪）星洲‸市恒远公司今天开工。');
    const places = [thingIn(text, '星洲市')];
    const organisations = [thingIn(text, '星洲市恒远公司')];
    const found = nameAt(withThings(analysis, { places, organisations }), cursors[0]!);
    expect(found!.name).toMatchObject({ kind: 'organisation', name: '星洲市恒远公司' });
  });
});
