// Forenames that tell whether "Mr" or "Mrs" may stand before their bearer's surname: common ones of the world's news that
// only men or only women bear, in every language. A name that is not here tells nothing.

const set = (names: string) => new Set(names.split(' '));

const SHE = set(
  'agnes alexandra alice alison amanda amy ana anastasia angela anna anne barbara beatrice betty brenda caroline catherine charlotte cheryl christina ' +
    'christine claire condoleezza cristina cynthia deborah denise diana diane dorothy edith elena elizabeth ellen emily emma erica eva fatima fiona ' +
    'florence gabriela georgia giorgia gloria grace greta hannah harriet heather helen hillary indira ingrid irene irina isabel jacinda jacqueline jane ' +
    'janet jennifer jessica jill joanna josephine joyce judith judy julia julie kamala kate katherine kathleen kathryn katie laura lauren ' +
    'linda lisa liz lori louise lucy madeleine margaret maria marie marina marine martha mary megan melania melanie melissa michelle monica nadia nancy ' +
    'naomi natalia natasha nicole nina nora olga olivia pamela patricia penny priscilla rachel rebecca rita roberta rosa rose ruth sandra sara ' +
    'sarah serena sharon sheila silvia sofia sonia sophie stephanie susan suzanne svetlana sylvia teresa theresa tina ursula valentina valerie ' +
    'vanessa venus veronica victoria virginia yulia yvonne',
);
const HE = set(
  'aaron abdul abdullah abraham adam adrian ahmed alan albert aleksandr alexander alexei alfred allan allen anders andrei andrew andy anthony ' +
    'antonio arthur barack bashar benjamin bernard bernie bill billy bob boris brad brandon brian bruce carl carlos charles christian ' +
    'christopher clive colin daniel danny dave david dennis derek dick dmitry dmitri donald doug douglas ed eddie edward emmanuel eric ernest ' +
    'eugene felix fernando francis francisco francois frank franz fred frederick gary geoffrey george gerald gerhard gerry giuseppe gordon graham ' +
    'greg gregory hans harold harry hassan helmut henry herbert hosni howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jacques ' +
    'jair jake james jason jeff jeffrey jeremy jerry jesse jim jimmy joe joel john johnny jonathan jorge jose joseph josh joshua juan julian justin karl ' +
    'keir keith ken kenneth kevin kofi kurt larry len leonard lionel luis luiz malcolm manuel marcus mario mark martin matt matthew michael miguel ' +
    'mike mikhail milos mitch mohamed mohammad mohammed muhammad mustafa narendra nathan neil nelson nicholas nicolas nigel oleg oliver omar oscar ' +
    'osama otto pablo patrick paul pedro pete peter phil philip pierre ralph ramon raymond recep ricardo richard rick rishi rob robert roberto roger ' +
    'ron ronald rupert russell ryan saddam samuel scott sean sergei silvio simon slobodan stefan stephen steve steven stuart ted thomas tim timothy ' +
    'todd tom tommy tony trevor victor viktor vincent vladimir volodymyr walter warren wayne william yasser yitzhak yuri zoran',
);

/** "he" or "she" for the bearer of a full name; null when the name does not tell. `surname`: where it stands first, nothing tells. */
export function sexOf(full: string, surname: string): 'he' | 'she' | null {
  const [first = '', ...rest] = full.toLowerCase().split(/[\s-]+/);
  if (rest.length === 0 || first === surname.toLowerCase()) return null;
  if (HE.has(first)) return 'he';
  return SHE.has(first) ? 'she' : null;
}
