import type { FileComplaint } from '../../server/src/project/file-complaint';
import { readNames, readPeople } from '../../server/src/project/read-roster';
import { rosterOf, type Roster } from '../../server/src/project/roster';
import type { Newsroom } from './newsroom';

/** The roster as the product reads the lists of the newsroom, and what it complains of, by the paths of the lists. */
export function newsroomRoster({ lists }: Pick<Newsroom, 'lists'>): {
  readonly roster: Roster;
  readonly complaints: readonly (readonly [path: string, complaint: FileComplaint])[];
} {
  const textOf = (name: string): string => lists.get(name) ?? '';
  const people = readPeople(textOf('people.tsv'));
  const places = readNames(textOf('places.tsv'), 'places');
  const organisations = readNames(textOf('organisations.tsv'), 'organisations');
  return {
    roster: rosterOf(people.entries, places.entries, organisations.entries),
    complaints: [
      ...people.complaints.map((one) => ['.newspaper/people.tsv', one] as const),
      ...places.complaints.map((one) => ['.newspaper/places.tsv', one] as const),
      ...organisations.complaints.map((one) => ['.newspaper/organisations.tsv', one] as const),
    ],
  };
}
