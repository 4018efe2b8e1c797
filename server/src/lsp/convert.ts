import type {
  DocumentSymbol,
  FoldingRange,
  Hover,
  MarkupContent,
  Range,
  SelectionRange,
  SymbolInformation,
  TextEdit as LspEdit,
} from 'vscode-languageserver';
import type { Fold } from '../features/provide-folding';
import type { HoverText } from '../features/provide-hover';
import type { PageSymbol } from '../features/provide-symbols';
import type { FileRange } from '../folder/page-digest';
import type { Language, Level } from '../project/level';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';
import { DiagnosticSeverity, FoldingRangeKind, SymbolKind } from './protocol-values';

/** Chinese is the language of the house: a client that names none gets it. */
export function languageOf(locale: string | undefined): Language {
  return locale === undefined || locale === '' || /^zh\b/iu.test(locale) ? 'zh' : 'en';
}

/**
 * Where the text of a URI is kept, for the issue date: folder and file name say it. Null where the document
 * is no file (untitled, or a URI without a path).
 */
export function pathOf(uri: string): string | null {
  const match = /^([a-z][a-z0-9+.-]*):(?:\/\/[^/?#]*)?(\/[^?#]*)/iu.exec(uri);
  if (match === null || match[1]!.toLowerCase() === 'untitled') return null;
  try {
    return decodeURIComponent(match[2]!);
  } catch {
    // A stray percent sign: the raw path still has the digits of a date.
    return match[2]!;
  }
}

/** The file: URI of a path as the machine writes it. */
export function uriOf(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  return `file://${path.startsWith('/') ? '' : '/'}${parts.map(encodeURIComponent).join('/')}`;
}

/** A place on a page whose text is not at hand. */
export function rangeOf([line, character, endLine, endCharacter]: FileRange): Range {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

/** True where two URIs name the same, however their characters are escaped. */
export function sameUri(a: string, b: string): boolean {
  return a === b || (pathOf(a) !== null && pathOf(a) === pathOf(b));
}

export function severityOf(level: Exclude<Level, 'off'>): DiagnosticSeverity {
  switch (level) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}

export function toEdit(lines: LineIndex, { span, newText }: TextEdit): LspEdit {
  return { range: lines.range(span), newText };
}

export function toDocumentSymbol(lines: LineIndex, language: Language, symbol: PageSymbol): DocumentSymbol {
  return {
    name: nameOf(symbol, language),
    detail: symbol.detail[language],
    kind: symbolKinds[symbol.kind],
    range: lines.range(symbol.span),
    selectionRange: lines.range(symbol.selection),
    children: symbol.children.map((child) => toDocumentSymbol(lines, language, child)),
  };
}

/** For clients that take no tree: the same symbols in a row, each with the name of what holds it. */
export function toSymbolInformation(
  uri: string,
  lines: LineIndex,
  language: Language,
  symbol: PageSymbol,
  container?: string,
): SymbolInformation[] {
  const name = nameOf(symbol, language);
  return [
    {
      name,
      kind: symbolKinds[symbol.kind],
      location: { uri, range: lines.range(symbol.span) },
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...symbol.children.flatMap((child) => toSymbolInformation(uri, lines, language, child, name)),
  ];
}

/** Editors refuse a symbol without a name. */
function nameOf(symbol: PageSymbol, language: Language): string {
  const name = symbol.name[language].trim();
  return name === '' ? '…' : name;
}

const symbolKinds: Readonly<Record<PageSymbol['kind'], SymbolKind>> = {
  article: SymbolKind.File,
  section: SymbolKind.String,
  caption: SymbolKind.Constant,
};

export function toFoldingRange({ start, end, kind }: Fold): FoldingRange {
  return {
    startLine: start,
    endLine: end,
    ...(kind === 'article' || kind === 'section' ? { kind: FoldingRangeKind.Region } : {}),
  };
}

/** `spans` from the inside out, one at least. */
export function toSelectionRange(lines: LineIndex, spans: readonly Span[]): SelectionRange {
  let result: SelectionRange | undefined;
  for (let at = spans.length - 1; at >= 0; at--)
    result = { range: lines.range(spans[at]!), ...(result === undefined ? {} : { parent: result }) };
  return result ?? { range: emptyRange };
}

const emptyRange: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function toHover(lines: LineIndex, language: Language, markdown: boolean, hover: HoverText): Hover {
  const value = hover.markdown[language];
  const contents: MarkupContent = markdown
    ? { kind: 'markdown', value }
    : { kind: 'plaintext', value: plainText(value) };
  return { contents, range: lines.range(hover.span) };
}

/** The marks that our hovers use, taken away again. */
function plainText(markdown: string): string {
  return markdown.replace(/\*\*|\\(?=[!-/:-@[-`{-~])/gu, '');
}
