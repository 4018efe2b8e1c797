import type { FileRange } from '../../server/src/folder/page-digest';
import type { FaultKind, FaultPlace, PlantedFault } from '../../test/newsroom/newsroom';

/** A report as it is compared with the truth. */
export interface NewsroomReport {
  readonly rule: string;
  readonly path: string;
  readonly range: FileRange;
  readonly text: string;
  readonly message: string;
  /** The other places that it names, on this page and on others. */
  readonly alsoAt: readonly { readonly path: string; readonly range: FileRange }[];
}

export interface NewsroomScore {
  readonly kinds: readonly KindScore[];
  /** Reports of the rules about names, bodies and issues that nothing was planted for. */
  readonly falseReports: readonly NewsroomReport[];
  /** Reports of one of these rules where something else was planted: true or not, they tell a fault. */
  readonly besides: readonly NewsroomReport[];
  /** Of all other rules, by their codes, the most frequent first. */
  readonly otherRules: readonly (readonly [rule: string, count: number])[];
}

export interface KindScore {
  readonly kind: FaultKind;
  readonly planted: number;
  readonly found: number;
  readonly missed: readonly PlantedFault[];
}

/** The rules of what a newsroom remembers; those that are not there yet report nothing. */
export const newsroomRules: ReadonlySet<string> = new Set([
  'similar-name',
  'title-variant',
  'title-after-name',
  'name-list-order',
  'organisation-name-variant',
  'obsolete-organisation',
  'double-admin-level',
  'short-name-first-mention',
  'protected-identity',
  'jump-line-form',
  'similar-article',
  'story-fact-mismatch',
  // Complaints about the lists themselves.
  'roster',
]);

/**
 * Compares reports with what was planted: a fault is found where a rule that may tell it reports its place or one of its
 * counterparts, or names one of them; whatever it says.
 */
export function scoreNewsroom(
  faults: readonly PlantedFault[],
  reports: readonly NewsroomReport[],
): NewsroomScore {
  const byPath = new Map<string, PlantedFault[]>();
  for (const fault of faults)
    for (const path of new Set(placesOf(fault).map((place) => place.path)))
      byPath.set(path, [...(byPath.get(path) ?? []), fault]);
  const found = new Set<PlantedFault>();
  const falseReports: NewsroomReport[] = [];
  const besides: NewsroomReport[] = [];
  const others = new Map<string, number>();
  for (const report of reports) {
    const places = [report, ...report.alsoAt];
    const near = new Set(
      places.flatMap((place) =>
        (byPath.get(place.path) ?? []).filter((fault) =>
          placesOf(fault).some(
            (planted) => planted.path === place.path && overlap(planted.range, place.range),
          ),
        ),
      ),
    );
    const told = [...near].filter(({ rules }) => rules.includes(report.rule));
    for (const fault of told) found.add(fault);
    if (!newsroomRules.has(report.rule)) others.set(report.rule, (others.get(report.rule) ?? 0) + 1);
    else if (told.length === 0) (near.size > 0 ? besides : falseReports).push(report);
  }
  const kinds = [...new Set(faults.map(({ kind }) => kind))].map((kind): KindScore => {
    const planted = faults.filter((fault) => fault.kind === kind);
    const missed = planted.filter((fault) => !found.has(fault));
    return { kind, planted: planted.length, found: planted.length - missed.length, missed };
  });
  return {
    kinds,
    falseReports,
    besides,
    otherRules: [...others].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
  };
}

function placesOf(fault: PlantedFault): readonly FaultPlace[] {
  return [fault, ...fault.counterparts];
}

function overlap(one: FileRange, other: FileRange): boolean {
  return isBefore(one[0], one[1], other[2], other[3]) && isBefore(other[0], other[1], one[2], one[3]);
}

function isBefore(line: number, character: number, otherLine: number, otherCharacter: number): boolean {
  return line < otherLine || (line === otherLine && character < otherCharacter);
}
