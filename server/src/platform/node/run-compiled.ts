import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { checksum } from '../../text/checksum';

type Wrapped = (
  exports: unknown,
  require: NodeJS.Require,
  module: { exports: unknown },
  filename: string,
  dirname: string,
) => void;

/**
 * Runs the bundle `name` in `folder` as `require` would, without compiling it anew at every start: what V8 made of it is kept beside it
 * when the first process that ran it ends, with all the functions that were used. Compiling is a fifth of the time until the first
 * diagnostics. Where nothing can be written, every start is as long as the first.
 */
export function runCompiled(folder: string, name: string): void {
  const bundle = join(folder, name);
  const kept = new KeptCode(folder, name);
  const known = kept.read();
  const script = new Script(wrap(readFileSync(bundle, 'utf8')), {
    filename: bundle,
    ...(known === null ? {} : { cachedData: known }),
  });
  if (known === null || script.cachedDataRejected === true)
    process.once('exit', () => kept.write(script.createCachedData()));
  const module = { exports: {} };
  const run = script.runInThisContext() as Wrapped;
  run(module.exports, createRequire(bundle), module, bundle, folder);
}

/**
 * Compiled code of one bundle, kept in a file that names what it was made of and by which V8. The code is followed by its checksum:
 * V8 believes what it is given, and damaged code would end the process.
 */
class KeptCode {
  readonly #folder: string;
  /** How the files of all versions of this bundle begin. */
  readonly #prefix: string;
  readonly #version: string;

  constructor(folder: string, name: string) {
    this.#folder = folder;
    this.#prefix = `${name}.`;
    // V8 itself compares nothing of the source but its length.
    const { size, mtimeMs } = statSync(join(folder, name));
    this.#version = `${this.#prefix}${size}-${Math.trunc(mtimeMs)}.`;
  }

  read(): Buffer | null {
    try {
      const file = readFileSync(this.#path);
      const code = file.subarray(0, -sumLength);
      return file.readInt32LE(code.length) === sumOf(code) ? code : null;
    } catch {
      // Not kept yet, or cut off.
      return null;
    }
  }

  /** Whole or not at all; what older versions of the bundle left goes. */
  write(code: Buffer): void {
    const unfinished = `${this.#path}.${process.pid}`;
    try {
      const sum = Buffer.alloc(sumLength);
      sum.writeInt32LE(sumOf(code));
      writeFileSync(unfinished, Buffer.concat([code, sum]));
      renameSync(unfinished, this.#path);
      for (const name of readdirSync(this.#folder)) {
        const isKeptCode = name.startsWith(this.#prefix) && name.endsWith(extension);
        if (isKeptCode && !name.startsWith(this.#version)) rmSync(join(this.#folder, name), { force: true });
      }
    } catch {
      // A folder that only administrators may write to: the program runs as well without.
      rmSync(unfinished, { force: true });
    }
  }

  get #path(): string {
    return join(this.#folder, `${this.#version}${cachedDataVersionTag()}${extension}`);
  }
}

const extension = '.code';
const sumLength = 4;

function sumOf(code: Buffer): number {
  return checksum(new Int32Array(code.buffer, code.byteOffset, code.length >> 2), 0, 16);
}
