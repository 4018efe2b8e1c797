import type { Page } from '../page/page';
import type { Message } from '../project/level';
import { escapeMarkdown } from './escape-markdown';
import type { NameReader } from './name-reader';
import { nearSpellings } from './near-spellings';
import type { PageName } from './page-names';

/** How a name's rare characters are read, and which other persons of the page are spelt nearly so; empty where nothing is to be said. */
export async function describeSpelling(
  page: Page,
  name: string,
  names: readonly PageName[],
  reader: NameReader,
): Promise<Message> {
  const rare = await reader.rare(name);
  const sounds = rare.map(({ character, pinyin }) => escapeMarkdown(`${character} ${pinyin}`));
  const near = await nearSpellings(name, names, reader);
  const shown = near.slice(0, listed).map((other) => {
    const line = page.lines.lineAt(other.mentions[0]!.span.start) + 1;
    return { name: escapeMarkdown(other.name), line };
  });
  const zhMore = near.length > shown.length ? `等 ${near.length} 个` : '';
  const enMore = near.length > shown.length ? ` and ${near.length - shown.length} more` : '';
  const zhNear = shown.map((other) => `${other.name}（第 ${other.line} 行）`).join('、');
  const enNear = shown.map((other) => `${other.name} (line ${other.line})`).join(', ');
  return {
    zh:
      (sounds.length > 0 ? `\n\n读音：${sounds.join('，')}` : '') +
      (near.length > 0 ? `\n\n形近：${zhNear}${zhMore}，请核对是不是同一人` : ''),
    en:
      (sounds.length > 0 ? `\n\nRead: ${sounds.join(', ')}` : '') +
      (near.length > 0 ? `\n\nSpelt nearly so: ${enNear}${enMore}. Is it the same person?` : ''),
  };
}

/** Names that a hint still makes clear. */
const listed = 3;
