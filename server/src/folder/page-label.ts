import type { Message } from '../project/level';
import type { PageDigest } from './page-digest';

/** How a page of the folder is spoken of by one of `date`: `第3版`, of another day `5月17日第3版`, without a number its file. */
export function pageLabel(
  path: string,
  { pageNumber, issueDate }: Pick<PageDigest, 'pageNumber' | 'issueDate'>,
  date: string | null,
): Message {
  const day = issueDate === null || issueDate === date ? null : dayOf(issueDate, date);
  if (pageNumber !== null)
    return {
      zh: `${day?.zh ?? ''}第${pageNumber}版`,
      en: `page ${pageNumber}${day === null ? '' : ` of ${day.en}`}`,
    };
  const file = path.split(/[\\/]/u).at(-1)!;
  return {
    zh: day === null ? `“${file}”` : `${day.zh}“${file}”`,
    en: day === null ? `“${file}”` : `“${file}” of ${day.en}`,
  };
}

function dayOf(issueDate: string, date: string | null): Message {
  const [year, month, day] = issueDate.split('-').map(Number) as [number, number, number];
  const sameYear = date?.startsWith(`${issueDate.slice(0, 4)}-`) === true;
  return { zh: `${sameYear ? '' : `${year}年`}${month}月${day}日`, en: issueDate };
}
