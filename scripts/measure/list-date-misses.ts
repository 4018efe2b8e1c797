import type { DateLine, DayRange, FoundDate } from './date-line';
import { dateMissClasses, daysOfFound, type DateMiss, type ScoredDates } from './score-dates';
import { inContext } from './in-context';

/** Lines that tell every miss of a file, by class; `scored` has one entry for each of the lines. */
export function listDateMisses(
  name: string,
  lines: readonly DateLine[],
  scored: readonly ScoredDates[],
): string[] {
  return dateMissClasses.flatMap((kind) => {
    const shown = lines.flatMap((line, index) =>
      scored[index]!.misses.filter((miss) => miss.class === kind).map((miss) => show(line, miss)),
    );
    return shown.length === 0 ? [] : [`${name}: ${kind} (${shown.length})`, ...shown, ''];
  });
}

/** `id  the text with ⟦expected⟧ and 〔found〕  (day)  type accept → type timex start end [from, to]`. */
function show({ id, text, day }: DateLine, { expected, found }: DateMiss): string {
  const answer =
    expected === null ? '' : [expected.type, ...expected.accept.map((range) => showRange(range))].join(' ');
  const marked = inContext(text, expected, found?.span ?? null);
  const read = found === null ? '' : showFound(found, expected?.accept ?? [], day);
  return `  ${id}  ${marked}  (${day ?? 'no day'})  ${answer} → ${read}`.trimEnd();
}

function showFound(found: FoundDate, accept: readonly DayRange[], day: string | null): string {
  const { type, timex, start, end, text } = found;
  return `${text} ${type} ${timex ?? '—'} ${start ?? '—'} ${end ?? '—'} ${showRange(daysOfFound(found, accept, day))}`;
}

function showRange([from, to]: DayRange): string {
  return from === to ? `[${from ?? '—'}]` : `[${from ?? '—'}, ${to ?? '—'}]`;
}
