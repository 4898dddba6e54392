// Names in agency reports that no table knows: what stands around them says what they are. The texts are invented.
import { describe, expect, it } from 'vitest';
import { analyse } from '@/data/extract/analysis';
import { articleFromText } from '@/data/extract/article';
import { namesOf } from './names-of';

describe('places', () => {
  it('are where one is, and where one goes', () => {
    expect(
      namesOf(
        'Troops slept in Abu Vantesh and at Karol Benga overnight. They marched to Ostrelle, from Umbrek to Salvane.',
      ),
    ).toEqual(['Abu Vantesh', 'Karol Benga', 'Ostrelle', 'Umbrek', 'Salvane'].map((name) => `${name}/place`));
  });

  it('are the same in the capitals of a dateline', () => {
    const { entities } = analyse(
      articleFromText('PORT ELLERY, Oct 14 (Reuters) - A man drowned in Port Ellery on Tuesday.'),
    );
    const [town] = entities.filter(({ type }) => type === 'place');
    expect(town?.names.map(({ text, kind }) => [text, kind])).toEqual([
      ['Port Ellery', 'name'],
      ['PORT ELLERY', 'variant'],
    ]);
    expect(entities.length).toBe(2);
  });

  it('are what a noun of places follows, however far behind', () => {
    expect(
      namesOf(
        'The Tovrinsk nuclear power station is shut. They left the Lumasa mine. He landed at Jan Brouwel airport.',
      ),
    ).toEqual(['Tovrinsk/place', 'Lumasa/place', 'Jan Brouwel/place']);
  });

  it('are no part of a company that has its seat there', () => {
    expect(
      namesOf('Shares of Norvane Mining of Denver fell, and Hull University of Leeds is a name.'),
    ).toEqual(expect.arrayContaining(['Norvane Mining/organisation', 'Denver/place']));
  });
});

describe('bodies', () => {
  it('are what an agency leaves unexplained, and what begins its sentences; neither is looked for elsewhere', () => {
    const { entities } = analyse(
      articleFromText(
        'LIMA 1997-03-04\n\nThe board met on Tuesday. Okovia, once a leader, slipped. The fund said Venlor and Tasmek would follow.',
      ),
    );
    expect(entities.map(({ name, type }) => `${name}/${type}`)).toEqual(
      expect.arrayContaining(['Okovia/organisation', 'Venlor/organisation', 'Tasmek/organisation']),
    );
    expect(entities.find(({ name }) => name === 'Okovia')?.names.some(({ on }) => on)).toBe(false);
  });

  it('are whom an analyst is of, and what a country’s noun describes', () => {
    expect(
      namesOf(
        '"It will rain," said Tom Riley of Phatra Venit. Conavel, Brazil’s crop agency, agreed. He told Caravel radio so.',
      ),
    ).toEqual([
      'Tom Riley/person',
      'Phatra Venit/organisation',
      'Conavel/organisation',
      'Brazil/place',
      'Caravel/organisation',
    ]);
  });

  it('may end in what is else a small word', () => {
    expect(namesOf('The settlers fought the group Reform Now. The Formula One season opens.')).toEqual([
      'Reform Now/organisation',
      'Formula One/event',
    ]);
  });

  it('speak under an ordinary word', () => {
    expect(namesOf('It rained all day. Total said that its terminal was shut.')).toEqual([
      'Total/organisation',
    ]);
  });
});

describe('people', () => {
  it('stand in lists that are no headings, with their initials', () => {
    expect(
      namesOf('The match began.\n\nUmpires: Salim Bader (Pakistan) and B.C. Korray (Sri Lanka)'),
    ).toEqual(['Salim Bader/person', 'Pakistan/place', 'B.C. Korray/person', 'Sri Lanka/place']);
  });

  it('are who scored, in a row behind their team, and who is out, whatever town is called so', () => {
    const text =
      'BASKETBALL - CUP RESULTS .\n\nMILAN 1997-11-05\n\nScorers: Boresh 17, Hallem 16, Kiddar 18\n\nPerrin c Doyle b Cairns 27';
    expect(namesOf(text)).toEqual([
      'MILAN/place',
      'Boresh/person',
      'Hallem/person',
      'Kiddar/person',
      'Perrin/person',
      'Doyle/person',
      'Cairns/person',
    ]);
  });

  it('come after what they do, also where that word begins the sentence and no list has it', () => {
    expect(namesOf('Bookbinder Don Kessel left. Rebel Maoist Ana Torrel stayed.')).toEqual([
      'Don Kessel/person',
      'Ana Torrel/person',
    ]);
  });
});

describe('clubs', () => {
  const soccer = (line: string) => namesOf(`SOCCER - CUP DRAW .\n\nROME 1999-01-20\n\n${line}`).slice(1);

  it('are whom a player is of, those of a result with its scorers, and both sides of a fixture in capitals', () => {
    expect(soccer('Ramon Ramirez of Guadalajara scored one.')).toEqual([
      'Ramon Ramirez/person',
      'Guadalajara/organisation',
    ]);
    expect(soccer('Lemvig 2 (Ostrel 5, 44; Jardin 61) Tarnovia 0')).toEqual([
      'Lemvig/organisation',
      'Ostrel/person',
      'Jardin/person',
      'Tarnovia/organisation',
    ]);
    expect(soccer('CHICAGO AT OAKLAND')).toEqual(['CHICAGO/organisation', 'OAKLAND/organisation']);
  });
});

describe('no names', () => {
  it('are currencies, and the words in capitals before a headline', () => {
    expect(namesOf('Turnover was HK$22 billion and C$5 million.')).toEqual([]);
    expect(
      namesOf('RESEARCH ALERT - Lehman cuts Novira.\n\nOSLO 1996-09-18\n\nIt said so on Wednesday.'),
    ).toEqual(expect.not.arrayContaining(['ALERT/organisation', 'RESEARCH/organisation']));
  });
});

describe('things', () => {
  it('are aircraft with their numbers, indices and yearly events', () => {
    expect(
      namesOf(
        'A C-130 landed. The WIG index rose. He saw Super Bowl XXI. Overall World Cup standings follow.',
      ),
    ).toEqual(['C-130/other', 'WIG/other', 'Super Bowl XXI/event', 'World Cup/event']);
  });
});

describe('quotation marks that stand apart on both sides', () => {
  it('open and close by turns, so that a sentence does not take the next one’s', () => {
    const { sentences, text } = analyse(
      articleFromText('He was in Rao Hospital . " It must stop , " he said . " We will go . " A man left .'),
    );
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'He was in Rao Hospital .',
      '" It must stop , " he said .',
      '" We will go . "',
      'A man left .',
    ]);
  });
});

describe('an agency’s forms', () => {
  it('has a dateline begin with a town, known or not', () => {
    expect(
      namesOf('CYCLING - STAGE RESULTS .\n\nVELLANES , Spain 1997-06-15\n\nThe stage was short .'),
    ).toEqual(['VELLANES/place', 'Spain/place']);
  });

  it('calls clubs in its headline by the last word of their names', () => {
    expect(
      namesOf(
        'NHL ICE HOCKEY - SABRES EDGE WHALERS .\n\nOTTAWA 1996-12-12\n\nThe Buffalo Sabres beat the Hartford Whalers 4-3 .',
      ),
    ).toEqual([
      'NHL/organisation',
      'SABRES/organisation',
      'WHALERS/organisation',
      'OTTAWA/place',
      'Buffalo Sabres/organisation',
      'Hartford Whalers/organisation',
    ]);
  });

  it('ends with who wrote it, and in which newsroom', () => {
    expect(namesOf('Rates rose .\n\n-- Jan Havel , Prague Newsroom , 42-2-2423-0003')).toEqual([
      'Jan Havel/person',
      'Prague Newsroom/organisation',
    ]);
  });
});

describe('companies', () => {
  it('keep their legal form, written large or small, and what is joined before it', () => {
    expect(
      namesOf(
        'Zelenka Sklo a.s. sold shares to Morven Iron and Steel Co and to Hallam plc. Torvan Espana S.A. employs 90.',
      ),
    ).toEqual([
      'Zelenka Sklo a.s./organisation',
      'Morven Iron and Steel Co/organisation',
      'Hallam plc/organisation',
      'Torvan Espana S.A./organisation',
    ]);
  });

  it('are meant by those who work there, and called without their country', () => {
    expect(
      namesOf(
        'Brokers said so. The metal fell, brokers Emil Warner said. Airline Jalapa Indonesia ordered jets. Jalapa pays in May.',
      ),
    ).toEqual(['Emil Warner/organisation', 'Jalapa Indonesia/organisation', 'Jalapa/organisation']);
  });

  it('have plants in towns', () => {
    expect(
      namesOf("Workers at Ford's Almuvales factory and at its Thompson, Manitoba, smelter walked out."),
    ).toEqual(['Ford/organisation', 'Almuvales/place', 'Thompson/place', 'Manitoba/place']);
  });
});

describe('what only looks like a name or its end', () => {
  it('is a span of months, a term of trade, a language', () => {
    expect(
      namesOf('Sales fell in January-September. Rice cost $355 a tonne FOB Bangkok, an Arabic daily said.'),
    ).toEqual(['Bangkok/place']);
  });

  it('is no participle where a name’s last syllable sounds like one', () => {
    expect(namesOf('Critics of Yau Wai-ching met Chan Ka-ming.')).toEqual([
      'Yau Wai-ching/person',
      'Chan Ka-ming/person',
    ]);
  });
});

describe('what an agency does not explain', () => {
  it('is a club in results that stand in pairs, and where one loses to it', () => {
    expect(
      namesOf(
        'RUGBY UNION - CARDIFF THRASH TREVARN .\n\nCARDIFF 1997-02-08\n\nCardiff 57 Trevarn 10 , Llanelli 31 Ostrey 3\n\nBridgend lost to Dulvant .',
      ),
    ).toEqual([
      'CARDIFF/organisation',
      'TREVARN/organisation',
      'CARDIFF/place',
      'Cardiff/organisation',
      'Trevarn/organisation',
      'Llanelli/organisation',
      'Ostrey/organisation',
      'Bridgend/organisation',
      'Dulvant/organisation',
    ]);
  });

  it('is a side that goes by its region’s whole name', () => {
    expect(
      namesOf(
        'CRICKET - CUP .\n\nDURBAN 1996-11-03\n\nWestern Province beat Natal in Paarl . Western Province captain Eric Sims said so .',
      ),
    ).toEqual([
      'DURBAN/place',
      'Western Province/organisation',
      'Natal/organisation',
      'Paarl/place',
      'Western Province/organisation',
      'Eric Sims/person',
    ]);
  });

  it('is a company by what it makes, or the known one’s first word', () => {
    expect(
      namesOf(
        'H-shares of Shandao Iron and Steel eased. Hang Lung Development fell. Hutchison Whampoa rose. Hutchison paid.',
      ),
    ).toEqual([
      'Shandao Iron and Steel/organisation',
      'Hang Lung Development/organisation',
      'Hutchison Whampoa/organisation',
      'Hutchison/organisation',
    ]);
  });

  it('is a paper made of ordinary words, a field in the ground, a soldier by two ranks', () => {
    expect(
      namesOf(
        'It began on Thursday, the New Vision newspaper said. The Tenbek oil field is shut. Brigadier-General Jerry Sarok left.',
      ),
    ).toEqual(['New Vision/organisation', 'Tenbek/place', 'Jerry Sarok/person']);
  });
});
