// Made-up names and news for the finder's benchmark: the same at every run, in words and sentences of our own.

/** A small generator of even numbers below a bound; the same seed gives the same numbers. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * below);
  };
}

const SYLLABLES =
  'ba bel ber bo bri ca cor da del dor du fa fel gra ha hel ja jo ka kel kor la lan le lin lo lu ma mar mel mi mon na nel no ol pa per po ra rin ro sa sel sha sko so sta ta tel to tri va vel vi vo wa wen ya zan zo'.split(
    ' ',
  );

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Words that look like names. */
function nameWords(count: number, roll: (below: number) => number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    let word = '';
    for (let left = 2 + roll(2); left > 0; left -= 1) word += SYLLABLES[roll(SYLLABLES.length)];
    words.add(capital(word));
  }
  return [...words];
}

/** So many different names of one to three words: forenames and surnames are shared, as in life. */
export function madeNames(count: number): string[] {
  const roll = dice(7);
  const words = nameWords(Math.min(60_000, 40 + count), roll);
  const pick = () => words[roll(words.length)] as string;
  const names = new Set<string>();
  while (names.size < count) {
    const kind = roll(10);
    if (kind < 2) names.add(pick());
    else if (kind < 8) names.add(`${pick()} ${pick()}`);
    else names.add(`${pick()} ${pick()} ${pick()}`);
  }
  return [...names];
}

const SENTENCES = [
  'The talks began late on a grey morning, and by noon nobody in the hall expected that they would end with a treaty.',
  '# said in a statement that the bridge would stay closed until the river had gone down, which may take weeks.',
  'Prices of bread, milk and fuel rose again, although the bank had promised in spring that the worst was over.',
  'A spokesman for # told reporters that “no decision has been taken”, and that the committee would meet again.',
  'Those who remember the flood of thirty years ago don’t trust the new dam; they say it was built too fast.',
  'In the afternoon ~ and # walked through the old market, where traders had been waiting since the early hours.',
  'The report, which runs to more than two hundred pages, blames neither the driver nor the company that sent him.',
  'It was the third time this year that ~ lost a vote in the assembly, and the first in which friends stayed away.',
  'Farmers want rain; the hotels along the coast want none, and both have written letters to the same minister.',
  'She had come from a village near ~ to study law, but it was the theatre that kept her in the city for so long.',
  'Nearly four thousand people signed the letter within a day, among them teachers, nurses and retired officers.',
  'Asked about #’s plans, he smiled and said that winters in the north were long enough to think about everything.',
  'The court will hear the case in autumn, when the judges return and when, lawyers hope, the papers have been found.',
  'Nobody was hurt, though windows broke in several streets and the trains between the two stations stood still.',
];

/** News of about this many characters in which every fourth sentence or so has one of the names. */
export function madeNews(length: number, names: readonly string[]): string {
  const roll = dice(11);
  const strangers = nameWords(2000, dice(13));
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const sentence = (SENTENCES[roll(SENTENCES.length)] as string)
      .replace('#', () => names[roll(names.length)] as string)
      .replace('~', () => strangers[roll(strangers.length)] as string);
    const end = roll(5) === 0 ? '\n\n' : ' ';
    parts.push(sentence, end);
    size += sentence.length + end.length;
  }
  return parts.join('');
}
