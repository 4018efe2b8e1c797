/** How loudly a rule speaks. What must be read is `information` or more: VS Code does not list hints in Problems. */
export type Level = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** All of them, the loudest first. */
export const levels: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

export function isLevel(value: unknown): value is Level {
  return levels.some((level) => level === value);
}

/** The two languages of the interface. */
export type Language = 'zh' | 'en';

/** A text for people in both languages of the interface. */
export type Message = Readonly<Record<Language, string>>;

/** What the levels are called wherever they are shown. */
export const levelNames: Readonly<Record<Exclude<Level, 'off'>, Message>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '说明', en: 'information' },
  hint: { zh: '轻提示', en: 'hint' },
};
