import type { Critic } from './critic';
import type { FileComplaint } from './file-complaint';
import { ignoredList, type IgnoredList } from './ignored-list';
import type { ProjectFile, ProjectFileName, ProjectFiles } from './project-files';
import { readConfig, type ProjectSettings } from './read-config';
import { readIgnored } from './read-ignored';
import { readNames, readPeople, type ReadRosterList } from './read-roster';
import { readTerms } from './read-terms';
import { noRoster, rosterOf, type Roster, type RosterList, type RosterName } from './roster';
import { noTerms, type TermList } from './term-list';

/** A folder `.newspaper` with what its files say. */
export interface Project {
  /** Of the folder, as the machine writes it. */
  readonly folder: string;
  readonly settings: ProjectSettings;
  readonly ignored: IgnoredList;
  readonly terms: TermList;
  readonly roster: Roster;
}

/** A file of a project as it was read. */
export interface ProjectFileRead {
  /** As the machine writes it. */
  readonly path: string;
  /** None where it is in order, or gone. */
  readonly complaints: readonly FileComplaint[];
}

/** The projects of the files of a session. Each is read once and stays the same object until something in it changes. */
export interface Projects {
  /** Of a file, looked for up to `root` at the highest; null where it has none. */
  readonly of: (file: string, root: string | null) => Project | null;
  /** One file of it as it is on the disk now; null where it is not there. */
  readonly look: (file: string, root: string | null, name: ProjectFileName) => ProjectFile | null;
  /** What is on the disk may be another by now. */
  readonly forget: () => void;
}

export function createProjects(
  files: ProjectFiles,
  critic: Critic,
  /** Told of each file that is read or gone, also where one that was forgotten is as it was. */
  onRead: (file: ProjectFileRead) => void,
): Projects {
  /** By folder: pages of one folder share their project, whatever it is. */
  let byFolder = new Map<string, Project | null>();
  const byPath = new Map<string, Project>();
  const config = keepLastGood((text): Read<ProjectSettings> => {
    const { settings, ...rest } = readConfig(text, critic);
    return { value: settings, ...rest };
  }, {});
  const ignored = keepLastGood((text): Read<IgnoredList> => {
    const { ignored: list, ...rest } = readIgnored(text, critic);
    return { value: list, ...rest };
  }, ignoredList([]));
  const terms = keepLastGood((text): Read<TermList> => {
    const { terms: list, complaints } = readTerms(text);
    return { value: list, complaints, isBroken: false };
  }, noTerms);
  const people = keepLastGood((text) => ofList(readPeople(text)), noRoster.people);
  const places = keepLastGood((text) => ofList(readNames(text, 'places')), noRoster.places);
  const organisations = keepLastGood(
    (text) => ofList(readNames(text, 'organisations')),
    noRoster.organisations,
  );

  function read(file: string, root: string | null): Project | null {
    const found = files.find(file, root);
    if (found === null) return null;
    const { path: folder } = found;
    const take = <T>(kept: Kept<T>, name: ProjectFileName): T => kept(folder, found.files[name], onRead);
    const known = byPath.get(folder);
    const project: Project = {
      folder,
      settings: take(config, 'config.json'),
      ignored: take(ignored, 'ignored.json'),
      terms: take(terms, 'terms.tsv'),
      roster: rosterWith(known?.roster ?? noRoster, {
        people: take(people, 'people.tsv'),
        places: take(places, 'places.tsv'),
        organisations: take(organisations, 'organisations.tsv'),
      }),
    };
    if (known !== undefined && isSame(known, project)) return known;
    byPath.set(folder, project);
    return project;
  }

  return {
    of: (file, root) => {
      const key = `${folderOf(file)}\n${root ?? ''}`;
      let project = byFolder.get(key);
      if (project === undefined) byFolder.set(key, (project = read(file, root)));
      return project;
    },
    look: (file, root, name) => files.find(file, root)?.files[name] ?? null,
    forget: () => (byFolder = new Map()),
  };
}

function isSame(a: Project, b: Project): boolean {
  return a.settings === b.settings && a.ignored === b.ignored && a.terms === b.terms && a.roster === b.roster;
}

/** The roster of these lists: the one that is known, where nothing in it is another. */
function rosterWith(known: Roster, { people, places, organisations }: Pick<Roster, RosterList>): Roster {
  const isKnown = known.people === people && known.places === places && known.organisations === organisations;
  return isKnown ? known : rosterOf(people, places, organisations);
}

/** A line that is broken spoils no other: what is there counts. */
function ofList<T extends RosterName>({ entries, complaints }: ReadRosterList<T>): Read<readonly T[]> {
  return { value: entries, complaints, isBroken: false };
}

function folderOf(file: string): string {
  return file.replace(/[^/\\]*$/u, '');
}

interface Read<T> {
  readonly value: T;
  readonly complaints: readonly FileComplaint[];
  readonly isBroken: boolean;
}

/** The value of one file of a folder, as it is now. */
type Kept<T> = (folder: string, file: ProjectFile | undefined, onRead: (file: ProjectFileRead) => void) => T;

/**
 * Reads one kind of file. A text that is as it was gives the same object; while a file is broken or cannot be read, since somebody
 * is at work on it, what it said last counts.
 */
function keepLastGood<T>(read: (text: string) => Read<T>, empty: T): Kept<T> {
  const kept = new Map<string, Read<T> & ProjectFile>();
  return (folder, file, onRead) => {
    const last = kept.get(folder);
    if (file === undefined) {
      kept.delete(folder);
      if (last !== undefined) onRead({ path: last.path, complaints: [] });
      return empty;
    }
    const { path, text } = file;
    let now = last;
    if (last?.text !== text) {
      const fresh = text === null ? { value: empty, ...unreadable } : read(text);
      now = { path, text, ...fresh, ...(last !== undefined && fresh.isBroken ? { value: last.value } : {}) };
      kept.set(folder, now);
    }
    onRead({ path, complaints: now!.complaints });
    return now!.value;
  };
}

const start = { line: 0, character: 0 };
const unreadable: Omit<Read<never>, 'value'> = {
  complaints: [{ range: { start, end: start }, message: { zh: '读不出来', en: 'cannot be read' } }],
  isBroken: true,
};
