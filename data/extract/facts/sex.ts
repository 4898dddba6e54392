// Whether "he" or "she" may stand for a person, as far as titles and forenames tell. The forenames are common ones of the
// English-speaking news, compiled by hand; who is not in the lists is neither.

const set = (names: string) => new Set(names.split(' '));

const WOMEN = set(
  'abigail agnes aisha alice alison amy angel anne ann annie ashley audrey beatrice beth betty brenda bridget brigitte carol caroline carolyn catherine cathy charlotte cheryl chloe christine claire clare condoleezza courtney cynthia daphne dawn debbie deborah denise diane dolores doris dorothy edith eileen elaine eleanor elise elizabeth ellen ellie elsie emily erin esther ethel eve evelyn faith fay florence frances gail geraldine gill gillian gladys grace greta gwen hannah harriet hazel heather heidi helen hilary hillary holly hope imogen ingrid irene iris isabel isabelle ivy jacqueline jane janet janice jean jeanne jen jennifer jenny jess jessie jill jo joan jodie josephine joy joyce judith judy julie june karen kate katherine kathleen kathryn kathy katie kay kayleigh kelly kim kirsten kristen kristin laurel lauren leigh liz lois lorraine louise lucy lynn lynne mabel madeleine maggie mandy margaret margot marie marion marjorie mary maureen megan melanie meredith michelle mildred miriam molly nancy naomi natalie nicole olive paige pam pat penny phyllis poppy rachel rebecca rose rosemary rosie ruby ruth sally sarah sharon sheila shirley sian sophie stacey stephanie sue susan suzanne sylvie tracey tracy ursula valerie vivian vivienne wendy winifred yvette yvonne zoe',
);
const MEN = set(
  'aaron abdul abdullah abraham adam adrian ahmed alan albert alex alexander alexei alfred ali allan allen andre andrei andrew andy angus anthony antonio arthur ashraf barack barry bashar ben benjamin bernard bernie bill billy bob boris brad brandon brett brian bruce bruno bryan carl carlos charles chris christian christopher chuck clarence claude clive colin craig cyril dan daniel danny darren dave david dean dennis derek dick dmitry dmitri dominic don donald doug douglas duncan dwight eamonn ed eddie edgar edmund edward elliott emmanuel eric erik ernest ethan eugene felix fernando francis francisco francois frank fred frederick gareth gary gavin geoff geoffrey george gerald gerard gilbert glen glenn gordon graham grant greg gregory guy harold harry harvey hassan hector henry herbert herman howard hugh hugo hussein iain ian ibrahim igor isaac ismail ivan jack jacob jacques jake james jason jay jed jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose josé joseph josh joshua juan julian justin karim karl keir keith ken kenneth kevin khalid kofi kurt kyle lance larry lars lawrence lee len leo leon leonard lewis liam lloyd louis luca luis luke malcolm marc marcel marcus mario mark martin matt matthew max michael miguel mike mikhail mitch mohamed mohammad mohammed morgan muhammad mustafa narendra nathan neil nelson nicholas nick nicolas nigel nikita norman oleg oliver omar oscar otto owen pablo patrick paul pedro pete peter phil philip phillip pierre pieter piers ralph ramon raymond recep rex rhys ricardo richard rick rishi rob robert roberto robin rod roger roland ron ronald rory ross roy rupert russell ryan sam samuel scott sean sebastian sergei simon stan stanley stefan stephen steve steven stewart stuart ted terry theodore thomas tim timothy toby tom tommy tony trevor vernon victor vince vincent viktor vladimir volodymyr walter warren wayne will william winston xavier yusuf',
);
/** Men whose forename ends in "a". */
const MEN_IN_A =
  /^(?:luca|mustafa|nikita|joshua|ilya|misha|kolya|ezra|elisha|shinzo|jumma|musa|isa|yahya|andrea|sasha|issa|moussa|baba|krishna|surya|aditya|garcia|costa)$/;

/** "he" or "she" for the bearer of a full name; null when the name does not tell. */
export function sexOfName(name: string): 'he' | 'she' | null {
  const [first, ...rest] = name.toLowerCase().split(/[\s-]+/);
  if (first === undefined || rest.length === 0) return null;
  if (MEN.has(first)) return 'he';
  if (WOMEN.has(first)) return 'she';
  return first.length > 3 && /[^u]a$/.test(first) && !MEN_IN_A.test(first) ? 'she' : null;
}
