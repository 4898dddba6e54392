// Names in agency news: results, standings, briefs, digests. The texts are invented.
import { describe, expect, it } from 'vitest';
import { analyse } from '@/data/extract/analysis';
import { articleFromText } from '@/data/extract/article';
import { namesOf } from './names-of';

describe('sports news', () => {
  it('takes a town for its club where the game is played by clubs, and for a place where it says where', () => {
    expect(
      namesOf(
        'SOCCER - LATE GOAL SINKS DERBY .\n\nLEEDS 1998-03-07\n\nDerby lost 1-0 to Leeds on Saturday in a match played in Bradford . Derby manager Owen Hartley blamed the pitch .',
      ),
    ).toEqual([
      'DERBY/organisation',
      'LEEDS/place',
      'Derby/organisation',
      'Leeds/organisation',
      'Bradford/place',
      'Derby/organisation',
      'Owen Hartley/person',
    ]);
  });

  it('reads line-ups, scorers and the clubs in brackets', () => {
    expect(
      namesOf(
        'RUGBY UNION - SQUAD NAMED .\n\nDUBLIN 1999-01-20\n\nSquad : Backs - Conor Madigan ( Harlequins ) , Justin Burke ( Dungannon ) .\n\nScorers : Vurens 12th , Roelant 40th minute .',
      ),
    ).toEqual([
      'DUBLIN/place',
      'Conor Madigan/person',
      'Harlequins/organisation',
      'Justin Burke/person',
      'Dungannon/organisation',
      'Vurens/person',
      'Roelant/person',
    ]);
  });

  it('reads numbered results as people with their countries', () => {
    expect(
      namesOf(
        "ATHLETICS - MEETING RESULTS .\n\nOSLO 1997-07-04\n\nMen 's 5,000 metres\n\n1. Samuel Kibet ( Kenya ) 13:03.95\n\n2. Ole Nystuen ( Norway ) 13:07",
      ),
    ).toEqual(['OSLO/place', 'Samuel Kibet/person', 'Kenya/place', 'Ole Nystuen/person', 'Norway/place']);
  });
});

describe('business news', () => {
  it('knows a company by what it does, what is done to it and how it is described', () => {
    expect(
      namesOf(
        'Halvorsen Lines agreed to buy Nordkap A/S on Monday. Halvorsen said the deal was fair. Prosecutors asked whether Rhonechim, the chemicals company, hid the purchase of Tallin.',
      ),
    ).toEqual([
      'Halvorsen Lines/organisation',
      'Nordkap A/S/organisation',
      'Halvorsen/organisation',
      'Rhonechim/organisation',
      'Tallin/organisation',
    ]);
  });

  it('keeps the plural owner inside a body’s name, and the country or town at its end', () => {
    expect(namesOf("The Workers' Party met Greenpeace France at the National Farmers' Union hall.")).toEqual([
      "Workers' Party/organisation",
      'Greenpeace France/organisation',
      "National Farmers' Union/organisation",
    ]);
  });

  it('takes a site’s name as one word, and a body', () => {
    expect(namesOf('A report by Lenscheck.info and Grainmarket.com said so.')).toEqual([
      'Lenscheck.info/organisation',
      'Grainmarket.com/organisation',
    ]);
  });
});

describe('an agency’s shorthand', () => {
  it('calls a company one with its first word, and a pair of players by their country', () => {
    expect(
      namesOf(
        'Brewer Orlokim rose. Qualifier Janos Varga won. The match : Rykel and Zihak ( Czech Republic ) beat Vogt .',
      ),
    ).toEqual([
      'Orlokim/organisation',
      'Janos Varga/person',
      'Rykel/person',
      'Zihak/person',
      'Czech Republic/place',
      'Vogt/other',
    ]);
  });

  it('sets a space before the possessive of a name that has one', () => {
    expect(namesOf("Analysts at Moody 's raised Poland 's rating .")).toEqual([
      "Moody 's/organisation",
      'Poland/place',
    ]);
  });
});

describe('whole names', () => {
  it('ends a college’s name with its town, and begins a hospital’s with its saint', () => {
    expect(namesOf("Dr. Jane Roe of King's College London works at St. Mary's Hospital in Leeds.")).toEqual([
      'Jane Roe/person',
      "King's College London/organisation",
      "St. Mary's Hospital/organisation",
      'Leeds/place',
    ]);
  });

  it('knows the family’s name where it stands first', () => {
    const { entities } = analyse(articleFromText('Han Seo-jun met Deng Weiming. Han smiled.'));
    expect(entities.map(({ names }) => names.map(({ text, kind }) => `${text}/${kind}`))).toEqual([
      ['Han Seo-jun/name', 'Han/surname'],
      ['Deng Weiming/name', 'Deng/surname'],
    ]);
  });

  it('does not take a sentence’s first word for a forename of a known body', () => {
    expect(namesOf("See Facebook's page. Facebook said it had changed.")).toEqual([
      'Facebook/organisation',
      'Facebook/organisation',
    ]);
  });
});

describe('where a name ends', () => {
  it('keeps what a ministry or committee is for, and cuts a role or title off a person', () => {
    expect(
      namesOf(
        'The Ministry of Labour, Trade and Fisheries heard the Ethics and Anti-Corruption Commission. A member of the Committee on Public Accounts left. In May Westbridge Police Chief Ronald Keen and substitute Ana Sole spoke.',
      ),
    ).toEqual([
      'Ministry of Labour, Trade and Fisheries/organisation',
      'Ethics and Anti-Corruption Commission/organisation',
      'Committee on Public Accounts/organisation',
      'Westbridge/other',
      'Ronald Keen/person',
      'Ana Sole/person',
    ]);
  });

  it('tells a surname that heads other names from such a name', () => {
    expect(
      namesOf('The geologist Miriam Cross and Oliver Banks of Carlow College met the Red Cross.'),
    ).toEqual([
      'Miriam Cross/person',
      'Oliver Banks/person',
      'Carlow College/organisation',
      'Red Cross/organisation',
    ]);
  });
});

describe('ordinary words that are names', () => {
  it('are the surname of somebody named in full, also where a sentence begins', () => {
    expect(
      namesOf('Waters, who ran the mill, has left. "He took the keys," said Alan Waters. Water rose.'),
    ).toEqual(['Waters/person', 'Alan Waters/person']);
  });

  it('are the one body of that kind, and what is called a party', () => {
    expect(
      namesOf(
        'The Alliance for Growth lost. A deputy of the Alliance joined the opposition party Harvest in May.',
      ),
    ).toEqual(['Alliance for Growth/organisation', 'Alliance/organisation', 'Harvest/organisation']);
  });
});

describe('names of one', () => {
  const clusters = (text: string) =>
    analyse(articleFromText(text)).entities.map(({ name, id }) => [
      name,
      analyse(articleFromText(text)).mentions.filter(
        ({ entity, kind }) => entity === id && kind !== 'pronoun',
      ).length,
    ]);

  it('are a company’s full and short name, whatever its branches are called', () => {
    expect(
      clusters(
        'Norvik Drilling Ltd fell. Norvik said so. Norvik Shipping rose. Meta Platforms fell. Meta said so.',
      ),
    ).toEqual([
      ['Norvik Drilling Ltd', 2],
      ['Norvik Shipping', 1],
      ['Meta Platforms', 2],
    ]);
  });

  it('leave the surname to whom the article is about, not to a relative', () => {
    expect(
      clusters(
        'Rosa Quell teaches in Lima. Her husband Efrain Quell is missing. Quell said she had looked for him.',
      ),
    ).toEqual([
      ['Rosa Quell', 2],
      ['Lima', 1],
      ['Efrain Quell', 1],
    ]);
  });
});

describe('a press digest', () => {
  it('names the papers that stand above their stories', () => {
    expect(
      namesOf(
        'Ruritania PRESS DIGEST - Aug 30 .\n\nThese are the leading stories in the press on Friday .\n\nVECERNI GLAS\n\n- The government postpones elections .\n\nSVOBODA\n\n- Petr Novotny resigns as mayor .',
      ),
    ).toEqual(
      expect.arrayContaining(['VECERNI GLAS/organisation', 'SVOBODA/organisation', 'Petr Novotny/person']),
    );
  });
});

describe('what must not be looked for elsewhere', () => {
  const people = (text: string) =>
    analyse(articleFromText(text)).entities.flatMap(({ type, names }) =>
      type === 'person' ? names.filter(({ on }) => on).map(({ text: name }) => name) : [],
    );

  it('is a forename alone', () => {
    expect(people('The letter was signed by David and by Margaret.')).toEqual([]);
  });

  it('is a product or thing that does what people do', () => {
    expect(people('The page says that Larkspur will block it. In Larkspur, open the menu.')).toEqual([]);
  });
});

describe('a footnote', () => {
  it('does not keep a sentence from ending', () => {
    const { sentences, text } = analyse(
      articleFromText('The treaty was signed in 1840.[12] It was broken in 1845.[a][13] Nobody was tried.'),
    );
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The treaty was signed in 1840.[12]',
      'It was broken in 1845.[a][13]',
      'Nobody was tried.',
    ]);
  });
});
