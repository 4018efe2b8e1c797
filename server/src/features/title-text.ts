import type { Title } from '../reading/reading';

/** A title with the body that it is held in: `云岭区区长`. */
export function titleText({ text, organisation }: Title): string {
  return `${organisation ?? ''}${text}`;
}
