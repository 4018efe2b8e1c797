import { describe, expect, it } from 'vitest';
import { readEditorSettings } from '../../server/src/lsp/read-editor-settings';
import { defaultSettings } from '../../server/src/project/settings';

describe('readEditorSettings', () => {
  it('takes what it knows', () => {
    const { settings, complaints } = readEditorSettings({
      issueDate: '2031-05-18',
      maxFindings: 5,
      rules: { 'stray-space': 'error' },
      ruleOptions: { 'stray-space': { strict: true } },
    });
    expect(settings).toEqual({
      issueDate: '2031-05-18',
      maxFindings: 5,
      rules: { 'stray-space': 'error' },
      ruleOptions: { 'stray-space': { strict: true } },
    });
    expect(complaints).toEqual([]);
  });

  it.each([undefined, null, {}, { issueDate: '' }, { issueDate: null }])('has defaults for %j', (value) => {
    expect(readEditorSettings(value)).toEqual({
      settings: defaultSettings,
      dateHints: false,
      index: { enabled: true, include: ['**/*.{txt,gao,news}'] },
      complaints: [],
    });
  });

  it.each([
    ['text', 'newspaper'],
    [{ issueDate: '2031-02-30' }, 'issueDate'],
    [{ issueDate: 20310518 }, 'issueDate'],
    [{ maxFindings: 0 }, 'maxFindings'],
    [{ maxFindings: 1.5 }, 'maxFindings'],
    [{ rules: [] }, 'rules'],
    [{ rules: { 'stray-space': 'loud' } }, 'stray-space'],
    [{ ruleOptions: { 'stray-space': 1 } }, 'stray-space'],
    [{ ruleOptions: 1 }, 'ruleOptions'],
  ])('complains of %j and goes on', (value, named) => {
    const { settings, complaints } = readEditorSettings(value);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(named);
    expect({ ...settings, ruleOptions: undefined }).toEqual({ ...defaultSettings, ruleOptions: undefined });
  });

  it('reads which pages are looked at in the background', () => {
    const { index, complaints } = readEditorSettings({
      index: { enabled: false, include: ['版面/**/*.txt', '**/*.gao'] },
    });
    expect(index).toEqual({ enabled: false, include: ['版面/**/*.txt', '**/*.gao'] });
    expect(complaints).toEqual([]);
  });

  it.each(['*.txt', [1], [''], {}])('complains of globs like %j and takes the default', (include) => {
    const { index, complaints } = readEditorSettings({ index: { include } });
    expect(index).toEqual({ enabled: true, include: ['**/*.{txt,gao,news}'] });
    expect(complaints.join()).toContain('newspaper.index.include');
  });
});
