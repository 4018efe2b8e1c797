import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { provideCompletions, type NameCompletion } from '../../features/provide-completions';
import { titleText } from '../../reading/title-text';
import type { Language, Message } from '../../project/level';
import type { LineIndex } from '../../text/line-index';
import { readPosition } from '../read-position';
import type { Session } from '../session';
import { CompletionItemKind } from '../protocol-values';

/** Never the whole answer: with the next character another name may begin. */
export function completion(session: Session, params: CompletionParams): CompletionList {
  const analysis = session.analysis(session.document(params));
  const { lines } = analysis.page;
  const found = provideCompletions(analysis, lines.offset(readPosition(params.position)));
  const items = found.map((one, index) => itemOf(one, index, lines, session));
  return { isIncomplete: true, items };
}

function itemOf(
  { kind, newText, span, titles, from }: NameCompletion,
  index: number,
  lines: LineIndex,
  { client, language }: Session,
): CompletionItem {
  const offices = titles.map(titleText);
  const known = offices.length > 0 ? offices.join(separators[language]) : kinds[kind][language];
  const detail = from === 'page' ? known : `${known}${fromRoster[language]}`;
  return {
    label: newText,
    kind: CompletionItemKind.Text,
    detail,
    ...(client.completionDetails ? { labelDetails: { description: detail } } : {}),
    // The edit tells where the name begins; the editor itself would take the whole run of characters for a word.
    textEdit: { range: lines.range(span), newText },
    filterText: newText,
    sortText: String(index).padStart(3, '0'),
  };
}

const kinds: Readonly<Record<NameCompletion['kind'], Message>> = {
  person: { zh: '人名', en: 'person' },
  place: { zh: '地名', en: 'place' },
  organisation: { zh: '单位', en: 'organisation' },
};

/** That a name is offered does not say that it stands on the page. */
const fromRoster: Message = { zh: '（名单）', en: ' (roster)' };

const separators: Readonly<Record<Language, string>> = { zh: '；', en: '; ' };
