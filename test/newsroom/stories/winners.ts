import type { StoryKind } from './story-kind';

const headlines = [
  '{craft}传承人名单[公示|公布]',
  '{district}“[最美教师|最美志愿者]”名单',
  '{town}[道德模范|致富带头人]候选人公示',
  '{game}[裁判|教练员]培训结业名单',
];

/** Lists of people that are in the order of the strokes of their surnames, and say so. */
export const winners: StoryKind = {
  code: 'winners',
  pages: ['公告', '文化', '教育', '综合'],
  form: 'plain',
  perIssue: 1,
  openings: [
    {
      headlines,
      lead: '经[单位推荐、专家评审|群众推选、联合审核]，[确定以下{count}人入选|拟推荐以下{count}人]，现予[公示|公布]。[如有意见，请在{d+7}之前反映|公示期为{5~10}天]。',
    },
    {
      headlines,
      lead: '[按照评选办法|根据有关规定]，[经过初评、复评|在各单位申报的基础上]，[下列{count}人进入名单|评出{count}人]，[接受社会监督|现将名单刊登如下]。',
    },
  ],
  body: [
    [
      '名单[如下|]（按姓氏笔画为序）：{strokes}。',
      '[入选人员|他们是]（按姓氏笔画为序）：{strokes}。',
      '以下[名单|人员]按姓氏笔画[为序|排列]：{strokes}。',
    ],
  ],
  closings: ['[联系地址：{road}{12~380}号|来信请寄{road}{12~380}号]。'],
};
