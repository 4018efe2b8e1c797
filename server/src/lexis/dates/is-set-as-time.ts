import { isOneOf } from './is-one-of';

/** True where a clause begins at `at`, or a preposition of time stands before it: 到年中, 预计月中; 岁月中 and 水中月中 are none. */
export function isSetAsTime(text: string, at: number): boolean {
  return at === 0 || isOneOf(' ，。；、：？！“（到至在于从自近计前', text, at - 1);
}

/** True where 中 behind 月 ends the expression: 7月中完工, not 7月中考 and 5月中国. */
export function endsMiddle(text: string, at: number): boolean {
  return (
    at === text.length ||
    /^(?:[，。；、）将已可]|开[始工放]|完[成工]|前后?|之?前|左右|到|至|举行|启动|投)/u.test(
      text.slice(at, at + 2),
    )
  );
}
