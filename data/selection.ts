// What a person selected on a page, with a selector that finds it again, as it waits for their words.
export interface SelectionDraft {
  url: string;
  title: string;
  /** Empty: nothing was selected, so the note is on the page as a whole. */
  exact: string;
  prefix: string;
  suffix: string;
  /** In the text of the page's body; null where it cannot be said. */
  start: number | null;
  end: number | null;
  /** It comes from a private window that may not write: nothing can be stored. */
  refused: boolean;
}
