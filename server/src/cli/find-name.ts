import type { IndexedPage, NameKind } from '../folder/folder-index';
import type { MentionDigest, NameDigest, PersonDigest } from '../folder/page-digest';
import type { Words } from '../lexis/words/words';
import type { Page } from '../page/page';
import { readPage } from '../page/read-page';
import { sentenceOf } from '../page/sentence-of';
import { plainLine } from '../report/plain-line';
import { titleText } from '../reading/title-text';
import type { Title } from '../reading/reading';
import type { Range } from '../text/span';
import type { CommandHost, ExitCode } from './command-host';
import type { FindRequest } from './parse-arguments';
import { readFolders } from './read-folders';

/** One place that names it, as `--format json` writes it. Fields are only ever added. */
export interface FoundMention {
  readonly path: string;
  readonly range: Range;
  readonly kind: 'person' | 'place' | 'organisation';
  readonly name: string;
  /** As it is printed there. */
  readonly text: string;
  readonly issueDate: string | null;
  readonly pageNumber: string | null;
  /** Of a person on this page. */
  readonly titles: readonly Title[];
  /** The headline of the article; null where it has none, or the name stands in no article. */
  readonly headline: string | null;
  readonly sentence: string;
}

/** `newspaper find`: where a person, a place or an organisation is named, page by page. */
export async function findName(request: FindRequest, words: Words, host: CommandHost): Promise<ExitCode> {
  const { format, part } = request;
  const wanted = request.name.replace(/\s/gu, '');
  const { service, isTroubled, nameOf } = await readFolders(request, host);
  let isTroubledToo = isTroubled;
  let found = 0;
  if (format === 'json') await host.write(`{ "schema": 1, "name": ${JSON.stringify(wanted)}, "mentions": [`);
  for (const page of service.index.pages()) {
    if (host.outputClosed) break;
    const named = namedOn(page, (name) => (part ? name.includes(wanted) : name === wanted));
    if (named.length === 0) continue;
    const text = await service.readText(page.path);
    if (text === null) {
      isTroubledToo = true;
      const reason = { zh: '刚才还在，现在读不出来', en: 'was there a moment ago and cannot be read now' };
      host.warn(`newspaper: ${plainLine(nameOf(page.path))}: ${reason[request.language]}`);
      continue;
    }
    const read = readPage(text, words);
    for (const one of named) {
      const mention = foundMention(nameOf(page.path), page, read, one);
      const line = format === 'json' ? JSON.stringify(mention) : textOf(mention);
      await host.write(format === 'json' ? `${found === 0 ? '' : ','}\n${line}` : `${line}\n`);
      found++;
    }
  }
  if (format === 'json') await host.write('\n] }\n');
  await service.dispose();
  return isTroubledToo ? 2 : found === 0 ? 1 : 0;
}

interface Named {
  readonly kind: FoundMention['kind'];
  readonly entry: NameDigest;
  readonly titles: readonly Title[];
  readonly mention: MentionDigest;
}

const kinds: readonly (readonly [NameKind, FoundMention['kind']])[] = [
  ['people', 'person'],
  ['places', 'place'],
  ['organisations', 'organisation'],
];

/** In the order of the text. */
function namedOn({ digest }: IndexedPage, fits: (name: string) => boolean): Named[] {
  return kinds
    .flatMap(([list, kind]) =>
      digest[list]
        .filter(({ name }) => fits(name))
        .flatMap((entry) => {
          const { titles = [] } = entry as Partial<PersonDigest>;
          return entry.mentions.map((mention) => ({ kind, entry, titles, mention }));
        }),
    )
    .sort((a, b) => a.mention.range[0] - b.mention.range[0] || a.mention.range[1] - b.mention.range[1]);
}

function foundMention(path: string, { digest }: IndexedPage, page: Page, named: Named): FoundMention {
  const { kind, entry, titles, mention } = named;
  const [line, character, endLine, endCharacter] = mention.range;
  const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
  const article = mention.article === null ? undefined : digest.articles[mention.article];
  const span = { start: page.lines.offset(range.start), end: page.lines.offset(range.end) };
  return {
    path,
    range,
    kind,
    name: entry.name,
    text: mention.text ?? entry.name,
    issueDate: digest.issueDate,
    pageNumber: digest.pageNumber,
    titles,
    headline: article?.hasHeadline === true ? article.title : null,
    sentence: sentenceOf(page, span),
  };
}

/** Place, day, name, titles, headline, sentence, with tabs between them; what is not known is a dash. */
function textOf({ path, range, issueDate, name, titles, headline, sentence }: FoundMention): string {
  const place = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
  const said = titles.map(titleText).join('、');
  return [place, issueDate ?? '', name, said, headline ?? '', sentence]
    .map((column) => (column === '' ? '-' : plainLine(column)))
    .join('\t');
}
