import type { Rule } from '../../server/src/rules/rule';
import { neverFixSetting, ruleOptionsSetting, rulesSetting } from './rules-setting';

/** The JSON schema of `.newspaper/config.json`, with the codes, levels and options of the rules. */
export function configSchema(rules: readonly Rule[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '.newspaper/config.json',
    description: '报纸文稿的项目配置 / Configuration of Newspaper Copy for the pages below this folder',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      issueDate: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        description: '见报日期，如 2031-05-18 / Day of the issue, like 2031-05-18',
      },
      rules: { description: '各条规则的轻重 / Level of each rule', ...withoutDefault(rulesSetting(rules)) },
      ruleOptions: {
        description: '个别规则的选项 / Options of single rules',
        ...withoutDefault(ruleOptionsSetting(rules)),
      },
      errorRate: {
        type: 'object',
        description:
          '计算差错率用的版面字数：每行字数 × 行数 / Room of a page, for the error rate: characters per line × lines',
        properties: {
          charactersPerLine: { type: 'integer', minimum: 1, description: '每行字数 / Characters per line' },
          lines: { type: 'integer', minimum: 1, description: '全版行数 / Lines of the page' },
        },
        additionalProperties: false,
      },
      neverFixOnSave: {
        description:
          '这些规则照样提示、照样有改法，但保存时和“全部改正”时不改 / Rules whose repairs are offered, but not made on saving or with all others',
        ...withoutDefault(neverFixSetting(rules)),
      },
    },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function withoutDefault(setting: object): object {
  return { ...setting, default: undefined };
}
