import { isChinese } from './chinese-sides';
import { isDigit, isHan } from '../../text/characters';

/**
 * True where the 等 at `at` closes a list: nothing follows it, or how many there are, or what they are together.
 * `等他回来` and `等到天亮` wait for something.
 */
export function closesList(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next) || (isChinese(next) && !isHan(next)) || isDigit(next)) return true;
  const after = text.slice(at + 1, at + 5);
  return heads.test(after);
}

/**
 * True unless the 等 at `at` looks like waiting: for a place where a list stands before it for certain. 等他回来 and
 * 等救援队赶到时 have the waited for, or the time when it comes, in the same clause.
 */
export function mayCloseList(text: string, at: number): boolean {
  if (closesList(text, at)) return true;
  const after = text.slice(at + 1, at + 17);
  return !/^(?:[他她它我你您咱大到待候着了在不级于同]|[^，。；：、？！”]{0,14}[时后再就才])/u.test(after);
}

/** What a list is summed up with. */
const heads = new RegExp(
  [
    '^(?:[几数两二三四五六七八九十百]|一(?:系列|批|大批|揽子)|多(?![久一])|地(?!铁|方|震)|[国省市县区镇乡村校州]|人(?![来到家民都们走])',
    '各[地项类界种级方]|相关|有关|重[点大要]|主要|众多|诸多|部门|单位|方面|领域|问题|内容|工作|活动|项目|措施|产品|行业',
    '企业|机构|人员|领导|同志|代表|专家|学者|嘉宾|情况|形式|方式|环节|因素|因|指标|任务|服务|设施|设备|物资|材料|资源|条件|要求|特点|功能',
    '作品|节目|品牌|景区|景点|场所|城市|国家|地区|区域|基地|平台|系统|技术|产业|政策|制度|机制|手段|渠道|途径|做法|经验|成果|荣誉|称号|奖项)',
  ].join('|'),
  'u',
);
