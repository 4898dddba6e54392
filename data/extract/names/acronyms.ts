// Names and the letters that stand for them.

/** The acronyms that a name may have: of its capitalised words, and of all. */
export function initialsOf(words: readonly string[]): string[] {
  const parts = words.flatMap((word) => word.split('-')).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const capitals = parts.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  const all = parts.map((word) => word.charAt(0).toUpperCase()).join('');
  const some = capitals.join('');
  return some === all ? [some] : [some, all];
}

/** "UN", "U.N.": whether a name is nothing but letters that stand for another. */
export const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(text);
