import { copyRegions } from '../copy-regions';
import { defineWordRule } from '../define-word-rule';
import list from './tongxun-confusable.tsv';

export const tongxunConfusable = defineWordRule({
  code: 'tongxun-confusable',
  group: 'word',
  title: { zh: '通讯、通信混用', en: '通讯 and 通信 confused' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 1, byLength: true },
  source: {
    standard: { zh: '全国科学技术名词审定委员会公布的名词', en: 'Terms of the national committee for terms' },
    verified: false,
  },
  regions: [...copyRegions, 'byline'],
  list,
  why: {
    zh: '传送信号的技术和设备叫“通信”，新闻体裁、供稿的人和新闻社叫“通讯”',
    en: 'signals are 通信, news copy and the people who send it in are 通讯',
  },
});
