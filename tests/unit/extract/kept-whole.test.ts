// What must not get lost where a statement is cut out of its sentence: its speaker, its bound, its doubt, half of a list.
import { describe, expect, it } from 'vitest';
import { read, said } from './facts-of';

const told = (text: string) => read(text).map(({ kind, statement }) => `${kind}: ${statement.text}`);
const bounds = (text: string) =>
  read(text).flatMap(({ quantities }) => quantities.map(({ bound, value, unit }) => [bound, value, unit]));

describe('who says so', () => {
  it.each([
    [
      'is who did the deed before, not what the deed was done to',
      'Nordvik Inc posted a profit that beat forecasts and said it expected to sell one million phones.',
      ['it expected to sell one million phones', 'Nordvik Inc', 'nordvik-inc', 'said'],
    ],
    [
      'are those whom a participle describes',
      'Those opposing the merger said it would give influence to Nordvik.',
      ['it would give influence to Nordvik', 'Those opposing the merger', null, 'said'],
    ],
    [
      'is the person whose office is for a place',
      'Oslo is safe, the attorney for Norway Ole Berg said.',
      ['Oslo is safe', 'the attorney for Norway Ole Berg', 'ole-berg', 'said'],
    ],
    [
      'is no part of it, and neither is what the speaker is',
      'Sales in Oslo fell by 20% this year, according to Nordfirm, a research group that counts sales.',
      ['Sales in Oslo fell by 20% this year', 'Nordfirm', 'nordfirm', 'according to'],
    ],
    [
      'stands in the middle of what is said',
      'The loss was compounded, Ann Holm said, by weak demand in Oslo.',
      ['The loss was compounded … by weak demand in Oslo', 'Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'stands in front of what the sentence is about',
      'It was her sense of humour, Ann Holm said in Oslo, that kept her alive.',
      ['It was her sense of humour … that kept her alive', 'Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'says how many without saying of what',
      'The agency in Oslo said 533 died and 309 remain missing, while Nordvik put the toll at 600.',
      ['533 died and 309 remain missing', 'The agency in Oslo', null, 'said'],
    ],
    [
      'says it of those who stayed',
      'Ann Holm said 43 people remain missing in Oslo, although some may just be out of reach.',
      ['43 people remain missing in Oslo', 'Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'says it of those who did something before',
      'The cause of death for all who perished in Oslo will be listed as injuries, the sheriff’s office said.',
      [
        'The cause of death for all who perished in Oslo will be listed as injuries',
        'the sheriff’s office',
        null,
        'said',
      ],
    ],
    [
      'says it of what a clause without a word for it hangs on',
      'Tom Holm said the alliance he leads had won enough seats in Oslo.',
      ['the alliance he leads had won enough seats in Oslo', 'Tom Holm', 'tom-holm', 'said'],
    ],
    [
      'says it of a body between whose names no comma ends it',
      'Nordvik has announced the Oslo Democratic Party, or ODP, won 19 per cent of the vote.',
      ['the Oslo Democratic Party, or ODP, won 19 per cent of the vote', 'Nordvik', 'nordvik', 'announced'],
    ],
    [
      'are both of two who accuse each other',
      'Kyiv and Moscow accuse each other of shelling the plant.',
      ['Kyiv and Moscow accuse each other of shelling the plant', 'Kyiv and Moscow', null, 'accuse'],
    ],
    [
      'may bear two titles',
      '"We go on," Chairman and Chief Executive A.G. Holm said.',
      ['"We go on,"', 'Chairman and Chief Executive A.G. Holm', 'a-g-holm', 'said'],
    ],
    [
      'is the name in front of "herself"',
      'Ann Holm herself hinted that Nordvik might move to Oslo.',
      ['Nordvik might move to Oslo', 'Ann Holm herself', 'ann-holm', 'hinted'],
    ],
    [
      'says no more than what is given',
      'Given that Europol said more than 200,000 computers were infected, that is little money in Norway.',
      ['more than 200,000 computers were infected', 'Europol', 'europol', 'said'],
    ],
    [
      'also says what follows the dashes',
      'Tom Holm told reporters that “attribution” — the process of finding out who did it — is hard in Oslo.',
      [
        '“attribution” — the process of finding out who did it — is hard in Oslo',
        'Tom Holm',
        'tom-holm',
        'told',
      ],
    ],
    [
      'says of what "itself" stands beside',
      'Ann Holm says the internet itself is diseased.',
      ['the internet itself is diseased', 'Ann Holm', 'ann-holm', 'says'],
    ],
    [
      'says "so far"',
      'So far, it looks to be about $55,000, according to the Nordvik Post.',
      ['So far, it looks to be about $55,000', 'the Nordvik Post', 'nordvik-post', 'according to'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(said(text)).toContainEqual(wanted);
  });

  it.each([
    [
      'the one who speaks, not whom she speaks of',
      'Carl Holm said there was no order when Tim Grover called it wrong. He said it was late.',
      ['it was late', 'He', 'carl-holm', 'said'],
    ],
    [
      'nobody where a man without a name came between',
      'Paul Berg said the port was safe. A spokesman left. The businessman bought it in 1987. He said it was late.',
      ['it was late', 'He', null, 'said'],
    ],
  ])('"he" and "she" are %s', (_, text, wanted) => {
    expect(said(text)).toContainEqual(wanted);
  });

  it.each([
    'Plans in Oslo were backed by commentators like Carl Berg, who claimed that Norway would pay.',
    'It raises doubts about what President Carl Berg calls the "best" deal between Norway and Sweden.',
  ])('is nobody alone who stands for more, and nothing that hangs on "what": %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('is no count that goes on', () => {
    expect(said('The count in Oslo was continuing and results did not back his claim.')).toEqual([]);
  });

  it('is nobody who is only reported missing', () => {
    const text = 'Police verified that 140 people once reported missing had been found, Ann Holm said.';
    expect(said(text)).toHaveLength(1);
  });

  it('is not who spoke before somebody without a name', () => {
    const text =
      'Carl Berg said the port was safe.\n\nThe Post quoted the researcher as saying: "It is not over."\n\nHe urged users to wait.';
    expect(said(text)).toContainEqual(['He urged users to wait', 'He', null, 'urged']);
  });
});

describe('a number', () => {
  it.each([
    ['Officials said the death toll would surpass 35,000 in Moss.', ['more-than', 35000, null]],
    ['The number topped 400 people in Moss.', ['more-than', 400, 'people']],
    ['Ann Holm said 48 out of 248 NHS organizations were hit.', ['exact', 48, 'organizations']],
    ['Only eight of the 48 Norwegian workers came to Oslo.', ['exact', 8, 'workers']],
  ])('keeps its bound and counts what it counts: %s', (text, wanted) => {
    expect(bounds(text)).toContainEqual(wanted);
  });

  it('is none in film scores', () => {
    expect(bounds('Ann Holm wrote over 200 film and TV scores in Oslo.')).toEqual([['more-than', 200, null]]);
  });

  it('is none in "one in five"', () => {
    expect(bounds('Ann Holm said about one in five schools had been hit in Oslo.')).toEqual([]);
  });
});

describe('the article tells', () => {
  it.each([
    ['what changed it', 'These events changed the direction of Carl Berg’s life.'],
    ['what stands elsewhere on its page', 'The Oslo Post has a brief on the issue here.'],
    ['how often something is', 'Often, the attackers are beyond the reach of Norwegian police.'],
    [
      'the last part of a list',
      'His children, Carl, Lena, Anna and Rachel Berg, will headline a concert in Oslo.',
    ],
    [
      'what was so only then',
      'It was the only period in history when Norway built ships in Moss.',
      'Norway built',
    ],
  ])('not without %s', (_, text, words = '') => {
    expect(told(text).filter((fact) => fact.includes(words) && !fact.includes('the only'))).toEqual([]);
  });

  it.each([
    [
      'a relative with the name',
      'The school in Oslo is named for Carl Berg and his late wife and partner, Joyce.',
      'event: The school in Oslo is named for Carl Berg and his late wife and partner, Joyce',
    ],
    [
      'an office in full',
      'Four lawmakers have joined the bloc, parliament’s vice-speaker Jan Holm said.',
      'role: parliament’s vice-speaker Jan Holm',
    ],
    [
      'what somebody was up to the next clause',
      'Carl Berg was already a well-known club owner when, in the 1950s, he founded the Moss Festival.',
      'role: Carl Berg was already a well-known club owner',
    ],
  ])('%s', (_, text, wanted) => {
    expect(told(text)).toContain(wanted);
  });

  it.each([
    [
      'up to where a list begins that does something else',
      'When Tim Grover called for a vote, Kasper, Glass and Johnston left Oslo.',
      'event: Tim Grover called for a vote',
    ],
    [
      'with the will of politicians, which is no verb',
      'Ann Holm praised the dedication and political will shown by Norway on Monday.',
      'claim: Ann Holm praised the dedication and political will shown by Norway on Monday',
    ],
  ])('%s', (_, text, wanted) => {
    expect(told(text)).toContain(wanted);
  });

  it('of a study only what stands beside it', () => {
    expect(
      told('It was named Ferrua, according to the study, honoring Jochen Brocks, who found it in Norway.'),
    ).toContain('claim: It was named Ferrua');
  });

  it.each([
    'In Not Going Out, the sitcom created by Lee Mack for Norway, Berg played Geoffrey.',
    'A drama followed in which he played ruthless businessman Carl Berg.',
    'The team of international researchers, headed by Nordvik University, found 13 teeth.',
    'It is made up of groups led by President Carl Berg, Prime Minister Anna Holm and the new speaker.',
    'Gifts came from many, including the Moss Family Foundation, the Louis Berg and Gia Holm Foundation, the Ella West Foundation, the Helis Foundation and Norway.',
    'The center is owned by the Moss Foundation, the nonprofit organization that owns the festival.',
  ])('no list and no half of a description as somebody’s role: %s', (text) => {
    expect(
      told(text).filter((fact) => /^(?:role|relation):.*(?:groups|,|sitcom|businessman)/.test(fact)),
    ).toEqual([]);
  });

  it('a year as its time only where it is no part of a name', () => {
    const years = (text: string) => read(text).map(({ when }) => when?.text);
    expect(years('The UN said damage in Norway exceeded the total of the 2005 Bergen earthquake.')).toEqual([
      undefined,
    ]);
    expect(years('Carl Berg won two medals in the 2004 Olympics.')).toEqual(['2004']);
  });
});
