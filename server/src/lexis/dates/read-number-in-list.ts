import { endOfConnector } from './end-of-connector';
import { isOneOf } from './is-one-of';
import { readNumber, skipSpace } from './read-number';
import { endOfUnit, readNumberWithUnit } from './read-number-with-unit';

export interface NumberInList {
  readonly value: number;
  readonly end: number;
}

/** A number with its unit, which in a list or period may stand behind the last number alone: 5、15、25日, 5至10月. */
export function readNumberInList(text: string, at: number, unit: string, most: number): NumberInList | null {
  const whole = readNumberWithUnit(text, at, unit, most);
  if (whole !== null) return whole.value < 1 || whole.value > most ? null : whole;
  const number = readNumber(text, at);
  if (number === null || number.value < 1 || number.value > most) return null;
  let end = number.end;
  for (let members = 1; members < mostMembers; members++) {
    const mark = skipSpace(text, end);
    const next = text.charAt(mark) === '、' ? skipSpace(text, mark + 1) : endOfConnector(text, end);
    const member = next === -1 ? null : readNumber(text, next);
    if (member === null || member.value < 1 || member.value > most) return null;
    ({ end } = member);
    const unitEnd = endOfUnit(text, end, unit);
    if (unitEnd !== -1)
      return isOneOf(countsOther, text, unitEnd) ? null : { value: number.value, end: number.end };
  }
  return null;
}

/** 1、2、3月龄, 3、5日游 and 5、6号楼 are no dates. */
const countsOther = '龄游楼线嫂供薪租票刊号元';

/** Of a list whose unit stands behind its last number alone. */
const mostMembers = 8;
