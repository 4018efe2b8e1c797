import { headingRegions, type Region } from '../part';

/** Where amounts are printed: everywhere but in datelines, bylines and furniture. */
export const unitRegions: readonly Region[] = ['body', 'note', 'caption', 'section', ...headingRegions];
