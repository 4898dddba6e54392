// A name as an id that people can read.

/** "Michael von Ungern-Sternberg" -> "michael-von-ungern-sternberg". */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain || 'entity';
}
