import type { Range } from '../text/span';
import type { Message } from './level';

/** What is wrong with a file of a project, and where. */
export interface FileComplaint {
  readonly range: Range;
  /** A clause that names what is wrong, without a stop. */
  readonly message: Message;
}
