import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface JsonLine {
  /** `PATH:LINE`, for what is said of a fault. */
  readonly where: string;
  /** One-based. */
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * The objects of a file that has one JSON object a line; blank lines are passed over.
 * @throws BadAnswerFile where the file cannot be read, holds no line, or a line is no object.
 */
export function readJsonLines(path: string): JsonLine[] {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    throw new BadAnswerFile(`${path}: cannot be read (${reasonOf(error)})`);
  }
  const lines = content.split('\n').flatMap((json, index) => {
    if (json.trim() === '') return [];
    const where = `${path}:${index + 1}`;
    return [{ where, line: index + 1, value: parse(json, where) }];
  });
  if (lines.length === 0) throw new BadAnswerFile(`${path}: holds no sentence`);
  return lines;
}

/**
 * The paths of the `.jsonl` files of a folder, in the order of their names.
 * @throws BadAnswerFile where the folder cannot be read or holds none.
 */
export function jsonlFilesOf(folder: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(folder);
  } catch (error) {
    throw new BadAnswerFile(`${folder}: cannot be read as a folder (${reasonOf(error)})`);
  }
  const files = entries.filter((file) => file.endsWith('.jsonl')).sort();
  if (files.length === 0) throw new BadAnswerFile(`${folder}: holds no .jsonl file`);
  return files.map((file) => join(folder, file));
}

/** Says which file and which line. */
export class BadAnswerFile extends Error {}

function parse(json: string, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new BadAnswerFile(`${where}: not JSON (${reasonOf(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadAnswerFile(`${where}: not an object`);
  return value as Record<string, unknown>;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
