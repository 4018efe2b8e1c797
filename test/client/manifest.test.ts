import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyPage, isPageFile, pageEndings } from '../../server/src/project/page-files';
import { ruleDocument, rules } from '../../server/src/rules/registry';
import { semanticTokenLegend } from '../../server/src/lsp/semantic-token-legend';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = readFileSync('package.json', 'utf8');
const english = read('package.nls.json') as Record<string, string>;
const chinese = read('package.nls.zh-cn.json') as Record<string, string>;
const client = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('client/src', name), 'utf8'))
  .join('\n');

describe('Manifest', () => {
  it('has every text in both languages, and none that nobody asks for', () => {
    const asked = [...manifest.matchAll(/"%([\w.-]+)%"/gu)].map((match) => match[1]!);
    expect(new Set(Object.keys(english))).toEqual(new Set(asked));
    expect(new Set(Object.keys(chinese))).toEqual(new Set(asked));
  });

  it('translates every text of the client into Chinese, and none that is gone', () => {
    const bundle = read('l10n/bundle.l10n.zh-cn.json') as Record<string, string>;
    const texts = [...client.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/gu)].map((match) => match[1]!);
    expect(texts.length).toBeGreaterThan(10);
    expect(new Set(Object.keys(bundle))).toEqual(new Set(texts));
    for (const [text, translation] of Object.entries(bundle)) {
      expect(translation.match(/\{\d\}/gu) ?? [], text).toEqual(text.match(/\{\d\}/gu) ?? []);
    }
  });

  it('names commands that are registered, and files that are there', () => {
    const { contributes, icon } = read('package.json') as {
      icon: string;
      contributes: {
        commands: { command: string }[];
        languages: { configuration: string }[];
        grammars: { path: string }[];
      };
    };
    const registered = [...client.matchAll(/register\('(newspaper\.\w+)'/gu)].map((match) => match[1]!);
    expect(contributes.commands.map(({ command }) => command).sort()).toEqual(registered.sort());
    const media = [english, chinese].flatMap((texts) =>
      Object.entries(texts).flatMap(([key, text]) => (key.endsWith('.media') ? [text] : [])),
    );
    expect(media.length).toBe(6);
    const files = [icon, contributes.languages[0]!.configuration, contributes.grammars[0]!.path, ...media];
    for (const file of files) expect(existsSync(file), file).toBe(true);
  });

  it('takes for pages of a folder what the command takes, the language among it', () => {
    const { contributes } = read('package.json') as {
      contributes: {
        configuration: { properties: Record<string, { default?: unknown }> };
        languages: { extensions: string[] }[];
      };
    };
    expect(contributes.configuration.properties['newspaper.index.include']!.default).toEqual(everyPage);
    for (const ending of contributes.languages[0]!.extensions) expect(isPageFile(`A02${ending}`)).toBe(true);
    for (const texts of [english, chinese])
      for (const ending of pageEndings)
        expect(texts['configuration.index.include']).toContain(`\`.${ending}\``);
  });

  it('packs the page of every rule, to which findings lead', () => {
    expect(readFileSync('.vscodeignore', 'utf8').split('\n')).toContain('!server/src/rules/*/*.md');
    for (const rule of rules) {
      expect(ruleDocument(rule)).toMatch(/^server\/src\/rules\/[a-z]+\/[a-z-]+\.md$/u);
      expect(existsSync(ruleDocument(rule)), rule.code).toBe(true);
    }
  });

  it('names and colours what the server colours', () => {
    const { contributes } = read('package.json') as {
      contributes: {
        semanticTokenTypes: { id: string }[];
        semanticTokenScopes: { language: string; scopes: Record<string, string[]> }[];
      };
    };
    expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual(semanticTokenLegend.tokenTypes);
    const [{ language, scopes }] = contributes.semanticTokenScopes as [
      (typeof contributes.semanticTokenScopes)[0],
    ];
    expect(language).toBe('newspaper');
    expect(Object.keys(scopes)).toEqual(semanticTokenLegend.tokenTypes);
  });
});
