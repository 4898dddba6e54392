// Names of things, bodies and works, and what stands beside them in sports and crime reports. The texts are invented.
import { describe, expect, it } from 'vitest';
import { namesOf } from './names-of';

describe('things and works', () => {
  it('takes a ship for a thing, whoever owns it', () => {
    expect(namesOf('The MV Santa Rosario, owned by Archipelago Lines, sank off Leyte on Friday.')).toEqual([
      'MV Santa Rosario/other',
      'Archipelago Lines/organisation',
      'Leyte/place',
    ]);
    expect(namesOf('The MS Stubbenitz is run by Meridian Shipping of Piraeus.')).toEqual([
      'MS Stubbenitz/other',
      'Meridian Shipping/organisation',
      'Piraeus/place',
    ]);
  });

  it('reads a title in quotation marks as one name, and what somebody is called as none', () => {
    const text =
      'Tilda Rowe sang her ballad "Salt and Smoke" in Basel. In 1958 she was in "The Drowned Miller," a musical. Mick "The Wall" Doherty cheered.';
    expect(namesOf(text)).toEqual(
      expect.arrayContaining(['Salt and Smoke/other', 'Drowned Miller/other', 'Tilda Rowe/person']),
    );
    expect(namesOf(text)).not.toContain('Wall/other');
  });

  it('knows what flies to the moon for a thing', () => {
    expect(namesOf('The Selene Ice Orbiter saw hydrogen there in 2009.')).toEqual([
      'Selene Ice Orbiter/other',
    ]);
  });
});

describe('bodies', () => {
  it('keeps the two subjects of a commission and of a house together', () => {
    expect(namesOf('The Monopolies and Mergers Commission looked at the deal.')).toEqual([
      'Monopolies and Mergers Commission/organisation',
    ]);
    expect(
      namesOf('She gave it to the Harlow Museum and Art Gallery and to the Velden Opera and Ballet.'),
    ).toEqual(['Harlow Museum and Art Gallery/organisation', 'Velden Opera and Ballet/organisation']);
  });

  it('keeps the number of a brigade, and the place that a municipality is of', () => {
    expect(namesOf('Soldiers of the 12th Brigade came, the Municipality of Livorno said.')).toEqual([
      '12th Brigade/organisation',
      'Municipality of Livorno/organisation',
    ]);
  });

  it('takes the journal in which something is published for no place', () => {
    expect(namesOf('The study, published in Nature Botanics, was small.')).toEqual([
      'Nature Botanics/organisation',
    ]);
  });
});

describe('where one lives and plays', () => {
  it('takes what follows name and age for a place', () => {
    expect(namesOf('"I kissed the ground," Jairo Quintana, 22, of Neivara said.')).toContain('Neivara/place');
  });

  it('takes a city for a club only in sports', () => {
    expect(namesOf('The ship sailed from Bayang City to Ormoc.')).toContain('Bayang City/place');
  });

  it('makes no name of the letters of a rank', () => {
    expect(namesOf('The case was put by Mark Tedesco, QC, on Monday.')).toEqual(['Mark Tedesco/person']);
  });

  it('tells the ground from the sides and the bowlers from the batsmen', () => {
    const text =
      'CRICKET - PERERA SINKS SURREY .\n\nLONDON 1998-08-24\n\nAlder made 44 before he was caught by Hemply off Watkiss. Goughan then took two wickets for Surrey.\n\nClose of play scores:\n\nTaunton: Somerset 298 v Kent 201.';
    expect(namesOf(text)).toEqual(
      expect.arrayContaining([
        'Hemply/person',
        'Watkiss/person',
        'Goughan/person',
        'Taunton/place',
        'Somerset/organisation',
      ]),
    );
  });
});

describe('what says of a name what it is', () => {
  it('takes whoever has an age or a regime for a person', () => {
    expect(namesOf('For 14-year-old Amzad it was safer there.')).toEqual(['Amzad/person']);
    expect(namesOf('They left the Ashadi regime.')).toEqual(['Ashadi/person']);
  });

  it('parts a company from where it is, and several bodies from each other', () => {
    expect(namesOf('It sold a stake to Tamuro Corp of Japan.')).toEqual([
      'Tamuro Corp/organisation',
      'Japan/place',
    ]);
    expect(namesOf('Embassies of the United States and Britain closed.')).toEqual([
      'United States/place',
      'Britain/place',
    ]);
    expect(namesOf('The Sunnydene, California-based firm closed.')).toEqual([
      'Sunnydene/place',
      'California/place',
    ]);
  });

  it('takes what is said of several towns for places', () => {
    expect(namesOf('Bombs fell on the towns of Jablah and Tartus.')).toEqual([
      'Jablah/place',
      'Tartus/place',
    ]);
    expect(namesOf('Jets hit Sabbourin, an area outside Damascus.')).toEqual([
      'Sabbourin/place',
      'Damascus/place',
    ]);
  });

  it('makes no name of what only a number or a hyphen gives a capital', () => {
    expect(
      namesOf('The storm was raised to Category 2. He wore a T-shirt in a Kurdish-controlled town.'),
    ).toEqual([]);
  });

  it('takes somebody whose surname is also a firm for a person', () => {
    expect(namesOf("Macquarie's Lyndall Fox said the price was full.")).toContain('Lyndall Fox/person');
  });
});

describe('small signs', () => {
  it('reads a title of one word behind what it is the title of', () => {
    expect(namesOf('She sang in the film "Marisol" and in the ballad "Ondine" last year.')).toEqual([
      'Marisol/other',
      'Ondine/other',
    ]);
    expect(namesOf('He saw "Zed 2: The Long Return" twice.')).toEqual(['Zed 2: The Long Return/other']);
  });

  it('takes where somebody works for a body, and what a bridge is over for a place', () => {
    expect(namesOf('The head of research at Geofit agreed.')).toEqual(['Geofit/organisation']);
    expect(namesOf('Police closed a bridge over the Ibarra on Monday.')).toEqual(['Ibarra/place']);
  });

  it('knows names that begin small, with a particle or a day', () => {
    expect(namesOf('Ryanair and easyJet employ none.')).toEqual([
      'Ryanair/organisation',
      'easyJet/organisation',
    ]);
    expect(namesOf('He led Hizb ut-Tahrir there.')).toEqual(['Hizb ut-Tahrir/organisation']);
    expect(namesOf('Sun Pharma slid 4%.')).toEqual(['Sun Pharma/organisation']);
  });

  it('takes an adviser for a title, and the nickname of a team for the team', () => {
    expect(namesOf('He thanked National Security Adviser Nuhu Ribadan.')).toEqual(['Nuhu Ribadan/person']);
    expect(namesOf('The coach left after the Kings lost the game to the Jazz.')).toEqual([
      'Kings/organisation',
      'Jazz/organisation',
    ]);
  });

  it('keeps the number of an index', () => {
    expect(namesOf('In Mumbai the Nifty 50 fell.')).toEqual(['Mumbai/place', 'Nifty 50/other']);
  });

  it('knows persons by what they are called, whatever their surname heads elsewhere', () => {
    expect(namesOf('Shannon Cross, an analyst, said no to spokesman Bill Line.')).toEqual([
      'Shannon Cross/person',
      'Bill Line/person',
    ]);
    expect(namesOf('Farmer Chad Smith said no.')).toEqual(['Chad Smith/person']);
  });

  it('keeps bodies whole whose words are titles, towns or adjectives elsewhere', () => {
    expect(namesOf('He heads the National Oceanic and Atmospheric Administration.')).toEqual([
      'National Oceanic and Atmospheric Administration/organisation',
    ]);
    expect(namesOf('The Federal Reserve Bank of Kansas City President Ann Holm said no.')).toContain(
      'Federal Reserve Bank of Kansas City/organisation',
    );
    expect(namesOf('He met Bill Caton of the Associated General Contractors.')).toContain(
      'Associated General Contractors/organisation',
    );
    expect(namesOf('It was bought by Apple Inc., which made the Apple II.')).not.toContain('Apple II/person');
  });
});
