/**
 * All that the product asks of the machine it runs on. `platform/` implements it for Node and, later, for
 * a browser; nothing else touches files, workers or clocks.
 */
export interface Host {
  /** A binary that ships beside the bundle, e.g. `words.bin`. Rejects where it is missing. */
  readData(name: string): Promise<Uint8Array>;
}
