import type { Part } from './measure-parts';

/** How many pages a text has. */
export type Size = 1 | 100 | 1000;

/** Milliseconds on two cores, for a page of 6 839 characters. */
export const budgets: Readonly<Record<Part | 'keystroke', Readonly<Record<Size, number>>>> = {
  page: { 1: 1.5, 100: 120, 1000: 1200 },
  dates: { 1: 1.5, 100: 150, 1000: 1500 },
  people: { 1: 8.5, 100: 850, 1000: 8500 },
  rules: { 1: 1.5, 100: 120, 1000: 1200 },
  whole: { 1: 13, 100: 1250, 1000: 12_500 },
  keystroke: { 1: 8, 100: 16, 1000: 60 },
};

export const firstDiagnosticsBudget = 300;
/** Megabytes of the server. */
export const memoryBudget = 150;

/** Of a folder of 1 000 pages. */
export const indexBudgets = {
  cold: 15_000,
  warm: 1000,
  megabytes: 400,
  block: 8,
  diagnostics: 8,
  hover: 8,
} as const;
