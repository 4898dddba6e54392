// Where names begin and end, and whose they are, in forms that news uses every day. The texts are invented.
import { describe, expect, it } from 'vitest';
import { analyse } from '@/data/extract/analysis';
import { articleFromText } from '@/data/extract/article';
import { namesOf } from './names-of';

/** Each entity's name with how often the text names it. */
const counted = (text: string) => {
  const { entities, mentions } = analyse(articleFromText(text));
  return entities.map(({ id, name }) => [
    name,
    mentions.filter(({ entity, kind }) => entity === id && kind !== 'pronoun').length,
  ]);
};

describe('a loud word', () => {
  it('is no acronym, unless it is as short as one', () => {
    expect(
      namesOf('Doctors of the WHO will help, UNLESS the US objects. They CANNOT wait ONCE more.'),
    ).toEqual(['WHO/organisation', 'US/place']);
  });
});

describe('a name goes on', () => {
  it('to an index’s number, a body’s country, a bill behind whose it is', () => {
    expect(
      namesOf(
        "The S&P 500 fell. The Union of Hungarians in Romania backed the Tenants' Reform Bill and the Ohio Teachers' Retirement System.",
      ),
    ).toEqual([
      'S&P 500/other',
      'Union of Hungarians in Romania/organisation',
      "Tenants' Reform Bill/other",
      "Ohio Teachers' Retirement System/organisation",
    ]);
  });

  it('to a Korean’s second syllable that is a word in English, and begins below a line with a date', () => {
    expect(namesOf('They met Song Min-soon and Lee Hae-young.')).toEqual([
      'Song Min-soon/person',
      'Lee Hae-young/person',
    ]);
    const below =
      'May 17, 2025\n\nA Russian drone hit a minibus in Oslo, killing nine people, officials said on Saturday.';
    expect(namesOf(below)).toEqual(['Oslo/place']);
  });

  it('to a second adjective, and ends where a firm is only based', () => {
    expect(
      namesOf(
        'She left the Department of Molecular and Integrative Physiology for Westlake Village-based Nordvik Inc.',
      ),
    ).toEqual([
      'Department of Molecular and Integrative Physiology/organisation',
      'Westlake Village/place',
      'Nordvik Inc./organisation',
    ]);
  });

  it('no further, and is counted once, where a heading has a title in quotation marks', () => {
    expect(counted('Harbour Office ‘Salt and Smoke’\n\nThey sang “Salt and Smoke” in Oslo.')).toEqual([
      ['Salt and Smoke', 2],
      ['Oslo', 1],
    ]);
  });

  it('to the wrong sign that a publishing system chose for an apostrophe', () => {
    expect(namesOf('Members of South Korea‘s National Assembly left.')).toEqual([
      'South Korea/place',
      'National Assembly/organisation',
    ]);
  });

  it('behind a known body or region to what is theirs', () => {
    expect(
      namesOf('LG Energy Solution fell. The ferry Aegean Pearl sank, and the Express Delia capsized.'),
    ).toEqual(['LG Energy Solution/organisation', 'Aegean Pearl/other', 'Express Delia/other']);
    expect(namesOf('The freight unit, CD Cargo, met Deutsche Bahn.')).toEqual([
      'CD Cargo/organisation',
      'Deutsche Bahn/organisation',
    ]);
    expect(namesOf('Mosa Green, founded in 2016, has raised money in Leiden.')).toEqual([
      'Mosa Green/organisation',
      'Leiden/place',
    ]);
  });
});

describe('a name begins', () => {
  it('with a forename that is a title too, and a body is for research in something', () => {
    expect(
      namesOf('Dean Alan Whittaker met the Association of Universities for Research in Astronomy.'),
    ).toEqual([
      'Dean Alan Whittaker/person',
      'Association of Universities for Research in Astronomy/organisation',
    ]);
  });

  it('behind a rank in letters and a calling', () => {
    expect(namesOf('Fed Chair Elaine Marsh said so in Oslo.')).toEqual([
      'Fed/organisation',
      'Elaine Marsh/person',
      'Oslo/place',
    ]);
    expect(namesOf('DCI Tariq Aziz spoke. Tutor Abena Mensah agreed. A loan from DC Comics ended.')).toEqual([
      'Tariq Aziz/person',
      'Abena Mensah/person',
      'DC Comics/organisation',
    ]);
  });
});

describe('what a name is', () => {
  it('says the noun behind it, also where it is somebody’s forename', () => {
    expect(namesOf('The price of Brent crude rose. Brent council met in May.')).toEqual([
      'Brent/other',
      'Brent/other',
    ]);
    expect(namesOf('The mayor of Harlow said Brent council would pay.')).toEqual([
      'Harlow/place',
      'Brent/place',
    ]);
  });

  it('may be ordinary words, inside a sentence and where they are no office', () => {
    expect(
      namesOf(
        'Premier Simitis met New Democracy leader Miltiadis Evert and the Foreign Affairs committee in Patras.',
      ),
    ).toEqual(['Simitis/person', 'New Democracy/organisation', 'Miltiadis Evert/person', 'Patras/place']);
    expect(namesOf("Nordvik bought Norway's TVO car factory.")).toContain('TVO/organisation');
  });

  it('is nothing where a word only ever begins sentences', () => {
    expect(
      namesOf('Kelpgrass covers the bay. Kelpgrass is rare. Kelpgrass needs light, a diver from Oslo said.'),
    ).toEqual(['Oslo/place']);
    expect(namesOf('Digital tools help. Concrete plans are rare. Political rows go on in Oslo.')).toEqual([
      'Oslo/place',
    ]);
  });

  it('is a club’s where clubs beat, face or are rivals', () => {
    expect(
      namesOf(
        'Rovers won the final, a match that drew 30,000. They will face Sunderland, who beat Norwich. Their rivals Preston lost the semi-final.',
      ),
    ).toEqual(expect.arrayContaining(['Sunderland/organisation', 'Preston/organisation']));
    expect(
      namesOf('Carl Berg of Nordvik in Greenbelt, Maryland, who led the second team, saw no plumes.'),
    ).toContain('Maryland/place');
  });
});

describe('whose a surname is', () => {
  it('tells the form of address: another one means another person', () => {
    expect(
      counted('Ron Castellano opened the shop. Mrs. Castellano keeps the books. Mr. Castellano is old.'),
    ).toEqual([
      ['Ron Castellano', 2],
      ['Castellano', 1],
    ]);
    expect(
      counted('Ron Castellano met Maria Castellano. Mr Castellano left. Mrs Castellano stayed.'),
    ).toEqual([
      ['Ron Castellano', 2],
      ['Maria Castellano', 2],
    ]);
  });

  it('whom nobody names in full is not looked for elsewhere', () => {
    const { entities } = analyse(
      articleFromText('Ron Castellano opened the shop. Mrs. Castellano keeps the books.'),
    );
    expect(entities.map(({ names }) => names.filter(({ on }) => on).length)).toEqual([2, 0]);
  });

  it('is not the relative’s, also where a comma stands between', () => {
    expect(counted('Graham Pell was jailed. His wife, Sandra Pell, was cleared. Pell wept.')).toEqual([
      ['Graham Pell', 2],
      ['Sandra Pell', 1],
    ]);
    expect(
      counted(
        'Margaret Lindqvist studied in Leeds. She married Erik Lindqvist. Lindqvist was made a dame.',
      )[0],
    ).toEqual(['Margaret Lindqvist', 2]);
  });
});

it('whom a politician is of is a place, and a congress is on something', () => {
  expect(namesOf('Rep. Meghan Lukens of Quarry Springs spoke at the European Congress on Obesity.')).toEqual([
    'Meghan Lukens/person',
    'Quarry Springs/place',
    'European Congress on Obesity/organisation',
  ]);
});

describe('the Amazon', () => {
  it('is the company unless the text speaks of the river', () => {
    expect(namesOf("Workers at Amazon's site struck. A driver for the Amazon warehouse left.")).toEqual([
      'Amazon/organisation',
      'Amazon/organisation',
    ]);
    expect(namesOf('Fires in the Amazon spread. Brazil said Amazon towns burned.')).toEqual([
      'Amazon/place',
      'Brazil/place',
      'Amazon/place',
    ]);
  });
});
