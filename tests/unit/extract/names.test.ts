// Names in articles of other shapes than the seed. The texts are invented.
import { describe, expect, it } from 'vitest';
import { analyse } from '@/data/extract/analysis';
import { articleFromText } from '@/data/extract/article';
import { namesOf } from './names-of';

/** Mentions as "text/type" or, for references and demonyms, "text/kind:name". */
function read(text: string): string[] {
  const { entities, mentions } = analyse(articleFromText(text));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.map(({ text: words, kind, entity }) => {
    const found = byId.get(entity);
    return kind === 'name' ? `${words}/${found?.type}` : `${words}/${kind}:${found?.name}`;
  });
}

describe('people', () => {
  it('takes titles, determiners and possessives off', () => {
    expect(
      read("Norwegian Prime Minister Kari Solberg met Dr. Olav Lind. Solberg's party lost, Lind said."),
    ).toEqual([
      'Norwegian/demonym:Norway',
      'Kari Solberg/person',
      'Olav Lind/person',
      'Solberg/surname:Kari Solberg',
      'Lind/surname:Olav Lind',
    ]);
  });
  it('keeps particles, initials and hyphens', () => {
    expect(read('The judge, Pieter van der Berg, and J.R. Al-Amin heard Anna-Maria Smith-Jones.')).toEqual([
      'Pieter van der Berg/person',
      'J.R. Al-Amin/person',
      'Anna-Maria Smith-Jones/person',
    ]);
  });
  it('keeps two bearers of a surname apart and gives a bare surname to the one named last', () => {
    const { entities, mentions } = analyse(
      articleFromText('Anna Weber spoke first. Weber was brief. Then Karl Weber spoke. Weber was long.'),
    );
    expect(entities.map(({ name }) => name)).toEqual(['Anna Weber', 'Karl Weber']);
    expect(mentions.map(({ entity }) => entity)).toEqual([
      'anna-weber',
      'anna-weber',
      'karl-weber',
      'karl-weber',
    ]);
  });
});

describe('organisations', () => {
  it('joins a name with its acronym and its short form', () => {
    expect(
      read(
        'The Nordic Fisheries Board fined Larsen Trawlers Ltd on Monday. Larsen Trawlers said the NFB was wrong.',
      ),
    ).toEqual([
      'Nordic Fisheries Board/organisation',
      'Larsen Trawlers Ltd/organisation',
      'Larsen Trawlers/variant:Larsen Trawlers Ltd',
      'NFB/acronym:Nordic Fisheries Board',
    ]);
  });
  it('keeps "of" and "for" inside a name, and a country at its head', () => {
    expect(
      read(
        'The University of Tartu, the Kenyan Foreign Ministry and the Institute for Marine Research agreed.',
      ),
    ).toEqual([
      'University of Tartu/organisation',
      'Kenyan Foreign Ministry/organisation',
      'Institute for Marine Research/organisation',
    ]);
  });
  it('never looks elsewhere for what every country has', () => {
    const { entities } = analyse(
      articleFromText('The Interior Ministry said so. Parliament agreed with the Supreme Court.'),
    );
    expect(entities.flatMap(({ names }) => names).filter(({ on }) => on)).toEqual([]);
  });
  it('lets a seat of government speak as an organisation', () => {
    expect(read('The White House said it was ready.')).toEqual(['White House/organisation']);
  });
});

describe('places', () => {
  it('gathers the spellings of a country', () => {
    const { entities } = analyse(
      articleFromText(
        'The U.S. and Britain agreed. The United States paid. American and British troops left the UK.',
      ),
    );
    expect(entities.map(({ name, names }) => [name, names.map(({ text }) => text)])).toEqual([
      ['United States', ['United States', 'U.S.', 'American']],
      ['Britain', ['Britain', 'British', 'UK']],
    ]);
  });
  it('finds places in hyphenated words and datelines', () => {
    expect(
      read('OSLO, Nov 3 (Reuters) - Talks on a Russian-backed plan failed in Bergen, the pro-EU group said.'),
    ).toEqual([
      'OSLO/place',
      'Reuters/organisation',
      'Russian/demonym:Russia',
      'Bergen/place',
      'EU/acronym:EU',
    ]);
  });
});

describe('sports and markets', () => {
  it('takes a town that plays for its team, and stays with the town elsewhere', () => {
    expect(
      read('Burnley beat Swindon 2-0 in the league on Saturday. The match was played in Burnley.'),
    ).toEqual(['Burnley/organisation', 'Swindon/organisation', 'Burnley/place']);
    expect(read('LONDON 1996-08-30\nBurnley 2 Swindon 0\n1. Anna Holm ( Sweden ) 10.09 seconds')).toEqual([
      'LONDON/place',
      'Burnley/organisation',
      'Swindon/organisation',
      'Anna Holm/person',
      'Sweden/place',
    ]);
  });
  it('knows a surname that is an ordinary word once its full name is there', () => {
    expect(read('Captain David Plant and Tony Brook are out. The coach praised Brook and Plant.')).toEqual([
      'David Plant/person',
      'Tony Brook/person',
      'Brook/surname:Tony Brook',
      'Plant/surname:David Plant',
    ]);
  });
  it('tells somebody from the country or people of that name', () => {
    expect(
      read('Premier Luis Jordan met Tom Pole. Jordan said he was tired. Pole left. Jan Lis, a Pole, saw it.'),
    ).toEqual([
      'Luis Jordan/person',
      'Tom Pole/person',
      'Jordan/surname:Luis Jordan',
      'Pole/surname:Tom Pole',
      'Jan Lis/person',
      'Pole/demonym:Poland',
    ]);
    expect(read('Luis Jordan lives in Jordan.')).toEqual(['Luis Jordan/person', 'Jordan/place']);
  });
  it('leaves descriptions in front of a name out of it', () => {
    expect(read('Storm-hit Galway waits. Chipmaker Veldara NV fell. Quake-torn Lima waits.')).toEqual([
      'Galway/place',
      'Veldara NV/organisation',
      'Lima/place',
    ]);
  });
  it('takes what an analyst is of for a firm', () => {
    expect(read('Economist Tom Riley of Jefferies left County Mayo.')).toEqual([
      'Tom Riley/person',
      'Jefferies/organisation',
      'County Mayo/place',
    ]);
  });
  it('takes an acronym in brackets for the name before it', () => {
    const { entities } = analyse(
      articleFromText('The Tarvo Unity Movement (MUT) met on Friday. The MUT said no.'),
    );
    expect(
      entities.map(({ name, names }) => [name, names.map(({ text, kind }) => `${text}/${kind}`)]),
    ).toEqual([['Tarvo Unity Movement', ['Tarvo Unity Movement/name', 'MUT/acronym']]]);
  });
});

describe('what is no name', () => {
  it('is not fooled by sentence starts, days, months and headings in title case', () => {
    expect(
      read(
        'Ministers Agree New Budget For Schools And Roads\n\nProtesters gathered on Monday in March. Yesterday was calm. Negotiations ended. Prices rose.',
      ),
    ).toEqual([]);
  });
  it('finds in a heading only what the text names elsewhere', () => {
    expect(read('LINDQVIST WINS VOTE IN SWEDEN\n\nEva Lindqvist won the vote on Sunday.')).toEqual([
      'LINDQVIST/surname:Eva Lindqvist',
      'SWEDEN/place',
      'Eva Lindqvist/person',
    ]);
  });
  it('reads neither addresses nor handles as names', () => {
    expect(read('See https://example.org/Some/Page or write to Info@Example.org, says @Someone.')).toEqual(
      [],
    );
  });
});

it('people of a trade, a rank and a currency are no part of a name', () => {
  expect(
    namesOf('More than 120 Labour MPs and the No. 2 seed voted on Sunday. MPs said that it was time.'),
  ).toEqual(['Labour/organisation']);
});
