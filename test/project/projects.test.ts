import { describe, expect, it } from 'vitest';
import { mildCritic } from '../../server/src/project/critic';
import type { ProjectFileName, ProjectFolder } from '../../server/src/project/project-files';
import { createProjects, type ProjectFileRead, type Projects } from '../../server/src/project/projects';

/** A folder whose files a test changes; `null` cannot be read, `undefined` is not there. */
class Folder {
  readonly texts: Partial<Record<ProjectFileName, string | null>> = {};
  readonly told: ProjectFileRead[] = [];
  readonly projects: Projects;
  looks = 0;

  constructor() {
    this.projects = createProjects({ find: () => this.#find() }, mildCritic, (file) => this.told.push(file));
  }

  #find(): ProjectFolder {
    this.looks++;
    const files = Object.entries(this.texts).map(([name, text]) => [
      name,
      { path: `/p/.newspaper/${name}`, text },
    ]);
    return { path: '/p/.newspaper', files: Object.fromEntries(files) as ProjectFolder['files'] };
  }

  put(name: ProjectFileName, text: string | null): ReturnType<Projects['of']> {
    this.texts[name] = text;
    this.projects.forget();
    return this.projects.of('/p/1.txt', null);
  }

  complaints(name: ProjectFileName): string[] {
    const last = this.told.filter(({ path }) => path.endsWith(name)).at(-1)!;
    return last.complaints.map(({ message }) => message.en);
  }
}

describe('the projects of a session', () => {
  it('read each folder once, and keep what has not changed', () => {
    const folder = new Folder();
    folder.texts['config.json'] = '{ "issueDate": "2031-05-18" }';
    const { projects } = folder;
    const first = projects.of('/p/a/1.txt', null);
    expect(projects.of('/p/a/2.txt', null)).toBe(first);
    expect(folder.looks).toBe(1);
    expect(projects.of('/p/b/1.txt', null)).toBe(first);
    projects.forget();
    expect(projects.of('/p/a/1.txt', null)).toBe(first);
    folder.texts['config.json'] = '{}';
    expect(projects.of('/p/a/1.txt', null)).toBe(first);
    projects.forget();
    expect(projects.of('/p/a/1.txt', null)?.settings).toEqual({});
    expect(folder.told).toHaveLength(folder.looks);
  });

  it('give another object when any of the files says something else, and the rest of it stays', () => {
    const folder = new Folder();
    const first = folder.put('config.json', '{ "rules": { "stray-space": "off" } }')!;
    const second = folder.put('terms.tsv', '花车\t彩车\n')!;
    expect(second).not.toBe(first);
    expect(second.settings).toBe(first.settings);
    expect(second.terms.wrongs).toEqual(['花车']);
    const third = folder.put('ignored.json', '{ "ignored": [{ "rule": "stray-space", "text": "花" }] }')!;
    expect(third.terms).toBe(second.terms);
    expect(third.ignored.entries).toHaveLength(1);
  });

  it('have one roster of three lists, which stays the same object until one of them says something else', () => {
    const folder = new Folder();
    const first = folder.put('people.tsv', '林知远\t星洲市委书记\t1\n江望舒\t\t第二\n')!;
    expect(first.roster.people.map(({ name }) => name)).toEqual(['林知远']);
    expect(folder.complaints('people.tsv')).toEqual([expect.stringContaining('whole number')]);
    expect(folder.put('terms.tsv', '花车\t彩车\n')!.roster).toBe(first.roster);
    expect(folder.put('people.tsv', null)!.roster).toBe(first.roster);
    const second = folder.put('places.tsv', '临溪县\n')!.roster;
    expect(second.people).toBe(first.roster.people);
    expect(second.place('临溪县')?.name).toBe('临溪县');
    const third = folder.put('people.tsv', '江望舒\n')!;
    expect([third.roster.person('林知远'), third.roster.person('江望舒')?.titles]).toEqual([undefined, []]);
    expect(folder.complaints('people.tsv')).toEqual([]);
    delete folder.texts['people.tsv'];
    folder.projects.forget();
    const { roster } = folder.projects.of('/p/1.txt', null)!;
    expect([roster.people, roster.places]).toEqual([[], second.places]);
  });

  it('keep the last good settings while a file is broken or cannot be read, and say what is wrong', () => {
    const folder = new Folder();
    const good = folder.put('config.json', '{ "issueDate": "2031-05-18", "rules": { "a": "off" } }')!;
    for (const broken of ['{ "issueDate": "2031-05-18", "rules": { "a": ', '', null]) {
      expect(folder.put('config.json', broken)!.settings).toEqual(good.settings);
      expect(folder.complaints('config.json')).toHaveLength(1);
    }
    expect(folder.put('config.json', '{ "rules": { "a": "hint" } }')!.settings).toEqual({
      rules: { a: 'hint' },
    });
    expect(folder.complaints('config.json')).toEqual([]);
  });

  it('keep what is ignored while the list is broken, and forget it when the list is gone', () => {
    const folder = new Folder();
    folder.put('ignored.json', '{ "ignored": [{ "rule": "stray-space", "text": "花" }] }');
    expect(folder.put('ignored.json', '{ "ignored": [{ "rule": ')!.ignored.entries).toHaveLength(1);
    expect(folder.complaints('ignored.json')).toHaveLength(1);
    delete folder.texts['ignored.json'];
    folder.projects.forget();
    expect(folder.projects.of('/p/1.txt', null)!.ignored.entries).toEqual([]);
    expect(folder.complaints('ignored.json')).toEqual([]);
  });
});
