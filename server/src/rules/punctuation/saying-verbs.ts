/** True where the words before the offset say that somebody speaks: 林知远说, 他告诉记者. */
export function saysBefore(text: string, at: number): boolean {
  return saying.test(text.slice(Math.max(0, at - reach), at));
}

const reach = 12;

/** 听说 and 据说 name nobody, 小说 and 学说 are things. */
const saying =
  /(?:(?<![听据传小学假再胡])说|说道|问道|答道|喊道|写道|回答|表示|指出|强调|认为|坦言|感慨|感叹|介绍|透露|解释|告诉(?:记者|大家|我们|[他她我]|\p{Script=Han}{2,4}))$/u;
