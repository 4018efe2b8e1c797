import type { Page } from '../page/page';
import type { Span } from '../text/span';

/**
 * What one person is in the event that a story tells, as the words beside the name say it: `裁判长`, `冠军`, `男子冠军`. Titles are read
 * elsewhere; these are no titles, but two stories of one event that give them to two people contradict each other. Null where
 * nothing such is said. `span`: of the name in the page, whose line breaks do not count.
 */
export function roleInEvent({ slice }: Pick<Page, 'slice'>, { start, end }: Span): string | null {
  const before = slice(Math.max(0, start - reach), start).replace(/\s/gu, '');
  const post = soleRole.exec(before);
  if (post !== null) return post[1]!;
  const behind = slice(end, end + 2 * reach).replace(/\s/gu, '');
  const won = winsBehind.exec(behind)?.[0] ?? '';
  const group = /[男女]/u.exec(won)?.[0];
  if (won !== '') return group === undefined ? '冠军' : `${group}子冠军`;
  const winner = winnerBefore.exec(before);
  if (winner === null) return null;
  return winner[1] === undefined ? '冠军' : `${winner[1]}子冠军`;
}

/** Code units to look at: lines of a column are short. */
const reach = 30;

/** There is one of them where something happens. */
const soleRole =
  /((?:总?裁判长|主裁判|策展人|总?导演|总策划|总教练|主教练|班主任|船长|发起人|创始人|捐赠人))$/u;

/** 以最少的落粒拔得头筹; 第一个冲过终点，夺得男子组冠军: behind a comma at once, so that nobody else comes in between. */
const winsBehind =
  /^[^，。！？；、与和]{0,12}?(?:，(?:最终|一举|并|顺利|成功|再次|首次)?)?(?:夺得|夺取|夺走|获得|获|摘得|摘下|荣获|捧得|捧走|拔得|赢得|勇夺|成为|拿下|拿到)[^，。！？；、]{0,10}?(?:冠军|桂冠|第一名|头名|头筹|金牌|一等奖|特等奖)/u;

/** 冠军林知远, 女子组第一名沈若溪; not 第一名获得者的教练. */
const winnerBefore = /(?:([男女])子?[^，。、]{0,4}?)?(?:冠军|第一名|金牌得主)(?:由|是|得主|获得者)?$/u;
