// Copies text from a content script: without a secure context, without touching the page's selection or focus.

/** False when the page does not let us. Must be called while a person's key or click is being handled. */
export function copyText(text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    // Deprecated, and the only way that asks for neither a permission nor https.
    document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
  return done;
}
