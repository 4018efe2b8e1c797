import { expect, it } from 'vitest';
import { readPage } from '../../../server/src/page/read-page';
import { titlePlaces } from '../../../server/src/rules/consistency/title-places';
import { testWords } from '../../harness/test-words';

it('finds each of several titles, also where a place shares its unit with the title', () => {
  const text = '星洲市副市长、云岭区委书记沈若溪出席。';
  const start = text.indexOf('沈若溪');
  const titles = [
    { text: '副市长', organisation: '星洲市' },
    { text: '区委书记', organisation: '云岭区' },
  ];
  const mention = { span: { start, end: start + 3 }, text: '沈若溪', article: 0, titles };
  const places = titlePlaces(readPage(text, testWords), mention);
  expect(places.map(({ span }) => text.slice(span.start, span.end))).toEqual(['副市长', '区委书记']);
});
