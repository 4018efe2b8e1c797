import type { FolderView } from '../folder/folder-view';
import type { Lexicon } from '../lexis/lexicon';
import type { Page } from '../page/page';
import { readPage } from '../page/read-page';
import { declaredDate, type Settings } from '../project/settings';
import { issueDateOf } from '../reading/issue-date';
import { readOf } from '../reading/read';
import type { Reading } from '../reading/reading';
import { checkPage, type CheckedPage } from '../rules/check-page';

export interface AnalyzeContext extends Lexicon {
  readonly settings: Settings;
  /** Where the text is kept, with `/` or `\`, for the issue date; null where it is not a file. */
  readonly path: string | null;
  /** The other pages, where a folder is known. */
  readonly folder?: FolderView | null;
  /** True for a first answer: findings that need names follow with the next analysis. */
  readonly namesFollow?: boolean;
}

/** Everything known of one version of one text. Reading and findings are computed when first asked for. */
export interface Analysis {
  readonly context: AnalyzeContext;
  readonly page: Page;
  readonly reading: Reading;
  /** At most `settings.maxFindings` of them in its list. */
  readonly findings: CheckedPage;
}

/**
 * Reads and checks a text. `previous` is the analysis of an earlier version of the same document: what did
 * not change is taken over from it, and the result is the same as without it.
 */
export function analyze(text: string, context: AnalyzeContext, previous?: Analysis): Analysis {
  return analyzePage(readPage(text, context.words, previous?.page), context, previous);
}

/** The same for a page that was read already. */
export function analyzePage(page: Page, context: AnalyzeContext, previous?: Analysis): Analysis {
  if (previous?.page === page && previous.context === context) return previous;
  return new LazyAnalysis(page, context);
}

class LazyAnalysis implements Analysis {
  #reading: Reading | undefined;
  #findings: CheckedPage | undefined;

  constructor(
    readonly page: Page,
    readonly context: AnalyzeContext,
  ) {}

  get reading(): Reading {
    const { words, tagger, settings, path } = this.context;
    return (this.#reading ??= readOf(this.page, {
      words,
      tagger,
      issueDate: issueDateOf(this.page, declaredDate(settings), path),
    }));
  }

  get findings(): CheckedPage {
    const { settings, folder = null, namesFollow: withoutNames = false } = this.context;
    const limit = settings.maxFindings;
    return (this.#findings ??= checkPage(this.reading, settings, { limit, folder, withoutNames }));
  }
}
