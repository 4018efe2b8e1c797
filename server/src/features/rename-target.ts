import type { Message } from '../project/level';
import type { Span } from '../text/span';
import type { Analysis } from './analyze';
import { nameAt } from './name-at';
import type { NameKind, PageName } from './page-names';

/** Why something cannot be done, for the person who asked. */
export interface Refusal {
  readonly refusal: Message;
}

export interface RenameTarget {
  /** The mention at the cursor. */
  readonly span: Span;
  readonly person: PageName;
}

/** Whom a rename at a cursor would rename. Only a person is: places and organisations are part of longer names. */
export function renameTarget(analysis: Analysis, offset: number): RenameTarget | Refusal {
  const found = nameAt(analysis, offset);
  if (found === null)
    return {
      refusal: { zh: '这里没有认出人名，无法改名。', en: 'No person’s name was found here to rename.' },
    };
  const { name, mention } = found;
  if (name.kind === 'person') return { span: mention.span, person: name };
  const { zh, en } = kinds[name.kind];
  return {
    refusal: {
      zh: `“${name.name}”是${zh}，只有人名可以整版改名。`,
      en: `“${name.name}” is ${en}; only persons can be renamed.`,
    },
  };
}

const kinds: Readonly<Record<Exclude<NameKind, 'person'>, Message>> = {
  place: { zh: '地名', en: 'a place' },
  organisation: { zh: '单位名称', en: 'an organisation' },
};
