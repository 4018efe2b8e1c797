import { tooLarge } from '../project/file-size';
import type { Language, Message } from '../project/level';
import type { CommandHost } from './command-host';

/** One readable file. */
export interface Input {
  readonly path: string;
  readonly text: string;
  readonly encoding: string;
}

/**
 * The files in their order, one at a time, so that thousands need no more memory than one. A file that cannot
 * be read, or is larger than `most`, is named on standard error and comes out as null; the others are read all the same.
 */
export async function* readInputs(
  paths: readonly string[],
  host: CommandHost,
  language: Language,
  most: number,
): AsyncGenerator<Input | null> {
  for (const path of paths) {
    if (host.outputClosed) return;
    const input = await readInput(path, host, most).catch(reasonOf);
    if ('text' in input) yield input;
    else {
      host.warn(`newspaper: ${path}: ${input[language]}`);
      yield null;
    }
  }
}

async function readInput(path: string, host: CommandHost, most: number): Promise<Input | Message> {
  const bytes = await host.readInput(path, most);
  if ('size' in bytes) return tooLarge(bytes.size, most);
  const { text, encoding } = host.decode(bytes);
  return { path, text, encoding };
}

/** Why a file cannot be used, as a clause. */
export function reasonOf(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = reasons[code];
  if (known !== undefined) return known;
  if (error instanceof RangeError && code === '')
    return {
      zh: '不是能识别的编码（UTF-8、GB18030 或带标记的 UTF-16）',
      en: `cannot be decoded: ${error.message}`,
    };
  const message = error instanceof Error ? error.message : String(error);
  return { zh: `读不出来：${message}`, en: `cannot be read: ${message}` };
}

const reasons: Readonly<Record<string, Message>> = {
  ENOENT: { zh: '没有这个文件', en: 'no such file' },
  EISDIR: { zh: '是文件夹，不是文件', en: 'is a folder, not a file' },
  EACCES: { zh: '没有读取权限', en: 'permission denied' },
};
