import type { Words } from '../../lexis/words/words';
import type { Part } from '../part';
import type { Message } from '../../project/level';
import type { Fault, MessageParts } from '../rule';
import { deletion } from './deletion';
import { judgeSpaces, type SpaceVerdict } from './judge-spaces';
import { quoteAround } from './quote-around';

/** What is said of one space, given the words around it, and what the deletion is called. */
export interface SpaceWording {
  readonly message: (quoted: string) => Readonly<Record<keyof Message, MessageParts>>;
  readonly fix: Message;
}

/** Reports the spaces of a part that are the business of one rule; each goes. */
export function reportSpaces(
  part: Part,
  { words, report }: { readonly words: Words; readonly report: (fault: Fault) => void },
  business: SpaceVerdict,
  { message, fix }: SpaceWording,
): void {
  for (const { span, verdict } of judgeSpaces(part, words)) {
    if (verdict !== business) continue;
    report({
      span,
      message: message(quoteAround(part.running.raw, span)),
      fix: { title: fix, edits: [deletion(span)] },
    });
  }
}
