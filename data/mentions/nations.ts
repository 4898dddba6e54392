// Whether a word is a country or a people, as English writes them: needed only beside a name that is joined or preceded
// by a capital, so the list is made when first asked for, from the runtime's own names of countries.

/** Peoples that do not begin as their countries do. */
const OTHERS =
  /^(?:Spanish|Spaniard|French|Frenchman|Frenchwoman|Dutch|Dutchman|Englishman|Irishman|Welshman|Scotsman|British|Briton|English|Scottish|Scot|Welsh|Irish|Swiss|Danish|Dane|Polish|Pole|Kiwi|Aussie|Europe(?:an)?|Asia|African?|Soviet|Arab|Kurdish|Palestinian|American?|Britain|England|Scotland|Wales|Holland|Burmese|Filipino|Ivorian|U\.?[SK]|EU|UN|NATO)$/;
/** How the name of a people may end. */
const PEOPLE = /(?:[^dl]an|ese|ish|i|ch|ek|ak|at|erb|urk|inn|ede)$/;
const LETTERS = 4;

let names: Set<string> | null = null;
let beginnings = new Set<string>();

/** Every region code of two letters that the runtime can name, with its name in a language. */
export function* regions(language: string): Generator<[code: string, name: string]> {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const code = String.fromCharCode(first, second);
      const name = display.of(code);
      if (name !== undefined) yield [code, name];
    }
  }
}

/** Whether a word stands for a country or a people ("Belarus", "Belarusian"). */
export function isNation(word: string): boolean {
  if (OTHERS.test(word)) return true;
  if (names === null) {
    names = new Set();
    for (const [, name] of regions('en')) names.add(name);
    beginnings = new Set([...names].map((name) => name.slice(0, LETTERS)));
  }
  return (
    names.has(word) || (word.length > LETTERS && PEOPLE.test(word) && beginnings.has(word.slice(0, LETTERS)))
  );
}
