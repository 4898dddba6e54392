// What a person can set, with its defaults: written here once, used everywhere.

/** How a mention looks on a page. */
export const MARK_STYLES = ['underline', 'background', 'hover'] as const;
/** Which mentions of an entity are marked. */
export const MARK_CHOICES = ['every', 'first-in-block', 'first-on-page'] as const;
/** What opens the card. */
export const CARD_TRIGGERS = ['hover', 'held-key', 'click', 'keyboard'] as const;
export const CARD_KEYS = ['Alt', 'Control', 'Shift'] as const;
export const THEMES = ['system', 'light', 'dark', 'page'] as const;
/** On which sites Sidelight works when no rule speaks of them. */
export const SITE_MODES = ['everywhere', 'listed', 'asked'] as const;

export interface SiteRule {
  /** A host name; the rule holds for its subdomains too, the longest rule wins. */
  site: string;
  on: boolean;
}

export interface Settings {
  marks: {
    style: (typeof MARK_STYLES)[number];
    which: (typeof MARK_CHOICES)[number];
    demonyms: boolean;
    /** Names of known countries in the page's own language. */
    countries: boolean;
  };
  card: {
    trigger: (typeof CARD_TRIGGERS)[number];
    key: (typeof CARD_KEYS)[number];
    /** From resting on a mention to the card, in milliseconds. */
    delay: number;
    theme: (typeof THEMES)[number];
  };
  sites: { mode: (typeof SITE_MODES)[number]; rules: SiteRule[] };
  /** Whether private windows may write (learn, note, dismiss). */
  privateWindowsWrite: boolean;
  /** Days without a backup that left the machine before a reminder; 0: never. */
  backupReminderDays: number;
}

export const DEFAULT_SETTINGS: Settings = {
  marks: { style: 'underline', which: 'every', demonyms: false, countries: true },
  card: { trigger: 'hover', key: 'Alt', delay: 300, theme: 'system' },
  sites: { mode: 'everywhere', rules: [] },
  privateWindowsWrite: false,
  backupReminderDays: 30,
};
