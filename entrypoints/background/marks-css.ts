// How marks look. Kept in one style sheet for all styles: which of them shows is a matter of the name under which a
// page's script registers its ranges.

/** Names in the page's registry of highlights; all of them begin alike, so that an older copy's can be cleared. */
export const MARKS_CSS = `@media screen {
  ::highlight(sidelight-underline) { text-decoration: underline dotted 1px currentcolor; }
  ::highlight(sidelight-background) { background-color: rgb(110 150 230 / 0.2); }
  ::highlight(sidelight-note) { background-color: rgb(230 180 60 / 0.24); }
  ::highlight(sidelight-open) { background-color: rgb(110 150 230 / 0.3); text-decoration: underline solid 1px currentcolor; }
}
@media screen and (forced-colors: active) {
  ::highlight(sidelight-underline), ::highlight(sidelight-background) { text-decoration: underline dotted 2px; background-color: Canvas; color: LinkText; }
  ::highlight(sidelight-note), ::highlight(sidelight-open) { background-color: Mark; color: MarkText; }
}`;
