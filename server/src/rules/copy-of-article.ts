import { flowOf } from './article-flow';
import { copyRegions } from './copy-regions';
import { keepByArticle } from './keep-by-article';
import { partsOf } from './part';

/** The running text of all copy of an article: rules that compare articles ask for it on every version. */
export const copyOfArticle = keepByArticle((article) => flowOf(partsOf(article), copyRegions));
