import { isHan } from '../../text/characters';

/** True for a Han character and for a mark that only Chinese copy has. NaN, the end of a text, is neither. */
export function isChinese(unit: number): boolean {
  return isHan(unit) || marks.has(unit);
}

/** Quotes, titles and brackets that close; what stands in them ends there. */
export function closesPair(character: string | undefined): boolean {
  return character !== undefined && closing.includes(character);
}

export function opensPair(character: string | undefined): boolean {
  return character !== undefined && opening.includes(character);
}

const closing = '”’》〉）】〕」』';
const opening = '“‘《〈（【〔「『';
const marks = new Set(Array.from(`${closing}${opening}，。、；：？！…—·～`, (mark) => mark.charCodeAt(0)));
