import type { Message } from '../project/level';
import type { Mention } from '../reading/reading';
import type { TextEdit } from '../text/text-edit';
import type { Analysis } from './analyze';
import { namesOfPage } from './page-names';
import { renamedPart } from './renamed-part';
import { renameTarget, type Refusal } from './rename-target';
import { respell } from './respell';

export interface Renamed {
  readonly edits: readonly TextEdit[];
  /** Somebody else on the page has the new name already: the two will be one. Null where nobody has. */
  readonly notice: Message | null;
}

/**
 * Renames the person at a cursor, in every mention on the page. What only stands for the name (`陆某`) follows where
 * it is plain which part of the name it is, and is left alone elsewhere.
 */
export function provideRename(analysis: Analysis, offset: number, newName: string): Renamed | Refusal {
  const target = renameTarget(analysis, offset);
  if ('refusal' in target) return target;
  const refusal = refusalOf(newName);
  return refusal === null ? renamePerson(analysis, target.person, newName) : { refusal };
}

/** The same for whoever bears a name; nothing is to be done on a page that does not have it. */
export function renamePerson(
  analysis: Analysis,
  { name, mentions = [] }: { readonly name: string; readonly mentions?: readonly Mention[] },
  newName: string,
): Renamed {
  const { names } = namesOfPage(analysis.reading);
  const first = mentions[0]?.span.start;
  // Parts of names may stand for several persons (陆某): then it is the one at the cursor.
  const person = names.find(
    (one) =>
      one.kind === 'person' &&
      one.name === name &&
      (first === undefined || one.mentions[0]?.span.start === first),
  );
  const edits = (person?.mentions ?? mentions).flatMap(({ span, text }) => {
    const part = renamedPart(text, name, newName);
    const raw = analysis.page.slice(span.start, span.end);
    const newText = part === null ? raw : respell(raw, part);
    return newText === raw ? [] : [{ span, newText }];
  });
  const other = names.find((one) => one.kind === 'person' && one.name === newName && newName !== name);
  const isNews = other !== undefined && (person !== undefined || mentions.length > 0);
  return { edits, notice: isNews ? noticeOf(newName, other.mentions.length) : null };
}

const longest = 30;

/** Why a text cannot be a name; null where it can. */
function refusalOf(name: string): Message | null {
  if (name === '') return { zh: '新名字是空的。', en: 'The new name is empty.' };
  if (/\s/u.test(name))
    return {
      zh: '新名字里不能有空格或换行。',
      en: 'The new name must not have spaces or line breaks.',
    };
  const [odd] = /(?!·)[\p{P}\p{Z}\p{Cc}\p{Cf}\p{Cs}]/u.exec(name) ?? [];
  if (odd !== undefined)
    return /\p{P}/u.test(odd)
      ? {
          zh: `新名字里不能有标点“${odd}”，间隔号“·”除外。`,
          en: `The new name must not have the punctuation mark “${odd}”; only the middle dot “·” may stand in it.`,
        }
      : {
          zh: '新名字里有看不见的字符。',
          en: 'The new name has an invisible character.',
        };
  if (Array.from(name).length > longest)
    return {
      zh: `新名字超过 ${longest} 个字。`,
      en: `The new name is longer than ${longest} characters.`,
    };
  return null;
}

/** Two persons becoming one is what mending a slip does, so it is done; but nothing parts them again except undo. */
function noticeOf(name: string, mentions: number): Message {
  return {
    zh: `本版原有“${name}”（${mentions} 处），改名后两人合为一人；要分开，请撤销这次改名。`,
    en: `“${name}” was on this page already (${mentions === 1 ? 'once' : `${mentions} times`}): the two are one now. Undo parts them again.`,
  };
}
