import { afterPause } from '../folder/after-pause';
import { articleName } from '../features/provide-symbols';
import { statusMethod, type ArticleErrorRate, type DocumentStatus } from '../protocol';
import { errorRateOf, type PageErrorRate } from '../report/error-rate';
import type { Page } from '../page/page';
import type { Language } from '../project/level';
import { projectFileNames } from '../project/project-files';
import type { ProjectFileRead } from '../project/projects';
import { uriOf, sameUri } from './convert';
import type { OpenDocument } from './open-document';
import type { Session } from './session';
import { DiagnosticSeverity } from './protocol-values';
import { diagnosticSource, type ReportItem } from './report';

/** What the publisher sends through. */
export interface Outlet {
  sendNotification(method: string, params: unknown): void;
}

/** A pause in typing: long enough that a fast typist's keys make one report. */
const pause = 120;

/**
 * Says unasked what a reading of a document has shown: its status, and its diagnostics where the client does
 * not pull them. What was published stays until the next report takes its place: nothing flickers while
 * somebody types.
 */
export class Publisher {
  /** Told of each document whose report may be another. */
  onPublished: (uri: string) => void = () => undefined;
  readonly #waiting = afterPause();
  readonly #published = new Map<string, string>();

  constructor(
    private readonly session: Session,
    private readonly outlet: Outlet,
  ) {}

  opened(uri: string): void {
    this.#schedule(uri, 0);
  }

  changed(uri: string): void {
    this.#schedule(uri, pause);
  }

  /** Settings have changed: every report may look different now. */
  allChanged(): void {
    for (const uri of this.session.documents.keys()) this.#schedule(uri, 0);
  }

  closed(uri: string): void {
    this.#waiting.drop(uri);
    this.#published.delete(uri);
    if (!this.session.client.pullsDiagnostics) this.#send({ uri, diagnostics: [] });
  }

  stop(): void {
    this.#waiting.stop();
  }

  #schedule(uri: string, delay: number): void {
    this.#waiting.ask(uri, delay, () => this.#publish(uri));
  }

  #publish(uri: string): void {
    const document = this.session.documents.get(uri);
    if (document === undefined) return;
    try {
      if (!this.session.client.pullsDiagnostics) this.#push(document);
      this.outlet.sendNotification(statusMethod, this.#statusOf(document));
      this.onPublished(uri);
    } catch (error) {
      this.session.log.error(
        `reading ${uri} failed: ${String(error instanceof Error ? error.stack : error)}`,
      );
    }
  }

  #push(document: OpenDocument): void {
    const { resultId, items } = this.session.report(document);
    const version = this.session.client.diagnosticVersion ? { version: document.version } : {};
    // With a version even an equal report is news: it says that it still holds.
    if (!('version' in version) && this.#published.get(document.uri) === resultId) return;
    this.#published.set(document.uri, resultId);
    this.#send({ uri: document.uri, ...version, diagnostics: this.session.outgoing(items) });
  }

  /** What is wrong with a file of a project is listed at that file, and in the log. */
  projectFile({ path, complaints }: ProjectFileRead): void {
    const uri = uriOf(path);
    const { language, log } = this.session;
    const diagnostics = complaints.map(({ range, message }) => ({
      range,
      message: message[language],
      severity: DiagnosticSeverity.Warning,
      source: diagnosticSource,
    }));
    const id = JSON.stringify(diagnostics);
    if ((this.#published.get(uri) ?? '[]') === id) return;
    this.#published.set(uri, id);
    for (const { range, message } of complaints)
      log.warn(`${path}:${range.start.line + 1}:${range.start.character + 1}: ${message.en}`);
    this.#send({ uri, diagnostics });
  }

  /** A file of a project, or its folder, is another or gone: what was said of it counts no more. */
  forgetProjectFile(uri: string): void {
    for (const file of [uri, ...projectFileNames.map((name) => `${uri}/${name}`)]) {
      const known = [...this.#published.keys()].find((one) => sameUri(one, file));
      if (known === undefined || this.session.documents.has(known)) continue;
      this.#published.delete(known);
      this.#send({ uri: known, diagnostics: [] });
    }
  }

  #send(params: { uri: string; version?: number; diagnostics: readonly ReportItem[] }): void {
    this.outlet.sendNotification('textDocument/publishDiagnostics', params);
  }

  #statusOf(document: OpenDocument): DocumentStatus {
    const { page, reading, findings, context } = this.session.analysis(document);
    const rate = errorRateOf(page, findings.slices, context.settings);
    const listed = findings.findings.filter((finding) => finding.level !== 'hint').length;
    const characters = page.articles.reduce((sum, { value }) => sum + value.characters, 0);
    return {
      uri: document.uri,
      version: document.version,
      articles: page.articles.length,
      characters,
      findings: findings.total > findings.findings.length ? findings.total : listed,
      issueDate: reading.issueDate.value,
      issueDateFrom: reading.issueDate.from,
      errorRate: rate.page,
      worstArticles: worstOf(rate, page, this.session.language),
    };
  }
}

/** As many as a tooltip has room for. */
const mostArticles = 5;

function worstOf({ articles }: PageErrorRate, page: Page, language: Language): ArticleErrorRate[] {
  return articles
    .map((rate, index) => ({ rate, index }))
    .filter(({ rate }) => rate.errors > 0 || rate.possible > 0)
    .sort((a, b) => b.rate.errors - a.rate.errors || b.rate.possible - a.rate.possible || a.index - b.index)
    .slice(0, mostArticles)
    .map(({ rate, index }) => ({ title: articleName(page.articles[index]!.value)[language], ...rate }));
}
