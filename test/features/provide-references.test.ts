import { describe, expect, it } from 'vitest';
import { provideDefinition } from '../../server/src/features/provide-definition';
import { provideReferences } from '../../server/src/features/provide-references';
import { analyzeMarked, thingIn, withThings } from '../harness/analyze-marked';
import { markSpans } from '../harness/marked-text';

const page =
  '⟦江望舒⟧谈花市⏎⏎本报讯（记者沈若溪）云岭区委书记⟦江⏎望舒⟧走访花市。⟦江望舒⟧强调，要抓好落实。商户听了⟦江望⏎  舒⟧的话，都说好。⏎';

describe('references', () => {
  const { text, spans, analysis } = analyzeMarked(page);

  it('finds every mention from any of them, over broken lines', () => {
    for (const span of spans) {
      for (let offset = span.start; offset <= span.end; offset++) {
        const found = provideReferences(analysis, offset, { withIntroduction: true });
        expect(markSpans(text, found)).toBe(page.replaceAll('⏎', '\n'));
      }
    }
  });

  it('leaves out the introduction where it is not wanted', () => {
    const found = provideReferences(analysis, spans[2]!.start, { withIntroduction: false });
    expect(found).toEqual([spans[0], spans[2], spans[3]]);
  });

  it('has nothing to say where no name stands', () => {
    expect(provideReferences(analysis, text.indexOf('落实'), { withIntroduction: true })).toEqual([]);
  });
});

describe('definition', () => {
  it.each([
    ['the first mention with a title', `江望‸舒谈花市⏎⏎本报讯（记者沈若溪）云岭区委书记⟦江⏎望舒⟧走访花市。⏎`],
    [
      'in a list behind one title',
      '顾长庚看花市⏎⏎本报讯（记者沈若溪）副县长林知远、⟦顾长⏎庚⟧走访花市。顾‸长庚说，花市很好。⏎',
    ],
    [
      'in a list with notes',
      '顾长庚看花市⏎⏎本报讯（记者沈若溪）副县长林知远（女，苗族）、⟦顾长⏎庚⟧（女）走访花市。顾‸长庚说，花市很好。⏎',
    ],
    [
      'in a list, behind a note on the one before',
      '陆海棠看花市⏎⏎本报讯（记者沈若溪）副县长林知远、顾长庚（女）和⟦陆海⏎棠⟧走访花市。陆‸海棠说，花市很好。⏎',
    ],
    [
      'in a list with nothing but space in it',
      '陆海棠看花市⏎⏎本报讯（记者沈若溪）副县长林知远　顾长庚　⟦陆海⏎棠⟧走访花市。陆‸海棠说，花市很好。⏎',
    ],
    [
      'with the title behind',
      '江望舒看花市⏎⏎本报讯（记者沈若溪）花市里，⟦江望舒⟧主任很高兴。江‸望舒说，花市很好。⏎',
    ],
    [
      'as a whole name rather than a part of it',
      '望舒谈花市⏎⏎本报讯（记者沈若溪）区委书记⟦江望舒⟧走访花市。江‸望舒说，花市很好。⏎',
    ],
  ])('%s', (_, marked) => {
    const { analysis, cursors, spans } = analyzeMarked(marked);
    expect(provideDefinition(analysis, cursors[0]!)?.target).toEqual(spans[0]);
  });

  it('is the first mention of who has no title, a reporter', () => {
    const { analysis, cursors, spans } = analyzeMarked(
      '花市开门⏎⏎本报讯（记者⟦沈若⏎溪⟧）花市今天开门，店家都笑了。⏎图为花市。 沈若‸溪 摄⏎',
    );
    expect(provideDefinition(analysis, cursors[0]!)?.target).toEqual(spans[0]);
  });

  it('is the first whole name of who is named by a part of it before', () => {
    const { analysis, cursors, spans, text } = analyzeMarked(
      '陆某到庭⏎⏎本报讯（记者沈若溪）被告⟦陆⏎昀⟧到庭。陆‸某说，花市很好。⏎',
    );
    const people = [{ ...thingIn(text, '陆昀', '陆某'), titles: [] }];
    expect(provideDefinition(withThings(analysis, { people }), cursors[0]!)?.target).toEqual(spans[0]);
  });

  it('tells the whole mention that was asked about', () => {
    const { analysis, spans } = analyzeMarked(
      '花市开门⏎⏎本报讯（记者沈若溪）云岭区委书记江望舒走访花市。⟦江望⏎舒⟧说，花市很好。⏎',
    );
    expect(provideDefinition(analysis, spans[0]!.end - 1)?.origin).toEqual(spans[0]);
  });
});
