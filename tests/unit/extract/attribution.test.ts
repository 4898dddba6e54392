// Whose saying a saying is where several speak or are spoken of in a sentence, and who "he" is; sentences of our own.
import { describe, expect, it } from 'vitest';
import { read, said } from './facts-of';

describe('each saying has its own speaker', () => {
  it.each<[string, (string | null)[]]>([
    [
      'Ann Holm on Monday accused her opponent, Sen. Carl Berg, of “hiding,” a charge his campaign dismissed as “nonsense from Oslo.”',
      [
        'Ann Holm on Monday accused her opponent, Sen. Carl Berg, of “hiding,”',
        'Ann Holm',
        'ann-holm',
        'accused',
      ],
    ],
    [
      'Ann Holm on Monday accused her opponent, Sen. Carl Berg, of “hiding,” a charge his campaign dismissed as “nonsense from Oslo.”',
      ['a charge his campaign dismissed as “nonsense from Oslo.”', 'his campaign', null, 'dismissed'],
    ],
    [
      'Sen. Ann Holm (R-Neb.), the chairman of the group that works in Oslo, told reporters that the party would spend $5 million.',
      ['the party would spend $5 million', 'Sen. Ann Holm', 'ann-holm', 'told'],
    ],
    [
      'Democrats have spent $9 million on ads about Nordvik, the firm he founded in 1998, arguing that it profited from layoffs.',
      ['it profited from layoffs', 'Democrats', null, 'arguing'],
    ],
    [
      'The man in charge, Postmaster General Ann Holm, told a panel last week that “the plan is working.”',
      ['“the plan is working.”', 'The man in charge, Postmaster General Ann Holm', 'ann-holm', 'told'],
    ],
    [
      'Ann Holm said the exchange proved that “there is no there there.”',
      ['the exchange proved that “there is no there there.”', 'Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'As the economist Ann Holm has written, “if you did that, it would be bankrupt by spring.”',
      ['“if you did that, it would be bankrupt by spring.”', 'the economist Ann Holm', 'ann-holm', 'written'],
    ],
    [
      'As Ann Holm noted, the bridge in Oslo has cracks.',
      ['the bridge in Oslo has cracks', 'Ann Holm', 'ann-holm', 'noted'],
    ],
    [
      'Ann Holm praised a grant for a park that, she said, would bring 150 jobs to Oslo.',
      ['a grant for a park … would bring 150 jobs to Oslo', 'she', 'ann-holm', 'said'],
    ],
    [
      'The Oslo Commission confirmed that it received a complaint but said it cannot comment on the matter.',
      ['it received a complaint', 'The Oslo Commission', 'oslo-commission', 'confirmed'],
    ],
    [
      'Ann Holm said the claims were false and accused Carl Berg of lying.',
      ['the claims were false', 'Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'Ann Holm told the court that Berg had been paid, testimony that Democrats called “explosive.”',
      ['Berg had been paid', 'Ann Holm', 'ann-holm', 'told'],
    ],
    [
      'Ann Holm asked that the bridge in Oslo be closed by May; the bridge was never closed.',
      ['the bridge in Oslo be closed by May', 'Ann Holm', 'ann-holm', 'asked'],
    ],
    [
      'A poll released Monday showed the two candidates in a tie.',
      ['A poll released Monday showed the two candidates in a tie', 'A poll released', null, 'showed'],
    ],
    [
      'Per records obtained by the Herald, the plane was used 63 times.',
      ['the plane was used 63 times', 'records', null, 'Per'],
    ],
    [
      '“He will probably win again,” an Oslo consultant who did not want to be identified acknowledged.',
      ['“He will probably win again,”', 'an Oslo consultant', null, 'acknowledged'],
    ],
    [
      '“It was not kind to Oslo,” that person said.',
      ['“It was not kind to Oslo,”', 'that person', null, 'said'],
    ],
    [
      '“It is no proof,” said the lead author, Dr Ann Holm of the University of Oslo.',
      ['“It is no proof,”', 'the lead author, Dr Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'Neither side replied, though an aide, Ann Holm, later conceded in a message that the figure was “imprecise.”',
      ['the figure was “imprecise.”', 'an aide, Ann Holm', 'ann-holm', 'conceded'],
    ],
    [
      'Norway has proposed a ban on plastic beads, which it says would keep 500 tonnes out of the sea.',
      ['a ban on plastic beads … would keep 500 tonnes out of the sea', 'it', null, 'says'],
    ],
    [
      'In return, prosecutors said, the owner of Nordvik paid for a boat.',
      ['the owner of Nordvik paid for a boat', 'prosecutors', null, 'said'],
    ],
    [
      'But Ann Holm added fuel to the fire by claiming in the comments that she was the victim of Nordvik.',
      ['she was the victim of Nordvik', 'Ann Holm', 'ann-holm', 'claiming'],
    ],
    [
      'Among Republicans, 73 percent said it should end.',
      ['73 percent said it should end', '73 percent', null, 'said'],
    ],
    [
      'In Ann Holm’s view, the bridge in Oslo is the likeliest source.',
      ['the bridge in Oslo is the likeliest source', 'Ann Holm', 'ann-holm', 'view'],
    ],
    [
      'Ann Holm’s repeated claim that the vote in Oslo was rigged is false.',
      ['the vote in Oslo was rigged', 'Ann Holm', 'ann-holm', 'claim'],
    ],
    [
      'Ann Holm spoke in Oslo. Her claim that Berg “wants to take money from schools” needs context.',
      ['Berg “wants to take money from schools”', 'Her', 'ann-holm', 'claim'],
    ],
    [
      'Ann Holm repeated that crime in Oslo rose and rejected Carl Berg’s plan.',
      ['Ann Holm … rejected Carl Berg’s plan', 'Ann Holm', 'ann-holm', 'rejected'],
    ],
    [
      'Ann Holm accused Berg of having voted in 2011, when he was a senator, for a bill on schools.',
      [
        'Ann Holm accused Berg of having voted in 2011, when he was a senator, for a bill on schools',
        'Ann Holm',
        'ann-holm',
        'accused',
      ],
    ],
    [
      'A man who stole an ambulance led deputies on a long chase, the Oslo police said.',
      ['A man who stole an ambulance led deputies on a long chase', 'the Oslo police', null, 'said'],
    ],
    [
      'Carl Berg told investigators that he needed a ride to his house, the affidavit states.',
      ['he needed a ride to his house', 'Carl Berg', 'carl-berg', 'told'],
    ],
    ['Analysts believe Oslo needs the row.', ['Oslo needs the row', 'Analysts', null, 'believe']],
    [
      'Ann Holm said the talks had begun in May, contradicting sworn statements by Berg.',
      ['the talks had begun in May', 'Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'Carl Berg, 33, of Oslo, faces charges of theft, according to an affidavit.',
      ['Carl Berg, 33, of Oslo, faces charges of theft', 'an affidavit', null, 'according to'],
    ],
    [
      'While advertisers claim to let the user opt out of "interest-based ads," it is not clear how in Oslo.',
      ['advertisers claim to let the user opt out of "interest-based ads,"', 'advertisers', null, 'claim'],
    ],
    [
      'Ann Holm has promised a vote by September.',
      ['Ann Holm has promised a vote by September', 'Ann Holm', 'ann-holm', 'promised'],
    ],
  ])('%s', (text, wanted) => {
    expect(said(text)).toContainEqual(wanted);
  });

  it('and who was told something told nobody', () => {
    const text = 'Ann Holm was summoned to the West Wing in May and told that the draft was “not helpful.”';
    expect(said(text)).toEqual([]);
  });
  it.each([
    'Voters in Oslo rejected a $50 million bond for the stadium in November.',
    'The foreman of the Oslo jury read the verdict: guilty on seven counts.',
    'Ann Holm disputed that characterization.',
    'Norway expects it to triple by 2060.',
  ])('a deed, or what nobody knows, is no claim: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
  it('nor did whom a grant is pointed to', () => {
    expect(said('Ann Holm pointed to a grant of $3 million for a park in Oslo.')).toEqual([]);
    expect(said('Engineers reported to a newly hired officer of works named Carl Berg.')).toEqual([]);
  });
});

describe('"he" and "she" are', () => {
  const speaker = (text: string) => said(text).at(-1)?.[2];
  it.each([
    [
      'who acts in the same sentence',
      'Ann Holm met Carl Berg.\n\nAnn Holm deleted a post in which she called the paper “a disgrace to Oslo.”',
      'ann-holm',
    ],
    [
      'whom the sentence before begins with, whatever she does in it',
      'Jane Holm is a councillor. Anna Berg called the lines late. Holm shrugs. “Let them ride the 28,” she says.',
      'jane-holm',
    ],
    [
      'the one whose turn it was',
      'Carl Berg spoke first.\n\nThen it was Mr. Olav Lund’s turn. He looked at it for a moment.\n\n“I had a speech,” he said.',
      'olav-lund',
    ],
    [
      'the person whom a description names',
      'The incumbent, a Republican named Carl Berg, has held the post for 12 years. He wrote that the plan was “a fine one for Oslo.”',
      'carl-berg',
    ],
    [
      'not the one who asked',
      'Hermine Aldous spoke first. She was calm. “It is true,” she said.\n\n“Did anyone ever say that it was wrong?” Clyde Bannerman asked.\n\n“No, sir, they never did,” she replied.',
      'hermine-aldous',
    ],
    [
      'nobody further back where whoever spoke last is no such person',
      'Carl Berg spoke in Oslo.\n\n“It is a little tougher,” said Mrs. Jane Holm.\n\n“It is not dramatic,” he added.',
      null,
    ],
    [
      'nobody known after somebody without a name spoke',
      'Carl Berg left Oslo in May. A spokesman for the ministry said the bridge was safe. “It will hold,” he said.',
      null,
    ],
  ])('%s', (_, text, entity) => {
    expect(speaker(text)).toBe(entity);
  });
});

describe('no fact is made of', () => {
  const statements = (text: string) => read(text).map(({ statement }) => statement.text);
  it.each([
    ['silence', 'Ann Holm declined to comment on Monday.'],
    ['a request without an answer', 'Nordvik did not respond to a request for comment.'],
    ['what "it" stands for in another clause', 'Whoever won, Ann Holm has held it ever since.'],
    ['what was not answered', 'Ann Holm did not give an answer to that question.'],
    ['whoever it may be whose father that was', 'His father was Kenyan.'],
    ['a likeness to something else', 'The same is true for Ohio.'],
    [
      'half of a question',
      'A poll of the Oslo Post from June showed just how important -- and popular -- keeping the program is.',
    ],
    ['what may be the reason', 'And that may be why Norway is building a bridge.'],
    [
      'what somebody wants to be so',
      'One of six powers that want to ensure Norway does not build a bridge, it has grown.',
    ],
    ['a correction', 'Correction 8/29/10: A previous version of this story misstated the title of Ann Holm.'],
    ['the writer’s family', 'My grandmother trusted the library of Oslo.'],
  ])('%s', (_, text) => {
    expect(statements(text)).toEqual([]);
  });
  it('a description with a name', () => {
    expect(statements('The incumbent, a Republican named Carl Berg, has left Oslo.')).not.toContain(
      'a Republican named Carl Berg',
    );
  });
  it('a number that a month ends in front of', () => {
    const [fact] = read('In June, 11 percent of the mail in Oslo arrived late.');
    expect(fact).toMatchObject({ when: { text: 'June' }, quantities: [{ value: 11, unit: '%' }] });
  });
  it('half a title', () => {
    expect(statements('House Speaker Carl Berg said he would go.')).toContain('House Speaker Carl Berg');
  });
  it('what describes the name behind it', () => {
    expect(statements('Speaking in Moss, the head of Nordvik, Ann Holm, said it was safe.')).not.toContain(
      'Moss, the head of Nordvik',
    );
  });
  it('what is said of the whole sentence, or too little to say anything', () => {
    expect(statements('Nordvik left Oslo Gas, a move that could end it.')).not.toContain('Oslo Gas, a move');
    expect(statements('Ann Holm left Nordvik, a company that fell.')).not.toContain('Nordvik, a company');
    expect(statements('Ann Holm left Nordvik, a company in Oslo.')).toContain('Nordvik, a company in Oslo');
  });
  it('half of a description with the verb behind it', () => {
    expect(statements('The two Democrats who want to be governor of Norway met in Oslo.')).toEqual([]);
  });
  it('a title without what is in front of its hyphen, or a description without its rest', () => {
    expect(statements('The claim hurt then-Secretary Carl Berg.')).toContain('then-Secretary Carl Berg');
    expect(statements('EMSA, the agency that runs the ambulance, said it would review its policy.')).toEqual([
      'it would review its policy',
    ]);
  });
  it('ten people out of one in ten', () => {
    const [fact] = read('Ann Holm said that only one in 10 Oslo workers filed a complaint.');
    expect(fact).toMatchObject({ kind: 'claim', quantities: [] });
    expect(read('In Oslo, seven in ten workers filed a complaint.')[0]?.quantities).toEqual([]);
  });
  it('half of a subject, where a clause with an unknown verb stands in it', () => {
    expect(statements('The cranes that tower the docks of Oslo were sold to Nordvik.')).toEqual([
      'The cranes that tower the docks of Oslo were sold to Nordvik',
    ]);
  });
  it('a day ahead for what was agreed before', () => {
    const [fact] = read('July 12, 2023\n\nIn May, Norway agreed to save 3 million tonnes by 2026.');
    expect(fact?.when).toMatchObject({ text: 'May', resolved: '2023-05' });
  });
  it('a sentence cut at "No." or run on after "a.m."', () => {
    expect(statements('Ann Holm sat at the mouth of the No. 9 mine in Oslo.')).toEqual([
      'Ann Holm sat at the mouth of the No. 9 mine in Oslo',
    ]);
    expect(said('Ann Holm woke at 2 a.m. “I thought it was a plane,” she said.')[0]?.[0]).toBe(
      '“I thought it was a plane,”',
    );
  });
  it('blame as a plan, or what something is not as a role', () => {
    expect(read('Ann Holm said the war and Oslo are to blame.')[0]?.kind).toBe('claim');
    expect(read('The Oslo Post is not a business.').map(({ kind }) => kind)).not.toContain('role');
  });
});

it('a title of several parts is a role', () => {
  const roles = read('NATO Secretary-General Mark Rutte met Director-General Leo Berg of the fund.').filter(
    ({ kind }) => kind === 'role',
  );
  expect(roles.map(({ statement }) => statement.text)).toEqual([
    'NATO Secretary-General Mark Rutte',
    'Director-General Leo Berg',
  ]);
});

it('a sentence ends after a network of one letter', () => {
  expect(
    said('“It is over,” Ann Holm wrote on X. Democrats said that the ruling proved them right.'),
  ).toEqual([
    ['“It is over,”', 'Ann Holm', 'ann-holm', 'wrote'],
    ['the ruling proved them right', 'Democrats', 'democrats', 'said'],
  ]);
});

it('what is said keeps its speaker behind words between commas', () => {
  expect(said('At least 71 people died there, mostly from drowning, said Ann Holm.')).toEqual([
    ['At least 71 people died there, mostly from drowning', 'Ann Holm', 'ann-holm', 'said'],
  ]);
  const alone = read('At least 71 people died in Oslo, the mayor, Ann Holm, said.');
  expect(alone.filter(({ kind, attributions }) => kind === 'figure' && attributions.length === 0)).toEqual(
    [],
  );
});
