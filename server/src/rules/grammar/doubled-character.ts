import { surnameLength } from '../../lexis/people/surnames';
import { isHan } from '../../text/characters';
import type { Words } from '../../lexis/words/words';
import { functionWord, type FunctionWord } from './function-words';
import type { Repeat } from './find-repeats';
import { wordAt, wordsAround } from './words-around';

/**
 * How many of the repeated characters are one too many; 0 where the repetition is meant: a reduplication (看看,
 * 干干净净), the end of one word and the start of the next (今年|年初), a name.
 */
export function superfluousCharacters(text: string, { start, times }: Repeat, words: Words): number {
  const character = text.charAt(start);
  if (numerals.includes(character)) return 0;
  const word = functionWord(character);
  // Sounds and cries are as long as one likes.
  if (times > 2) return word !== undefined && times === 3 ? 2 : 0;
  const isWrong =
    word === undefined
      ? !isInReduplication(text, start) && isDoubledInWord(text, start, words)
      : isDoubledFunctionWord(text, start, word, words);
  return isWrong ? 1 : 0;
}

const numerals = '一二三四五六七八九十百千万亿零〇两几';

/** 干干净净, 一座座; of the last the character before is a numeral. */
function isInReduplication(text: string, start: number): boolean {
  return isPair(text, start - 2) || isPair(text, start + 2) || (start > 0 && text.charAt(start - 1) === '一');
}

function isPair(text: string, at: number): boolean {
  return at >= 0 && isHan(text.charCodeAt(at)) && text.charCodeAt(at) === text.charCodeAt(at + 1);
}

function isDoubledFunctionWord(
  text: string,
  start: number,
  {
    wrongBehind = [],
    rightBehind = [],
    wrongBefore = [],
    rightBefore = [],
    notAfter = '',
    notBefore = '',
  }: FunctionWord,
  words: Words,
): boolean {
  const next = text.charAt(start + 2);
  if (next !== '' && notBefore.includes(next)) return false;
  if (start > 0 && notAfter.includes(text.charAt(start - 1))) return false;
  if (isGivenName(text, start)) return false;
  const second = start + 1;
  if (rightBehind.some((word) => text.endsWith(word, second))) return false;
  if (rightBefore.some((word) => text.startsWith(word, second))) return false;
  if (text.charAt(start) === '在') return isDoubledZai(text, start, words);
  const around = wordsAround(words, text, { start, end: start + 2 });
  const left = wordAt(around, start);
  const right = wordAt(around, second);
  if (left.start === right.start) {
    // The dictionary takes any two of them for a word.
    return left.end - left.start === 2;
  }
  const isLeftAlone = left.end - left.start === 1;
  const isRightAlone = right.end - right.start === 1;
  if (isLeftAlone && isRightAlone) return true;
  // Between two words that both hold the character there is nothing wrong, unless it ends and begins none.
  if (!isLeftAlone && !isRightAlone) return wrongBehind === 'any' && wrongBefore === 'any';
  return isLeftAlone
    ? listed(wrongBefore, text.slice(right.start, right.end))
    : listed(wrongBehind, text.slice(left.start, left.end));
}

/** 林如如: a surname that no other character stands before, and a name of the kind that parents give. */
function isGivenName(text: string, start: number): boolean {
  return (
    start > 0 &&
    inNames.includes(text.charAt(start)) &&
    surnameLength(text, start - 1) === 1 &&
    !isHan(text.charCodeAt(start - 2))
  );
}

const inNames = '如之也以可为其和与让';

function listed(list: 'any' | readonly string[], word: string): boolean {
  return list === 'any' || list.includes(word);
}

/**
 * 在在线课堂上 is 在 with its place, 在在线教学 is not; 现在在 is a word and 在, unless what stands behind it can be no
 * place.
 */
function isDoubledZai(text: string, start: number, words: Words): boolean {
  const around = wordsAround(words, text, { start, end: start + 2 });
  const left = wordAt(around, start);
  const right = wordAt(around, start + 1);
  if (wordsInZai.includes(text.slice(left.start, left.end))) return notPlace.test(text.charAt(start + 2));
  if (right.end - right.start === 1 && !withZai.test(text.slice(start + 1, start + 3))) return true;
  const behind = withZai.test(text.slice(start + 1, start + 3)) ? start + 3 : right.end;
  const clause = /^[^，。；：！？、\n]*/u.exec(text.slice(behind, behind + clauseReach))![0];
  return !place.test(clause);
}

const wordsInZai = [
  '现在',
  '实在',
  '存在',
  '所在',
  '内在',
  '外在',
  '潜在',
  '旨在',
  '好在',
  '自在',
  '健在',
  '不在',
  '何在',
];
/** Words that begin with it, before which another one may stand. */
const withZai = /^在[线建职校岗任野逃押读场座途册编研售手案]/u;
const clauseReach = 16;
const place =
  /[中上下里内外前后时]|期间|方面|领域|平台|之|阶段|过程|情况|条件|岗位|部门|企业|单位|学校|系统|市场/u;
const notPlace = /[的已也是就都还又不有要会将着了，。；：、！？”]/u;

/**
 * 发展展: a word, and its last (or first) character once more, which hardly ever stands alone. Where both sides may
 * have their own word (今年|年初), or where the character does stand alone (市|市长), nothing is said.
 */
function isDoubledInWord(text: string, start: number, words: Words): boolean {
  if (standingAlone.includes(text.charAt(start))) return false;
  const second = start + 1;
  const endsOne = endsWellKnown(text, second, words);
  const startsOne = startsWellKnown(text, second, words);
  if (endsOne && startsOne) return false;
  // To read the words of the clause takes longest: mostly neither side can have one that is met every day.
  if (!endsOne && !startsOne && !isAtLongWord(text, second, words)) return false;
  const around = wordsAround(words, text, { start, end: start + 2 });
  const left = wordAt(around, start);
  const right = wordAt(around, second);
  const [long, alone] = left.start === start ? [right, left] : [left, right];
  if (long.end - long.start === 1 || alone.end - alone.start > 1) return false;
  const kind = words.kind(text, long.start, long.end);
  const count = words.count(text, long.start, long.end);
  if (kind === 'place' || kind === 'person' || count < wellKnown) return false;
  // 学习习主席: the second is somebody.
  if (long === left && surnameLength(text, second) > 0 && title.test(text.slice(second + 1, second + 4)))
    return false;
  // 发展展: nothing else begins with the last. Before 开开展 something may stand that ends with the first.
  return (
    long === left || startsAfresh(text, start) || count >= rarelyAlone * words.count(text, start, second)
  );
}

const title = /^(?:主席|总|书记|先生|女士|老师|部长|局长|主任|同志|某|氏|家)/u;

function startsAfresh(text: string, at: number): boolean {
  return at === 0 || !isHan(text.charCodeAt(at - 1)) || particles.includes(text.charAt(at - 1));
}

const particles = '的了在和与对将被把从向是也并';

/** How many times as frequent as the character alone a word must be for the character to be known as part of it. */
const rarelyAlone = 3;

/**
 * What ends the names of bodies and places, counts things, or is a word by itself: the first of two may belong to
 * what stands before, the second to what stands behind.
 */
const standingAlone =
  '国省市县区州旗乡镇村街路港岛山河江湖海城园厂店司馆站厅局处科所院室部队军组班系社会团校院场台党委办股' +
  '个届轮榜战年月日时分点天岁号期次' +
  '大小老新好高长多少人水车船书花树鱼手头面心口家门房楼桥田地火电钱话事皮' +
  '有会看说听想走跑坐站打做干买卖吃喝问讲谈学写读找等送给来去进出回过开关放拿用管办帮教玩练试改算数' +
  '前后左右上下中内外里东南西北间旁边男女';

/** Occurrences of a word that is met every day. */
const wellKnown = 20;

function endsWellKnown(text: string, end: number, words: Words): boolean {
  for (let size = 2; size <= usual && end - size >= 0; size++)
    if (words.count(text, end - size, end) >= wellKnown) return true;
  return false;
}

function startsWellKnown(text: string, start: number, words: Words): boolean {
  for (let size = 2; size <= usual && start + size <= text.length; size++)
    if (words.count(text, start, start + size) >= wellKnown) return true;
  return false;
}

/** True where a longer word than usual ends or starts at `at`. */
function isAtLongWord(text: string, at: number, words: Words): boolean {
  for (let size = 2; size <= longest && isHan(text.charCodeAt(at - size)); size++)
    if (size > usual && words.count(text, at - size, at) >= wellKnown) return true;
  for (let size = 2; size <= longest && isHan(text.charCodeAt(at + size - 1)); size++)
    if (size > usual && words.count(text, at, at + size) >= wellKnown) return true;
  return false;
}

/** Characters that nearly all words have at the most, and all that are read around a place. */
const usual = 4;
const longest = 9;
