import type { Position } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from './protocol-values';

/** @throws ResponseError where `value` is no position: a request without one has no answer. */
export function readPosition(value: unknown): Position {
  const { line, character } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (!Number.isInteger(line) || !Number.isInteger(character))
    throw new ResponseError(ErrorCodes.InvalidParams, 'the request names no position (line and character)');
  return { line: line as number, character: character as number };
}
