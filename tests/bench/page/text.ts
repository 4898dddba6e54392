// Pages made up for measuring: plain words with known names strewn in, the same at every run.

const WORDS =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just those people too how little good very make still see own work men day get here old life both between being under three never know same last another while us might great go come since against right came take used himself few house use place during without again home around small however found part school thought went'.split(
    ' ',
  );

/** Thirty names of places that are nowhere. */
export const NAMES = Array.from({ length: 30 }, (_, i) => {
  const first = ['Aldova', 'Brenmark', 'Corvale', 'Dunwich', 'Estrella', 'Falkenau'][i % 6];
  const second = ['Harbour', 'Heights', 'Province', 'Islands', 'Crossing'][Math.floor(i / 6)];
  return `${first} ${second}`;
});

/** A page of paragraphs of three text nodes, a name about every `every` words. */
export function pageOf({ characters, every }: { characters: number; every: number }): {
  html: string;
  mentions: number;
} {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const parts: string[] = [];
  let length = 0;
  let mentions = 0;
  while (length < characters) {
    const texts = [0, 1, 2].map(() => {
      const words: string[] = [];
      for (let size = 0; size < 32; ) {
        const word = WORDS[random(WORDS.length)] ?? '';
        words.push(word);
        size += word.length + 1;
        if (random(every) === 0) {
          words.push(NAMES[random(NAMES.length)] ?? '', 'and');
          mentions += 1;
        }
      }
      return words.join(' ');
    });
    length += texts.join('  ').length;
    parts.push(`<p>${texts[0]} <b>${texts[1]}</b> ${texts[2]}.</p>`);
  }
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Made up</title><body>${parts.join('\n')}</body></html>`;
  return { html, mentions };
}
