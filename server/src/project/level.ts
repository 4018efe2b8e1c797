/** How loudly a rule speaks. What must be read is `information` or more: VS Code does not list hints in Problems. */
export type Level = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** The two languages of the interface. */
export type Language = 'zh' | 'en';

/** A text for people in both languages of the interface. */
export type Message = Readonly<Record<Language, string>>;
