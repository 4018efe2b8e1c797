import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { mostPageBytes, tooLarge } from '../../project/file-size';
import type { Message } from '../../project/level';
import { decodeText } from './decode-text';

/** The text of a page, or why there is none; null where there is no such file. Blocks: for threads that have nothing else to do. */
export function readPageFile(path: string): { readonly text: string } | { readonly reason: Message } | null {
  let bytes: Uint8Array;
  try {
    // A pipe or a device: to open it may wait for ever, and no thread that waits so can be ended.
    const found = statSync(path);
    if (!found.isFile() && !found.isDirectory()) return { reason: noFile };
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > mostPageBytes) return { reason: tooLarge(size, mostPageBytes) };
      bytes = readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : { reason: reasonOf(error) };
  }
  try {
    // Editors do not count the mark of the encoding as a character.
    const text = decodeText(bytes).text.replace(/^\uFEFF/u, '');
    // UTF-8 and UTF-16 may hold it, copy does not.
    return text.includes('\0') ? { reason: notText } : { text };
  } catch {
    return { reason: notText };
  }
}

/** Why a file or a folder cannot be read. */
export function reasonOf(error: unknown): Message {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? { zh: `读不出来：${message}`, en: `cannot be read: ${message}` };
}

const noFile: Message = {
  zh: '是管道或设备，不是文件，没有读',
  en: 'is a pipe or a device, no file; it was not read',
};
const notText: Message = {
  zh: '不是文本，或不是能识别的编码（UTF-8、GB18030 或带标记的 UTF-16）',
  en: 'is no text in UTF-8, GB18030 or marked UTF-16',
};

const reasons: Readonly<Record<string, Message>> = {
  ENOENT: { zh: '没有这个文件或文件夹', en: 'no such file or folder' },
  ENOTDIR: { zh: '不是文件夹', en: 'is no folder' },
  EACCES: { zh: '没有读取权限', en: 'permission denied' },
  EPERM: { zh: '没有读取权限', en: 'permission denied' },
  EISDIR: { zh: '是文件夹，不是文件', en: 'is a folder, not a file' },
};
