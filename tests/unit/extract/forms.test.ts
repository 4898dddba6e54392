// Forms of news sentences that once made half a statement, a wrong kind or a wrong speaker; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { analyse } from '@/data/extract/analysis';
import { factsOf } from '@/data/extract/facts';
import { articleOf } from './article-of';

const read = (text: string) => factsOf(analyse(articleOf(text)), 'source').facts;
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
      'Although the loss of Marva will be hard for Ostland it will not change the course of the war.',
      ['plan: the loss of Marva will be hard for Ostland'],
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
