// Saved pages as they come from a file: whether a file is one, and its text in the character set that it names.

/** So much of a file is looked at. */
const HEAD = 4000;

/** Whether a text or a file is a page, by its first tag, whatever it is called. */
export function isPage(content: string | Uint8Array): boolean {
  const head = typeof content === 'string' ? content : new TextDecoder().decode(content.subarray(0, HEAD));
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|section)\b/i.test(
    head.slice(0, HEAD),
  );
}

/** A page's text; one that names no character set that is known is UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = /<meta[^>]{1,200}charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
