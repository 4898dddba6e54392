// Whether a text is English: its small words against those of other languages, and its script. Lists compiled by hand.

const ENGLISH = new Set(
  'the of and to that for was with is said by from his were have has had this they which will would their been are not but'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  (
    'le les des et une dans est pour que qui pas sur au aux du sont avec der das und ist nicht von mit den dem ein eine auf sich auch für im zu ' +
    'el los las del por una para con su como más il di che della per sono gli nel os um uma não em ao dos het een van niet zijn voor op met ' +
    'się jest że nie na do och att det som av är på og til ikke ve bir bu için da yang dengan untuk tidak ja on ei se la si un'
  ).split(' '),
);

/** True unless another language is more likely. Short texts and tables of names are given the benefit of the doubt. */
export function isEnglish(text: string): boolean {
  const sample = text.length > 200_000 ? text.slice(0, 200_000) : text;
  let [english, other, words] = [0, 0, 0];
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase();
    words++;
    if (ENGLISH.has(lower)) english++;
    else if (OTHERS.has(lower)) other++;
  }
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 20 && latin < letters / 2) return false;
  return !(other >= 5 && other > english * 1.5 && other > words * 0.06);
}
