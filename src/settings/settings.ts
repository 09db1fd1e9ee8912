/** What each setting may be; the first is how it is without a choice. boot.js shows a kept choice before the first paint. */
export const settings = {
  size: ['normal', 'large', 'huge'],
  theme: ['auto', 'light', 'dark'],
  /** Single keys without a modifier, such as B for black, for those whose dictation would press them. */
  shortcuts: ['on', 'off'],
} as const;

export type Setting = keyof typeof settings;

/** The choice that the page shows now. */
export function chosen(setting: Setting): string {
  return document.documentElement.dataset[setting] ?? settings[setting][0];
}

/** Shows a choice and keeps it for the next visit where storage allows; anything else is ignored. */
export function choose(setting: Setting, value: string): void {
  const known: readonly string[] = settings[setting];
  if (!known.includes(value)) return;
  if (value === known[0]) delete document.documentElement.dataset[setting];
  else document.documentElement.dataset[setting] = value;
  try {
    localStorage.setItem(`course-settings:${setting}`, value);
  } catch {
    document.documentElement.dataset.settings = 'unsaved';
  }
}
