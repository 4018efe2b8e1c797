import { headingRegions, type Region } from './part';

/** Where the copy of an article stands: what its readers read, without datelines, credits and folios. */
export const copyRegions: readonly Region[] = [...headingRegions, 'section', 'body', 'note', 'caption'];
