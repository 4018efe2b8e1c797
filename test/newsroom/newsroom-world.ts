import { castOf, type Cast } from './cast';
import { inventNames } from './invented-names';
import { placesOf, type Places } from './places';
import { randomOf, type Random } from './random';
import { roles } from './roles';
import { markBook, type MarkBook } from './story';

/** Whom and what the made-up paper writes about; people are made up when they first turn up. */
export interface World {
  readonly cast: Cast;
  readonly places: Places;
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
  readonly book: MarkBook;
  /** Somebody of a role at a place, the same for the same number. */
  person(role: string, place: string, number: number): Acquaintance;
  /** Somebody new. */
  stranger(): string;
}

export interface Acquaintance {
  readonly name: string;
  readonly label: string;
}

export function newsroomWorld(seed: number): World {
  const random = randomOf(seed);
  const taken = new Set<string>();
  const cast = castOf(random, taken);
  const places = placesOf(random);
  const reporters = inventNames(random, 40, taken);
  const correspondents = inventNames(random, 90, taken);
  const known = new Map<string, Acquaintance>();
  return {
    cast,
    places,
    reporters,
    correspondents,
    book: markBook(),
    person: (role, place, number) => {
      const key = `${role}/${place}/${number}`;
      let person = known.get(key);
      if (person === undefined) known.set(key, (person = acquaintance(random, role, taken)));
      return person;
    },
    stranger: () => inventNames(random, 1, taken)[0]!,
  };
}

function acquaintance(random: Random, role: string, taken: Set<string>): Acquaintance {
  return { name: inventNames(random, 1, taken)[0]!, label: random.pick(roles[role]!.labels) };
}
