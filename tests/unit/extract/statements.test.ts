// What a statement holds and what it leaves to its neighbours, in sentences as news writes them; all of our own.
import { describe, expect, it } from 'vitest';
import { read } from './facts-of';

const told = (text: string) => read(text).map(({ kind, statement }) => `${kind}: ${statement.text}`);
/** The fact whose statement begins so. */
const starting = (text: string, words: string) =>
  read(text).find(({ statement }) => statement.text.startsWith(words));

describe('what somebody says', () => {
  it.each([
    [
      'begins with what the quoted verb is said of',
      'Press secretary Lena Ortiz said the president "has full confidence" in Carl Berg.',
      'claim: the president "has full confidence" in Carl Berg',
    ],
    [
      'begins with it also where no article does',
      'The central bank said invasion-related events "are creating pressure" in Norway.',
      'claim: invasion-related events "are creating pressure" in Norway',
    ],
    [
      'ends where the sentence’s own clause begins',
      'When Marcus Dale told Oslo council that the market was "working as it should", Ann Holm laughed out loud.',
      'claim: the market was "working as it should"',
    ],
    [
      'ends before what another thinks of it',
      'Nordvik estimates that 1.2 million people are without flats in Norway, a figure Mr Dale did not dispute when he spoke in February.',
      'figure: 1.2 million people are without flats in Norway',
    ],
    [
      'is not joined to what the source is',
      'Her opponents have spent $3.2 million on advertisements in Maine, according to AdImpact, a tracking firm.',
      'figure: Her opponents have spent $3.2 million on advertisements in Maine',
    ],
    [
      'stands behind the colon',
      'Neither law has dented it: Britons spend three hours a day in Leeds, according to Nordvik.',
      'claim: Britons spend three hours a day in Leeds',
    ],
    [
      'does not begin with who told it',
      "According to the team's coach, Ali Mehr, in Oslo the robot scored 40 points.",
      'figure: in Oslo the robot scored 40 points',
    ],
    [
      'begins with its number where no comma parts it from its source',
      'According to the Saudi Interior Ministry over 345 pilgrims have been killed near Mecca, Saudi Arabia.',
      'figure: over 345 pilgrims have been killed near Mecca, Saudi Arabia',
    ],
    [
      'ends where the speaker accuses',
      'Jan Dusek, chairman of the OSZ union, said 22,000 jobs were at risk and accused the government of hiding.',
      'figure: 22,000 jobs were at risk',
    ],
    [
      'is not what he confirms and goes on from',
      'A spokesman for Nordvik confirmed that but said Brussels would examine the sale.',
      'claim: Brussels would examine the sale',
    ],
    [
      'is all that somebody asks for',
      'The farmers of Brabant have asked the government to ban the word "meat" from labels.',
      'claim: The farmers of Brabant have asked the government to ban the word "meat" from labels',
    ],
  ])('%s', (_, text, statement) => expect(told(text)).toContain(statement));

  it('is a minister’s whose office has a name in it', () => {
    const [, fact] = read(
      'Secretary of State Jane Benson, a Democrat, called the claim "false and dangerous".',
    );
    expect(fact?.attributions[0]?.entity).toBe('jane-benson');
  });

  it('is theirs who are named behind what they are', () => {
    const [fact] = read("Her opponents left Maine, according to the team's coach, Ali Mehr.");
    expect([fact?.statement.text, fact?.attributions[0]?.entity]).toEqual([
      'Her opponents left Maine',
      'ali-mehr',
    ]);
  });

  it('is no statement of a town that shows something', () => {
    expect(told('Vienna shows that there is another way.')).toEqual([]);
  });

  it('is nobody’s news where the writer speaks of himself', () => {
    expect(told('My children thought I had lost my mind. Carl Berg said they had heard us.')).toEqual([]);
    expect(told('Carl Berg said World War I began in Oslo.')).toEqual(['claim: World War I began in Oslo']);
  });
});

describe('a clause of its own', () => {
  it.each([
    [
      'ends with the aside that it stands in',
      'Rovers will meet Sunderland, who beat Norwich 1-0 on Tuesday, at Wembley on May 29.',
      'event: Sunderland … beat Norwich 1-0 on Tuesday',
    ],
    [
      'ends with its quotation',
      'Supporters of Ann Holm include the Oslo Bar Association, which rated her "well qualified," and the Order of Police.',
      'event: the Oslo Bar Association … rated her "well qualified,"',
    ],
    [
      'does not reach into one that is cut short',
      'Preston led 2-1 in Leeds when Carl Berg, a teenager who had hardly played, headed in a corner.',
      'event: Preston led 2-1 in Leeds',
    ],
    [
      'is the person’s whom a place describes',
      'Ann Holm, 52, of Hamar, Norway, who stole the car, pleaded guilty in July.',
      'event: Ann Holm, 52, of Hamar, Norway, who stole the car, pleaded guilty in July',
    ],
    [
      'begins with its article',
      'A third of them will stay in Leeds on loan.',
      'plan: A third of them will stay in Leeds on loan',
    ],
    [
      'ends before a relative clause that is cut off',
      'In 2006 Norway became the first country in the world in which all the offices in the land (head of state, judge and speaker of the parliament of the whole country, and others) were held by women.',
      'event: In 2006 Norway became the first country in the world',
    ],
    [
      'ends before a footnote',
      'Ann Holm said the law was dead in Norway.[48][a]',
      'claim: the law was dead in Norway',
    ],
    [
      'keeps a score whole',
      'Sweden defeated South Korea 1 – 0 in Oslo on Monday.',
      'event: Sweden defeated South Korea 1 – 0 in Oslo on Monday',
    ],
    [
      'ends before a list that is cut off',
      'Leeds Weekly cited questions with over fifty words, including, "Were you abused?"',
      'figure: Leeds Weekly cited questions with over fifty words',
    ],
  ])('%s', (_, text, statement) => expect(told(text)).toContain(statement));

  it.each([
    ['lacks what was tried', 'Chinese companies have tried, and failed, to buy a base in Greenland.'],
    ['lacks what was proposed', 'They could agree on rules, as Finland and Estonia proposed last month.'],
    [
      'is cut before its object',
      'Ann Holm drew criticism over a ruling that kept Maryland from deporting — in her words, "warehousing" — migrants.',
    ],
    ['only says how long ago', 'It is 11 years since Rovers were relegated and 28 since they won in Leeds.'],
    [
      'ends in its preposition',
      'The trainer, that every pilot including [Ann Holm] Berg has been trained on, will open in Oslo.',
    ],
    [
      'is of what stands behind a preposition',
      'Settlers divided Norway into provinces, which had failed by May.',
    ],
    [
      'is a description’s',
      'Its dish, a $10 billion project of NASA, the European Space Agency and Nordvik, was tried in May and circles Leeds.',
    ],
    ['hangs on what another said', 'He named a price, a figure Carl Berg did not dispute in Oslo.'],
  ])('is left out where it %s', (_, text) =>
    expect(
      told(text).filter((words) =>
        /tried|failed|proposed|deporting|trained on$|relegated|figure/.test(words),
      ),
    ).toEqual([]),
  );
});

describe('kinds', () => {
  it('a plan goes on behind a "but" between two adjectives', () => {
    expect(
      read(
        'The Nordvik Bureau will conduct a separate but parallel inquiry to find out whether rules were kept.',
      ).map(({ kind, statement }) => `${kind}: ${statement.text}`),
    ).toEqual([
      'plan: The Nordvik Bureau will conduct a separate but parallel inquiry to find out whether rules were kept',
    ]);
  });

  it('a warning of a flood is a thing, and the sentence goes on behind it', () => {
    expect(
      read(
        'The Nordvik Council blamed the toll on the absence of a flood warning, high tide and darkness.',
      ).map(({ statement }) => statement.text),
    ).toEqual([
      'The Nordvik Council blamed the toll on the absence of a flood warning, high tide and darkness',
    ]);
  });

  it('an aim is no plan; what is planned for a year is', () => {
    expect(
      told('Ann Holm believes that the aim is not to cut cables but to show that they can be cut.'),
    ).toEqual(['claim: the aim is not to cut cables but to show that they can be cut']);
    expect(told('A second expedition to Madagascar is planned for 2024.')).toEqual([
      'plan: A second expedition to Madagascar is planned for 2024',
    ]);
    expect(told('Norway planned to close the port.')).toEqual(['plan: Norway planned to close the port']);
    expect(told('Ann Holm said Norway planned to close the port.')).toEqual([
      'claim: Norway planned to close the port',
    ]);
    expect(told('The bridge planned to open in May in Oslo was delayed.')).toEqual([]);
  });

  it('some of its owners are no figure, and neither is one thing or another', () => {
    expect(told('Two of its owners in Oslo wrote a letter on Monday.')[0]).toMatch(/^event/);
    expect(
      read('Carl Berg bent over one thing or another in Leeds.').flatMap(({ quantities }) => quantities),
    ).toEqual([]);
  });

  it('a capital of nothing named is no relation', () => {
    expect(
      told('The train reached the regional capital of Kyzyl.').filter((words) =>
        words.startsWith('relation'),
      ),
    ).toEqual([]);
  });
});

describe('times and amounts', () => {
  it('a year that is only compared with is not when it happened', () => {
    expect(
      starting('Britons spend 3 hours a day on phones, up from 2 hours in 2019.', 'Britons')?.when,
    ).toBeNull();
  });

  it('what came later is not of the time of the sentence before', () => {
    const at = (second: string) =>
      read(`In 1645, settlers renamed the land in Norway. ${second}`).at(-1)?.when?.inherited ?? null;
    expect(at('Ann Holm drew the coast of Norway.')).toBe(true);
    expect(at('Ann Holm subsequently drew the coast of Norway.')).toBeNull();
  });

  it('a clause with "since" or "before" keeps its date to itself', () => {
    expect(
      starting('Ann Holm has promoted several women since she was elected in 2013.', 'Ann')?.when,
    ).toBeNull();
    expect(starting('Ann Holm worked as a nurse before she joined Nordvik in 1988.', 'Ann')?.when).toBeNull();
    expect(starting('Ann Holm left Oslo before the vote in 1988.', 'Ann')?.when?.resolved).toBe('1988');
  });

  it('a term in prison is no time of the sentence', () => {
    const fact = starting('Graham Pell has been jailed for five years and four months.', 'Graham');
    expect([fact?.when, fact?.quantities]).toEqual([null, []]);
  });

  it('a sum stands behind a word that numbers things', () => {
    const fact = starting('The pouches will cost the Leeds district $312,000 in May.', 'The pouches');
    expect(fact?.quantities.map(({ value }) => value) ?? []).toEqual([312000]);
  });

  it('crowns and yen are counted', () => {
    expect(starting('Halden lost 1.27 billion kronor in May.', 'Halden')?.quantities[0]?.unit).toBe('kronor');
  });
});

describe('who is meant', () => {
  it('"it" is the body that spoke before, and "its shares" are its', () => {
    const facts = read(
      'Dolphin Lines said the ship was safe. "We are cooperating fully," it said. Its shares fell 8.4 percent in Athens.',
    );
    expect(facts.map(({ entities }) => entities[0])).toEqual([
      'dolphin-lines',
      'dolphin-lines',
      'dolphin-lines',
    ]);
  });

  it('"her body" is nobody’s who has just spoken', () => {
    const about = (text: string) =>
      read(text)
        .filter(({ statement }) => statement.text.startsWith('Her'))
        .map(({ entities }) => entities);
    expect(
      about('Sarah Holm confirmed the death of Ann Berg in a post. Her body was found near a highway.'),
    ).toEqual([]);
    expect(about('Ann Berg died in Oslo. Her body was found near a highway.')).toEqual([['ann-berg']]);
  });

  it('"she" is whom the sentence before presents, not who spoke before that', () => {
    const facts = read(
      'Fiona Baird said he was sorry. Among those in the gallery was Janet Moss, whose shop was flooded in 2015. "They wrote to us," she said.',
    );
    expect(facts.at(-1)?.attributions[0]?.entity).toBe('janet-moss');
  });

  it('"he" is nobody named after a man whom nobody names', () => {
    const facts = read(
      'Theo Marsh hopes to open in September. The old man considers that for a while. "I will miss the smell," he says.',
    );
    expect(facts.at(-1)?.attributions[0]?.entity).toBeNull();
  });

  it('"it read" are the words of whoever wrote the letter', () => {
    const facts = read('Ann Holm said in a letter that she was sorry. "I was wrong," it read.');
    expect(facts.at(-1)?.attributions[0]?.entity).toBe('ann-holm');
  });

  it('a talk’s turns that nobody is named beside are nobody’s', () => {
    const spoken = (text: string) => read(text).filter(({ kind }) => kind === 'quote').length;
    const start = 'Ann Holm met Carl Berg in Oslo.\n\n';
    expect(
      spoken(
        `${start}"Where were you on Monday night?" Holm asked.\n\n"At home, of course."\n\n"Yes, I was alone there."`,
      ),
    ).toBe(1);
    expect(
      spoken(`${start}"I never saw that man," Holm said.\n\n"You did see him."\n\n"I did not see him."`),
    ).toBe(1);
    expect(
      spoken(
        `${start}"I never saw that man," Holm said.\n\n"The council has lied to us for years, and we will not stand for it."`,
      ),
    ).toBe(2);
  });
});
