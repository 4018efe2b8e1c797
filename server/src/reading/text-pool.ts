import type { RunningText } from '../page/page';
import { readRunningText } from '../page/running-text';

/**
 * Running texts by their raw ones. An article that somebody types in is another object with each key; its headings, notes
 * and captions are the same texts as before, so that what was read in them holds.
 */
export class TextPool {
  #recent = new Map<string, RunningText>();
  #older = new Map<string, RunningText>();

  /** `keepSpaces`: of a heading, in which a space stands for a pause. */
  textOf(raw: string, keepSpaces: boolean): RunningText {
    const key = keepSpaces ? ` ${raw}` : `=${raw}`;
    let text = this.#recent.get(key);
    if (text !== undefined) return text;
    text = this.#older.get(key) ?? readRunningText(raw, { keepSpaces });
    if (raw.length > longest) return text;
    if (this.#recent.size >= mostKept) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, text);
    return text;
  }
}

/** In characters; what is longer is no heading, note or caption of a page. */
const longest = 3000;
/** Those of some pages; twice as many are kept at most. */
const mostKept = 1000;
