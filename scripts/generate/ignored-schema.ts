import type { Rule } from '../../server/src/rules/rule';

/** The JSON schema of `.newspaper/ignored.json`. */
export function ignoredSchema(rules: readonly Rule[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '.newspaper/ignored.json',
    description:
      '不再提示的地方，按规则、文字和句子记，不按位置 / Findings that are not reported any more, by rule, text and sentence',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ignored: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            rule: {
              type: 'string',
              enum: rules.map(({ code }) => code),
              description: '规则代码 / Code of the rule',
            },
            text: { type: 'string', minLength: 1, description: '提示所标的文字 / What the finding marks' },
            sentence: {
              type: 'string',
              description:
                '它所在的句子；不写则处处不提示 / The sentence that it stands in; without one it is right everywhere',
            },
            note: { type: 'string', description: '为什么，给同事看 / Why, for colleagues' },
          },
          required: ['rule', 'text'],
          additionalProperties: false,
        },
      },
    },
    required: ['ignored'],
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
