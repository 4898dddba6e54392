// A role beside its bearer's name: the source's words without that name, which stands above them.

/**
 * "Belarusian President" of "Belarusian President Lukashenko", "a senior fellow" of "Reeves, a senior fellow", "the capital"
 * of "Khartoum is the capital": as of when that is, is said beside it.
 */
export function roleText(role: string, bearer: string): string {
  for (const name of [bearer, bearer.split(' ').at(-1) ?? bearer]) {
    const before = role.endsWith(` ${name}`) ? role.slice(0, -name.length).replace(/[\s,]+$/, '') : '';
    if (before) return before;
    const link = [', ', ' is '].find((words) => role.startsWith(name + words));
    if (link) return role.slice(name.length + link.length);
  }
  return role;
}
