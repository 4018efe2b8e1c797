import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { analyze, type Analysis } from '../features/analyze';
import type { Words } from '../lexis/words/words';
import type { Settings } from '../project/settings';
import { applyChanges } from './apply-changes';
import { pathOf } from './convert';
import { reportOf, type Report, type ReportOptions } from './report';

/** A document that the client has open. Its analysis is made when something first asks for it, and kept. */
export class OpenDocument {
  readonly #path: string | null;
  #text: string;
  #version: number;
  #analysis: Analysis | undefined;
  #changed = false;
  #report: Report | undefined;

  constructor(
    readonly uri: string,
    version: number,
    text: string,
  ) {
    this.#path = pathOf(uri);
    this.#text = text;
    this.#version = version;
  }

  get text(): string {
    return this.#text;
  }

  get version(): number {
    return this.#version;
  }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    const lines = this.#changed ? undefined : this.#analysis?.page.lines;
    this.#text = applyChanges(this.#text, changes, lines);
    this.#version = version;
    this.#changed = true;
  }

  /** The analysis of this version; the one before it lends what did not change. */
  analysis(words: Words, settings: Settings): Analysis {
    const known = this.#analysis;
    if (known?.context.settings === settings && !this.#changed) return known;
    const context =
      known?.context.settings === settings ? known.context : { words, settings, path: this.#path };
    this.#analysis = analyze(this.#text, context, known);
    this.#changed = false;
    return this.#analysis;
  }

  report(analysis: Analysis, options: ReportOptions): Report {
    return (this.#report = reportOf(analysis, options, this.#report));
  }
}
