// Tables of other names, written as "standard name=other,other;…".

/** Each other name with the standard one. */
export const byName = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table.split(';').flatMap((entry) => {
      const [standard = '', others = ''] = entry.split('=');
      return others.split(',').map((other) => [other, standard] as const);
    }),
  );
