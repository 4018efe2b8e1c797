import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { analyzePage, type Analysis } from '../features/analyze';
import type { FolderView } from '../folder/folder-view';
import type { NameTagger } from '../lexis/people/name-tagger';
import type { Words } from '../lexis/words/words';
import type { Page } from '../page/page';
import { changePage, readPage } from '../page/read-page';
import type { Settings } from '../project/settings';
import { applyChanges } from './apply-changes';
import { pathOf } from './convert';
import { reportOf, type Report, type ReportOptions } from './report';

/** A document that the client has open. Its analysis is made when something first asks for it, and kept. */
export class OpenDocument {
  readonly path: string | null;
  /** Whether names were read, or are told with everything else; until then a first report may go without them. */
  areNamesRead = false;
  #version: number;
  /** The text, or once it was read and then typed in, the page that knows it: typing puts no long text together. */
  #content: string | Page;
  #analysis: Analysis | undefined;
  #report: Report | undefined;

  constructor(
    readonly uri: string,
    version: number,
    text: string,
  ) {
    this.path = pathOf(uri);
    this.#content = text;
    this.#version = version;
  }

  get text(): string {
    return typeof this.#content === 'string' ? this.#content : this.#content.text;
  }

  get version(): number {
    return this.#version;
  }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.#version = version;
    const [change, ...more] = changes;
    if (change === undefined) return;
    if (typeof this.#content !== 'string' && this.#analysis && more.length === 0 && 'range' in change) {
      const { lines } = this.#content;
      const a = lines.offset(change.range.start);
      const b = lines.offset(change.range.end);
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      this.#content = changePage(this.#content, span, change.text, this.#analysis.context.words);
    } else this.#content = applyChanges(this.text, changes);
  }

  /** The analysis of this version; the one before it lends what did not change. */
  analysis(
    words: Words,
    tagger: NameTagger,
    settings: Settings,
    folder: FolderView | null = null,
    namesFollow = false,
  ): Analysis {
    const known = this.#analysis;
    const content = this.#content;
    const isSame =
      known?.context.settings === settings &&
      known.context.folder === folder &&
      known.context.namesFollow === namesFollow;
    if (known?.page === content && isSame) return known;
    const context = isSame
      ? known.context
      : { words, tagger, settings, path: this.path, folder, namesFollow };
    const page = typeof content === 'string' ? readPage(content, words, known?.page) : content;
    this.#content = page;
    return (this.#analysis = analyzePage(page, context, known));
  }

  report(analysis: Analysis, options: ReportOptions): Report {
    return (this.#report = reportOf(analysis, options, this.#report));
  }
}
