import { rosterOf, type Roster } from '../../server/src/project/roster';
import type { Cast } from './cast';

/** The roster as the lists of the newsroom say it. */
export function newsroomRoster({ officers, bodies, companies }: Cast): Roster {
  return rosterOf(
    officers.map(({ name, titles, order }) => ({ name, titles, order, alsoWritten: [], note: '' })),
    [],
    [
      ...bodies.map(({ name, also }) => ({ name, alsoWritten: also, note: '' })),
      ...companies.map(({ name, short }) => ({ name, alsoWritten: [short], note: '' })),
    ],
  );
}
