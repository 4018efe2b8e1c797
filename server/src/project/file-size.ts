import type { Message } from './level';

/** More than any page: two hundred of them in one file. What is larger is no page of a folder. */
export const mostPageBytes = 4 * 1024 * 1024;

/** Of a file that is named by itself: a year's pages in one. More takes minutes, and in the end more memory than there is. */
export const mostTextBytes = 32 * 1024 * 1024;

/** Why a file is not read; `size` is null where it comes through a pipe, which does not say how much there is. */
export function tooLarge(size: number | null, most: number): Message {
  const limit = `${most / 1024 / 1024} MB`;
  const megabytes = size === null ? null : (size / 1024 / 1024).toFixed(1);
  const zh = megabytes === null ? `文件超过 ${limit}` : `文件有 ${megabytes} MB，超过 ${limit}`;
  return most <= mostPageBytes
    ? {
        zh: `${zh}，不是一个版面，没有读`,
        en: `${megabytes === null ? 'it' : `${megabytes} MB`} is more than a page has (${limit}); it was not read`,
      }
    : {
        zh: `${zh}，没有读；请把它分成几个文件，比如每期一个`,
        en: `${megabytes === null ? 'it' : `${megabytes} MB`} is more than is read at once (${limit}); split it, e.g. into a file for each issue`,
      };
}
