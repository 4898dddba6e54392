// An address from a pack or a page: a link only if it is http or https, and shown in full before it is followed.
interface SafeLinkProps {
  url: string;
}

export function SafeLink({ url }: SafeLinkProps) {
  const href = webAddress(url);
  if (!href) return <span class="address">{url}</span>;
  return (
    <a class="address" href={href} target="_blank" rel="noopener noreferrer nofollow">
      {href}
    </a>
  );
}

/** The address in its canonical form (a host in mixed scripts shows as punycode), or null if no web address. */
export function webAddress(url: string): string | null {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}
