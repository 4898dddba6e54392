// The finder's public face: what the page, the background and the command line use of it.
export { NameIndex, scan } from './finder';
export { createPageFinder, type NameSupply, type PageFinder } from './page';
export type { Mention, NameRow, RawMention } from './rows';
