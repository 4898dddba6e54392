// Forms of news sentences that once made half a statement, a wrong kind or a wrong speaker; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { read } from './facts-of';

const told = (text: string) => read(text).map(({ kind, statement }) => `${kind}: ${statement.text}`);
/** Statement and speaker's words of each fact. */
const said = (text: string) =>
  read(text).map(({ statement, attributions }) => [statement.text, attributions[0]?.text]);

describe('a deed is nobody’s claim', () => {
  it.each([
    [
      'A judge has denied a new trial for Carl Berg in Oslo.',
      'event: A judge has denied a new trial for Carl Berg in Oslo',
    ],
    [
      "Berg's mother had called 911 to report a fire in Oslo.",
      "event: Berg's mother had called 911 to report a fire in Oslo",
    ],
    ['11 councillors opposed the measure in Oslo.', 'figure: 11 councillors opposed the measure in Oslo'],
  ])('%s', (text, fact) => {
    const facts = read(text);
    expect(facts.map(({ kind, statement }) => `${kind}: ${statement.text}`)).toContain(fact);
    expect(facts.flatMap(({ attributions }) => attributions)).toEqual([]);
  });
});

describe('who says so', () => {
  it.each([
    [
      'State television quoted the army as saying several rockets landed in Marva, Nordvik news agency reports.',
      ['several rockets landed in Marva', 'the army'],
    ],
    [
      'Divers visited several bays in Norway in 2005, according to a study published June 2 in the journal Seafloor.',
      ['Divers visited several bays in Norway in 2005', 'a study'],
    ],
    [
      'A local nurse, Jane Foster, shared her view: “While I see the need, this is a lot.”',
      ['“While I see the need, this is a lot.”', 'A local nurse, Jane Foster'],
    ],
    [
      'Carl Berg once stated: "No law can make people good."',
      ['"No law can make people good."', 'Carl Berg'],
    ],
    [
      'The small state of Ostland, recovering from a bad year, announced its first budget since 1985.',
      [
        'The small state of Ostland, recovering from a bad year, announced its first budget since 1985',
        'The small state of Ostland',
      ],
    ],
  ])('%s', (text, fact) => {
    expect(said(text)).toContainEqual(fact);
  });

  it('is no thing that "it" stands for', () => {
    const text = 'This shift came late. More important, it confirms that in Norway people can learn.';
    expect(said(text)).toEqual([]);
  });

  it('is not who claims what hangs on another word', () => {
    expect(told('They have attacked Norwegians, those they claim to be defending.')).toEqual([]);
  });
});

describe('who says so, beside what the article tells', () => {
  it.each([
    [
      'Sales grew 11 percent in Norway – more than its forecast – but according to Anna Holm, customers chose cheaper boats.',
      [
        ['Sales grew 11 percent in Norway', undefined],
        ['customers chose cheaper boats', 'Anna Holm'],
      ],
    ],
    [
      'Officials warned people to leave towns near Oslo.',
      [['Officials warned people to leave towns near Oslo', 'Officials']],
    ],
    [
      'Carl Berg said he had won over the Liberals, but declined to give names.',
      [['he had won over the Liberals', 'Carl Berg']],
    ],
    [
      'Profit this quarter will be 94 cents a share, Moss, Norway-based Nordvik said.',
      [['Profit this quarter will be 94 cents a share', 'Moss, Norway-based Nordvik']],
    ],
    [
      'The White House said it "strongly supports passage" of the bill in Oslo.',
      [['it "strongly supports passage" of the bill in Oslo', 'The White House']],
    ],
    [
      'Marcus Guara started a new job at Nordvik, according to his Facebook account.',
      [['Marcus Guara started a new job at Nordvik', 'his Facebook account']],
    ],
  ])('%s', (text, facts) => {
    expect(said(text)).toEqual(facts);
  });

  it('names whom "he" stands for', () => {
    const text =
      'Carl Berg toured Norway.\n\nHe called Owen Dale on Friday, according to a person who was there.';
    expect(read(text).at(-1)?.entities).toEqual(['carl-berg', 'owen-dale']);
  });

  it('takes "he" for the one whom the sentence before brings in', () => {
    const text =
      'Bent Giron said the bridge in Oslo was lost.\n\nThe weather cleared and allowed President Oscar Berger to fly over Oslo.\n\nHe declared a state of emergency in Oslo.';
    expect(read(text).at(-1)?.entities[0]).toBe('oscar-berger');
  });
});

describe('a statement is whole', () => {
  it.each([
    [
      'Berg was sentenced to 12½ years in prison last month and Dale was sentenced to nine years in Oslo.',
      [
        'event: Berg was sentenced to 12½ years in prison last month',
        'event: Dale was sentenced to nine years in Oslo',
      ],
    ],
    [
      'Rescuers in Norway widened their work in rugged, storm-hit areas as the toll rose to at least 270.',
      [
        'figure: Rescuers in Norway widened their work in rugged, storm-hit areas as the toll rose to at least 270',
        'figure: the toll rose to at least 270',
      ],
    ],
    [
      'The alliance has 82 seats in the Norwegian parliament and if it wins power, it will leave.',
      ['figure: The alliance has 82 seats in the Norwegian parliament'],
    ],
    [
      'Nordvik fell $18.94, or 12 percent, to $136.70.',
      ['figure: Nordvik fell $18.94, or 12 percent, to $136.70'],
    ],
    [
      'Rescue teams searched Oslo as the toll from storms in Norway and Ostland jumped to more than 200.',
      [
        'figure: Rescue teams searched Oslo as the toll from storms in Norway and Ostland jumped to more than 200',
        'figure: the toll from storms in Norway and Ostland jumped to more than 200',
      ],
    ],
    [
      'A huge quake there in May 2008 killed almost 70,000 people.',
      ['figure: A huge quake there in May 2008 killed almost 70,000 people'],
    ],
    [
      'Quarterly operating income was $182 million at Nordvik.',
      ['figure: Quarterly operating income was $182 million at Nordvik'],
    ],
    [
      'Nordvik studied video footage and photos of the wreck in Marva, which it said did not show any soldiers.',
      [
        'event: Nordvik studied video footage and photos of the wreck in Marva',
        'claim: video footage and photos of the wreck in Marva … did not show any soldiers',
      ],
    ],
    [
      'Multistep earlier said it agreed to acquire the remaining 60 percent of Nordvik it does not already own.',
      ['figure: it agreed to acquire the remaining 60 percent of Nordvik it does not already own'],
    ],
    [
      "Nordvik's takeover offer to the Dale Group was rejected by Hutton.",
      ["event: Nordvik's takeover offer to the Dale Group was rejected by Hutton"],
    ],
    [
      'The UK will continue to work with Norway to pursue an end to the war, full and sustained humanitarian access, and talks.',
      [
        'plan: The UK will continue to work with Norway to pursue an end to the war, full and sustained humanitarian access, and talks',
      ],
    ],
    [
      'Although the loss of Marva will be felt in Ostland it will not change the course of the war.',
      ['plan: the loss of Marva will be felt in Ostland'],
    ],
    [
      'The clerks gave the union access to records provided they keep the secrets of Nordvik.',
      ['event: The clerks gave the union access to records provided they keep the secrets of Nordvik'],
    ],
    [
      'The company, based in Bergen, Norway, raised 40 boats.',
      ['figure: The company, based in Bergen, Norway, raised 40 boats'],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  it.each([
    'Norway lost a great minister, the man credited with making the railway work in Bergen.',
    'For Omar Dale, his fellow fighters and the people of Marva, there may be little time.',
    'In a divided Senate, if all Liberals show up, Norway will need all 50 members.',
    'Most of them were filed by Liberals in Oslo.',
    'The lives of Marcus Guara, 52, and their daughters, Lucia Guara, 10, and Emma Guara, 4, will be honoured in Miami.',
    'Berg was unable to say if Nordvik had met Owen Dale.',
    'The find in Laos comes as scientists revealed that deeds such as the draining of marshes, hunting and the pollution of water have driven out storks.',
  ])('and no half of one is told: %s', (text) => {
    expect(told(text).filter((fact) => !fact.startsWith('event: Norway lost'))).toEqual([]);
  });

  it('keeps the whole title', () => {
    expect(told('Chief operating officer Jeffrey Lane sang.')).toContain(
      'role: Chief operating officer Jeffrey Lane',
    );
  });
});

describe('when', () => {
  it.each([
    ['Carl Berg was found guilty for shooting officers Owen Dale and Paul Skog on April 4, 2009.', null],
    ['Carl Berg chaired the Liberals from 1995 until their election defeat in 1997.', '1995/1997'],
    ['The Good Friday pact led to a new council in Marva.', null],
  ])('%s', (text, resolved) => {
    expect(read(text)[0]?.when?.resolved ?? null).toBe(resolved);
  });

  it('no date is made of a feast', () => {
    expect(read('The Good Friday pact led to a new council in Marva.')[0]?.when).toBeNull();
  });
});

it('short forms of numbers have their value', () => {
  const text = 'Nordvik said it earned 3 mln dollars and 4.5 bln crowns, or 12½ pct more.';
  expect(read(text)[0]?.quantities.map(({ value, unit }) => [value, unit])).toEqual([
    [3e6, 'dollars'],
    [4.5e9, 'crowns'],
    [12.5, '%'],
  ]);
});

it.each([
  ['The death toll in Ostland from the rains was 67.', [[67, null]]],
  [
    'Nordvik sold 30 markets and 400 marines.',
    [
      [30, 'markets'],
      [400, 'marines'],
    ],
  ],
  ['Rescue teams found 40 more bodies in Oslo.', [[40, 'bodies']]],
  ['The shares of Nordvik declined 23 percent.', [[23, '%']]],
])('a figure has what it counts: %s', (text, counted) => {
  const [fact] = read(text);
  expect([fact?.kind, fact?.quantities.map(({ value, unit }) => [value, unit])]).toEqual(['figure', counted]);
});

it('a verb is no bound', () => {
  const [quantity] = read('Analysts estimated $1.11 a share for Nordvik.')[0]?.quantities ?? [];
  expect([quantity?.text, quantity?.bound]).toEqual(['$1.11', 'exact']);
});
