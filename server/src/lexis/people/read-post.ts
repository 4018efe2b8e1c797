/** An office of a body: 副书记 of 云岭区委. */
export interface Post {
  /** Without brackets and 该; empty where the title names none: 区长. */
  readonly body: string;
  /** Without 副: 书记. */
  readonly head: string;
  readonly isDeputy: boolean;
}

/**
 * The office that a title names, body and all: 云岭区委副书记. Null for what is none (记者, 教授), and for one that is not
 * held now or not by itself: 原书记, 时任局长, 代区长, 名誉会长.
 */
export function readPost(title: string): Post | null {
  let post = known.get(title);
  if (post === undefined) {
    if (known.size > mostKnown) known.clear();
    post = read(title);
    known.set(title, post);
  }
  return post;
}

/** Titles repeat from page to page. */
const known = new Map<string, Post | null>();
const mostKnown = 20_000;

function read(title: string): Post | null {
  const match = office.exec(title);
  if (match === null) return null;
  const { deputy, head } = match.groups as { deputy?: string; head: string };
  const body = title
    .slice(0, match.index)
    .replaceAll(/[（(][^）)]*[）)]/gu, '')
    .replace(/^(?:该|本|我|现任)/u, '');
  if (passed.test(body) || /[，。、；：“”]/u.test(body)) return null;
  return { body, head, isDeputy: deputy !== undefined };
}

const office =
  /(?<deputy>常务副|第一副|副)?(?<head>(?:书记|主任|主席|[省市县区镇乡州旗盟局厅司部处科股所站院校园馆台社行会队厂矿]长|秘书长|检察长|理事长|董事长|总编辑|总经理|总裁|组长|参谋长))$/u;

/** What makes another office of it. */
const passed =
  /原|时任|曾任|前任|^前|前$|代$|代理|名誉|荣誉|候任|拟任|当选|执行|轮值|候选|第一$|总$|兼$|助理|班$|组$|秘$/u;

/** True where both are of one body, as far as they name it: 区委 and 云岭区委 are. */
function haveSameBody(a: Post, b: Post): boolean {
  // 区长 says of what, whoever is meant; 局长 does not.
  if (a.body === '' || b.body === '') return a.body === b.body && levels.test(a.head);
  return a.body.endsWith(b.body) || b.body.endsWith(a.body);
}

export function isSamePost(a: Post, b: Post): boolean {
  return a.head === b.head && a.isDeputy === b.isDeputy && (a.body === b.body || haveSameBody(a, b));
}

/** True where nobody holds both at a time: 副局长 and 局长 of one bureau, 区长 and 县长 of one place. */
export function excludeEachOther(a: Post, b: Post): boolean {
  if (a.head === b.head) return a.isDeputy !== b.isDeputy && haveSameBody(a, b);
  return a.body !== '' && a.body === b.body && levels.test(a.head) && levels.test(b.head);
}

const levels = /^[省市县区镇乡州旗盟]长$/u;

/** An office that one person holds, with its body: two names that hold it are hardly two persons. */
export function keyOfSole({ body, head, isDeputy }: Post): string | null {
  return isDeputy || body.length < 2 || isAnyBody.test(body) ? null : body + head;
}

/** A body of which each village or street has one, without the name of the place. */
const isAnyBody =
  /^(?:[本该]?(?:村|社区|镇|乡|街道|公司|企业|厂))?(?:党?支部|党总支|总支|支部委员会|村委会|居委会|业委会|合作社|派出所|警务室|消防(?:救援)?站|卫生院|卫生室|幼儿园|[小中]学|(?:旅游|物业)?公司|车间|班组|服务队|志愿队|理事会|招聘会)$/u;
