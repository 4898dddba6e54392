// Names in an agency's results, fixtures and placings, and in the lines above them. The texts are invented.
import { describe, expect, it } from 'vitest';
import { namesOf } from './names-of';

describe('results and fixtures', () => {
  it('take a town that is an ordinary word for its club, and one behind a comma too', () => {
    const names = namesOf(
      'SOCCER - WEEKEND FIXTURES.\n\nLONDON 1998-03-07\n\nPremier league - Derby v Stoke, Norwich v Swindon, Wolverhampton v Reading.',
    );
    for (const club of ['Derby', 'Stoke', 'Norwich', 'Swindon', 'Wolverhampton', 'Reading'])
      expect(names).toContain(`${club}/organisation`);
  });

  it('have names in every line, also of a club that only ever begins one', () => {
    expect(
      namesOf(
        'RUGBY LEAGUE - WEEKEND RESULTS.\n\nSYDNEY 1998-03-07\n\nManly 32 Wollongbar 6\n\nManly 13 11 0 2 371\n\nTarrawonga 18 Wollongbar 4\n\nTarrawonga 13 9 1 3 288\n\nTarrawonga coach Bruce Hanley was pleased.',
      ),
    ).toEqual([
      'SYDNEY/place',
      'Manly/organisation',
      'Wollongbar/organisation',
      'Manly/organisation',
      'Tarrawonga/organisation',
      'Wollongbar/organisation',
      'Tarrawonga/organisation',
      'Tarrawonga/organisation',
      'Bruce Hanley/person',
    ]);
  });

  it('keep apart who came where, the country and the team', () => {
    expect(
      namesOf(
        'CYCLING-VALDEMARIN WINS SECOND STAGE.\n\nLES DEUX ARBRES, Spain 1998-03-07\n\n1. Paolo Valdemarin (Italy) Casino 5 hours 43 minutes 45 seconds\n\n2. Greg Stokes (Australia) U.S. Postal 1 minute 54 seconds behind\n\nOverall: 1 A Valdemarin (Italy) Kestrel; 2 S Stokes (Australia) U.S. Postal.',
      ),
    ).toEqual([
      'VALDEMARIN/person',
      'LES DEUX ARBRES/place',
      'Spain/place',
      'Paolo Valdemarin/person',
      'Italy/place',
      'Casino/organisation',
      'Greg Stokes/person',
      'Australia/place',
      'U.S. Postal/organisation',
      'A Valdemarin/person',
      'Italy/place',
      'Kestrel/organisation',
      'S Stokes/person',
      'Australia/place',
      'U.S. Postal/organisation',
    ]);
  });

  it('know batsmen by their initials, and counties by their innings', () => {
    expect(
      namesOf(
        'CRICKET - TOUR MATCH SCORES.\n\nDURBAN 1998-03-07\n\nNatal 418 for 7 dec and 118 (M E Wessels 75; K Venner 5-14). Somerset 327 dec.',
      ),
    ).toEqual([
      'DURBAN/place',
      'Natal/organisation',
      'M E Wessels/person',
      'K Venner/person',
      'Somerset/organisation',
    ]);
  });

  it('call a surname that a match report leaves unexplained a player', () => {
    expect(
      namesOf(
        'Australia beat Pakistan by four wickets on Sunday. Mark Tennant hit an unbeaten 92 in the final innings. Tennant batted on after Wahab had dismissed Keeling in his first over. The last match is on Tuesday.',
      ),
    ).toContain('Wahab/person');
  });
});

describe('a digest of results', () => {
  it('is read as one of clubs where its first line says which game it is of', () => {
    expect(
      namesOf(
        'Football\n\nMan Utd 1 (Corrie 45) Chelsea 1 (Zolan 83). Postponed: Rothmuir v Petergate; Weston-super-Mare v Harlow.',
      ),
    ).toEqual([
      'Man Utd/organisation',
      'Corrie/person',
      'Chelsea/organisation',
      'Zolan/person',
      'Rothmuir/organisation',
      'Petergate/organisation',
      'Weston-super-Mare/organisation',
      'Harlow/organisation',
    ]);
  });

  it('knows players by initials that are words, and where they play', () => {
    expect(
      namesOf(
        'TENNIS - RESULTS.\n\nFirst round (Mason, Ohio): A Cherkanov (Russia) bt A Olhovny (Russia) 6-2 6-3.',
      ),
    ).toEqual([
      'Mason/place',
      'Ohio/place',
      'A Cherkanov/person',
      'Russia/place',
      'A Olhovny/person',
      'Russia/place',
    ]);
  });

  it('tells teams that are called after a town from those who scored', () => {
    const names = namesOf(
      'Basketball\n\nThames Valley 101, London Towers 96; Sheffield 91, London Leopards 89.',
    );
    for (const team of ['London Towers', 'London Leopards']) expect(names).toContain(`${team}/organisation`);
  });
});

describe('names of several words', () => {
  it('go on behind "of", "for" and "and" where a body needs it', () => {
    expect(
      namesOf(
        'Hospital Corp of America hired Hartwell and Co Inc on Monday. The Economic Commission for Africa and the National Oceanic and Atmospheric Administration said no.',
      ),
    ).toEqual([
      'Hospital Corp of America/organisation',
      'Hartwell and Co Inc/organisation',
      'Economic Commission for Africa/organisation',
      'National Oceanic and Atmospheric Administration/organisation',
    ]);
  });

  it('end before the title of whoever speaks for the body, and behind its letters', () => {
    expect(
      namesOf(
        "Bank of England Governor Eddie Marlow spoke. He quoted the employers' federation CNPG Francois Perrigaud.",
      ),
    ).toEqual([
      'Bank of England/organisation',
      'Eddie Marlow/person',
      'CNPG/organisation',
      'Francois Perrigaud/person',
    ]);
  });

  it('begin behind the word for whom somebody belongs to', () => {
    expect(namesOf('Social Democrat Gerhard Brandner met Republican Bob Dole in Bonn.')).toEqual([
      'Gerhard Brandner/person',
      'Bob Dole/person',
      'Bonn/place',
    ]);
  });

  it('keep the day that an agreement is called after', () => {
    expect(namesOf('Leaders in Belfast praised the Good Friday Agreement on Monday.')).toEqual([
      'Belfast/place',
      'Good Friday Agreement/other',
    ]);
  });

  it('are no number of a list', () => {
    expect(namesOf('Reserves II and III have matured, the bank in Oslo said.')).toEqual(['Oslo/place']);
  });
});

describe('bodies and companies', () => {
  it('are known by how much their shares moved', () => {
    expect(namesOf('In early trading Senzhan Chiwan Wharf gained HK$0.10.')).toEqual([
      'Senzhan Chiwan Wharf/organisation',
    ]);
  });

  it('are known by their members', () => {
    expect(namesOf('All 14 Tepec Amaro members died on Monday when soldiers stormed the house.')).toEqual([
      'Tepec Amaro/organisation',
    ]);
  });

  it('are the House where a text speaks of the Senate, and no house elsewhere', () => {
    const text = 'On Monday the House passed the bill.';
    expect(namesOf(`${text} The Senate will vote in May.`)).toEqual([
      'House/organisation',
      'Senate/organisation',
    ]);
    expect(namesOf(text)).toEqual([]);
  });
});
