import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../server/src/rules/rule';
import { configSchema } from './config-schema';
import { ignoredSchema } from './ignored-schema';
import { rulesPage } from './rules-page';
import { neverFixSetting, ruleOptionsSetting, rulesSetting } from './rules-setting';

export interface GeneratedFile {
  /** From the folder of the repository, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** The files that are made from the rules, as they must be. `root` is the folder of the repository. */
export function generatedFiles(root: string, rules: readonly Rule[]): GeneratedFile[] {
  return [
    { path: 'docs/rules.md', content: rulesPage(rules) },
    { path: 'schemas/config.schema.json', content: configSchema(rules) },
    { path: 'schemas/ignored.schema.json', content: ignoredSchema(rules) },
    { path: 'package.json', content: manifestWith(readFileSync(join(root, 'package.json'), 'utf8'), rules) },
  ];
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Record<string, object> } };
}

/** The manifest with the settings of the rules brought up to date; everything else stays. */
function manifestWith(text: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(text) as Manifest;
  const { properties } = manifest.contributes.configuration;
  properties['newspaper.rules'] = { ...properties['newspaper.rules'], ...rulesSetting(rules) };
  properties['newspaper.ruleOptions'] = {
    ...properties['newspaper.ruleOptions'],
    ...ruleOptionsSetting(rules),
  };
  properties['newspaper.neverFixOnSave'] = {
    ...properties['newspaper.neverFixOnSave'],
    ...neverFixSetting(rules),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
