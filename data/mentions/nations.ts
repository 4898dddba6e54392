// Whether a word is a country or a people, as English writes them. A page is given the names of countries by the
// background (regions.ts): to ask the runtime for them takes each page 10 to 25 ms.

/** Peoples that do not begin as their countries do. */
const OTHERS =
  /^(?:Spanish|Spaniard|French|Frenchman|Frenchwoman|Dutch|Dutchman|Englishman|Irishman|Welshman|Scotsman|British|Briton|English|Scottish|Scot|Welsh|Irish|Swiss|Danish|Dane|Polish|Pole|Kiwi|Aussie|Europe(?:an)?|Asia|African?|Soviet|Arab|Kurdish|Palestinian|American?|Britain|England|Scotland|Wales|Holland|Burmese|Filipino|Ivorian|U\.?[SK]|EU|UN|NATO)$/;
/** How the name of a people may end. */
const PEOPLE = /(?:[^dl]an|ese|ish|i|ch|ek|ak|at|erb|urk|inn|ede)$/;
const LETTERS = 4;

/** Tests whether a word stands for a country or a people ("Belarus", "Belarusian"), given the countries' English names. */
export function nationTest(names: readonly string[]): (word: string) => boolean {
  // Made when first asked: few pages do.
  let known: Set<string> | null = null;
  let beginnings: Set<string> | null = null;
  return (word) => {
    if (OTHERS.test(word)) return true;
    known ??= new Set(names);
    if (known.has(word)) return true;
    if (word.length <= LETTERS || !PEOPLE.test(word)) return false;
    beginnings ??= new Set(names.map((name) => name.slice(0, LETTERS)));
    return beginnings.has(word.slice(0, LETTERS));
  };
}
