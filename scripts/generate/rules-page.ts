import { levelNames } from '../../server/src/project/level';
import { ruleDocument } from '../../server/src/rules/rule-page';
import type { Group, Rule } from '../../server/src/rules/rule';

/** The list of rules that readers of the repository see, in Chinese, with English titles. */
export function rulesPage(rules: readonly Rule[]): string {
  const groups = [...new Set(rules.map(({ group }) => group))];
  return `<!-- 由 npm run generate 生成，请勿手改。 -->

# 规则一览

共 ${rules.length} 条。规则代码链接到该条的说明：错在哪里、怎么改、哪些情况不提示，附正反例。
级别可以在设置 \`newspaper.rules\` 里逐条改；“自动改”指“改正本版所有可放心改的问题”时会直接改，“建议”由编辑自己选。

${groups.map((group) => section(group, rules)).join('\n\n')}
`;
}

const groupTitles: Readonly<Record<Group, string>> = {
  layout: '空格与排版 Layout',
  punctuation: '标点 Punctuation',
  number: '数字与日期 Numbers and dates',
  unit: '计量单位 Units',
  word: '字词 Words',
  grammar: '语法与修辞 Grammar',
  news: '新闻体例 News conventions',
  consistency: '名称与一致性 Consistency',
  wording: '慎用表述 Wording',
};

const fixNames: Readonly<Record<Rule['fix'], string>> = { safe: '自动改', suggestion: '建议', no: '—' };

function weightOf({ errorCount: { weight, byLength } }: Rule): string {
  if (weight === 0) return '不计';
  return byLength === undefined ? String(weight) : `${weight}（2～5 字 ${weight * 2}，更多 ${weight * 4}）`;
}

function section(group: Group, rules: readonly Rule[]): string {
  const rows = rules
    .filter((rule) => rule.group === group)
    .map((rule) => {
      const { standard, clause, verified } = rule.source;
      const source = `${standard.zh}${clause === undefined ? '' : ` ${clause}`}${verified ? '' : '（未核对到条）'}`;
      const options = Object.keys(rule.options).map((name) => `\`${name}\``);
      return `| [\`${rule.code}\`](../${ruleDocument(rule)}) | ${rule.title.zh}<br>${rule.title.en} | ${rule.level === 'off' ? '默认不查' : levelNames[rule.level].zh} | ${fixNames[rule.fix]} | ${weightOf(rule)} | ${source} | ${options.join(' ') || '—'} |`;
    });
  return `## ${groupTitles[group]}

| 代码 | 规则 | 级别 | 修改 | 计错 | 依据 | 选项 |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}
