/** Does things once whoever asks for them pauses. */
export interface AfterPause {
  /** `work` is done when nobody has asked for the same thing for so many milliseconds; of what was asked before only the time counts. */
  ask(what: string, milliseconds: number, work: () => void): void;
  /** Whether it was asked for and is still to be done. */
  isDue(what: string): boolean;
  /** It is not wanted any more. */
  drop(what: string): void;
  stop(): void;
}

/** `longest`: milliseconds after which a thing is done, however often it is asked for: some who ask never pause. */
export function afterPause(longest = Infinity): AfterPause {
  const waiting = new Map<
    string,
    { readonly since: number; readonly timer: ReturnType<typeof setTimeout> }
  >();

  function drop(what: string): void {
    clearTimeout(waiting.get(what)?.timer);
    waiting.delete(what);
  }

  return {
    ask: (what, milliseconds, work) => {
      const now = performance.now();
      const since = waiting.get(what)?.since ?? now;
      drop(what);
      const due = (): void => {
        waiting.delete(what);
        work();
      };
      const wait = Math.max(0, Math.min(milliseconds, since + longest - now));
      waiting.set(what, { since, timer: setTimeout(due, wait) });
    },
    isDue: (what) => waiting.has(what),
    drop,
    stop: () => {
      for (const what of [...waiting.keys()]) drop(what);
    },
  };
}
