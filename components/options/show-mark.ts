// Brings the selected words of an article to where they can be read.

/** Air between the words and what stands over the text (px). */
const AIR = 16;

/**
 * Scrolls no further than it must. On a narrow page the selected fact stands over the text's lower edge and is as high as its
 * words make it: the part of the page that it covers is none in which anything can be read.
 */
export function showMark(text: HTMLElement): void {
  const marks = text.querySelectorAll<HTMLElement>('.fact-mark.selected');
  const fact = document.querySelector<HTMLElement>('.fact-row[aria-current]');
  const covers = fact && getComputedStyle(fact).position === 'fixed' ? fact.offsetHeight : 0;
  text.style.setProperty('--covered', `${covers + AIR}px`);
  // The end first, the beginning last: of words that are too long for the room the beginning is what one sees.
  for (const mark of [marks[marks.length - 1], marks[0]]) mark?.scrollIntoView({ block: 'nearest' });
}
