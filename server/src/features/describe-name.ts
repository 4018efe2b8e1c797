import type { Page } from '../page/page';
import type { Message } from '../project/level';
import { describeMentions } from './describe-mentions';
import { escapeMarkdown } from './escape-markdown';
import type { NameAt } from './name-at';

/** A place or an organisation: what it is, what else the page calls it, how often and where. */
export function describeName(page: Page, { name, mention, names }: NameAt): Message {
  const shown = `**${escapeMarkdown(name.name)}**`;
  const kind = name.kind === 'place' ? { zh: '地名', en: 'place' } : { zh: '单位名称', en: 'organisation' };
  const times = describeMentions(page, name.mentions, mention, names.scope);
  const forms = [...new Set(name.mentions.map(({ text }) => text))].filter((text) => text !== name.name);
  const zhForms = forms.length === 0 ? '' : `\n\n本版又称：${escapeMarkdown(forms.join('、'))}`;
  const enForms = forms.length === 0 ? '' : `\n\nAlso called here: ${escapeMarkdown(forms.join(', '))}`;
  return {
    zh: `${shown}，${kind.zh}${zhForms}\n\n${times.zh}`,
    en: `${shown}, ${kind.en}${enForms}\n\n${times.en}`,
  };
}
