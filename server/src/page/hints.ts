/**
 * Characters without which a line cannot be of a certain form. One pass over a line tells which forms are worth
 * a pattern; most lines of a column are worth none.
 */
export const hint = {
  /** 讯, 电, 消息, 报道: what closes a dateline. */
  sender: 1,
  /** A byline has a role or a mark. */
  byline: 2,
  /** 下转, 上接. */
  jump: 4,
  /** A mark inside a sentence or at its end. */
  stop: 8,
  /** Arrows, triangles, hands, 图 and 摄. */
  picture: 16,
  /** 编者按, 编后, 开栏的话, 链接. */
  note: 32,
  /** A closing bracket or mark of a title. */
  closer: 64,
  /** 报, 社, 网 and what else a sender of news is called by. */
  paper: 128,
  /** What ends a sentence or a part of one, the comma left out. */
  sentence: 256,
  /** Without one of these only a page name, which is short, is furniture. */
  furniture: 512,
} as const;

const table = new Uint16Array(0x10000);

function mark(characters: string, bit: number): void {
  for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)]! |= bit;
}

mark('讯电消道', hint.sender);
mark('者员习稿民友长客主文□■◎●○◆◇▲△☆★', hint.byline);
mark('转接', hint.jump);
mark('，。；！？', hint.stop);
mark('图照摄', hint.picture);
for (let unit = 0x2190; unit <= 0x2bff; unit++) {
  const isPointer = unit <= 0x21ff || (unit >= 0x25a0 && unit <= 0x27bf) || unit >= 0x2b00;
  if (isPointer) table[unit]! |= hint.picture;
}
mark('编栏链', hint.note);
mark('）)】]》', hint.closer);
mark('报刊网台社媒', hint.paper);
mark('。！？；', hint.sentence);
mark('0123456789：:报版第刊期周编美校组值主审检图视制本', hint.furniture);
for (let unit = 0x41; unit <= 0x7a; unit++) table[unit]! |= hint.furniture;

/** The hints of `text` from `start` to `end`, as a sum of bits. */
export function hintsOf(text: string, start: number, end: number): number {
  let hints = 0;
  for (let offset = start; offset < end; offset++) hints |= table[text.charCodeAt(offset)]!;
  return hints;
}
