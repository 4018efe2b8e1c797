import { findNames } from '../../server/src/lexis/people/find-names';
import type { PersonSpan } from '../../server/src/lexis/people/person-span';
import { testNames } from './test-names';
import { testWords } from './test-words';

/** The persons that a running text names, by the real recogniser. */
export function people(text: string): readonly PersonSpan[] {
  return findNames(text, testWords, testNames).people;
}

export function names(text: string): string[] {
  return people(text).map(({ name }) => name);
}

/** Each title as `name：body/title`. */
export function titles(text: string): string[] {
  return people(text).flatMap((person) =>
    person.titles.map(({ text: title, organisation }) => `${person.name}：${organisation ?? ''}/${title}`),
  );
}
