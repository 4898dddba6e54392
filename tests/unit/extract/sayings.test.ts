// What is said where a sentence hides it: in a quotation that it goes on from, behind a long subject, around its speaker; sentences of our own.
import { describe, expect, it } from 'vitest';
import { said } from './facts-of';

describe('what is said is found', () => {
  it.each<[string, (string | null)[]]>([
    [
      '“We expect Norway to meet all its norms under full monitoring” by the OPCW, Ann Holm said.',
      [
        '“We expect Norway to meet all its norms under full monitoring” by the OPCW',
        'Ann Holm',
        'ann-holm',
        'said',
      ],
    ],
    [
      'While Ann Holm says the Oslo reactor is no risk, the choice to supply the fuel calls into question why it is needed.',
      ['the Oslo reactor is no risk', 'Ann Holm', 'ann-holm', 'says'],
    ],
    [
      'Ministers such as former Mayor Carl Berg have called for the program to be closed.',
      [
        'Ministers such as former Mayor Carl Berg have called for the program to be closed',
        'Ministers such as former Mayor Carl Berg',
        null,
        'called',
      ],
    ],
    [
      'The state-run TASS news agency reported that the road in Oslo was shut.',
      ['the road in Oslo was shut', 'The state-run TASS news agency', 'tass', 'reported'],
    ],
    [
      'The road was shut in Oslo, Xinhua News Agency said.',
      ['The road was shut in Oslo', 'Xinhua News Agency', 'xinhua-news-agency', 'said'],
    ],
    [
      "Ann Holm, a professor of law in Oslo, said it's unusual to prosecute someone for this.",
      ["it's unusual to prosecute someone for this", 'Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'Ann Holm said only eight of the 48 Oslo workers she needed for the harvest showed up.',
      [
        'only eight of the 48 Oslo workers she needed for the harvest showed up',
        'Ann Holm',
        'ann-holm',
        'said',
      ],
    ],
    [
      'Ann Holm said the Bergs\' "extraordinary vision and leadership saved the bridge in Oslo."',
      [
        'the Bergs\' "extraordinary vision and leadership saved the bridge in Oslo."',
        'Ann Holm',
        'ann-holm',
        'said',
      ],
    ],
    [
      'Once the economy of Norway picks up, the impact will increase, said Ann Holm.',
      ['Once the economy of Norway picks up, the impact will increase', 'Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'Head of financial reporting Ann Holm said the bridge "will want a consistent base", but questioned the pace of seven years.',
      [
        'the bridge "will want a consistent base"',
        'Head of financial reporting Ann Holm',
        'ann-holm',
        'said',
      ],
    ],
    [
      'In a letter to the "Oslo community," Ann Holm said the city "had the best years of its life before it."',
      ['the city "had the best years of its life before it."', 'Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'Carl Berg carried her into a taxi in Oslo, Nordvik News reports, quoting neighbours.',
      ['Carl Berg carried her into a taxi in Oslo', 'Nordvik News', 'nordvik-news', 'reports'],
    ],
    [
      'Ann Holm reiterated, as she did in an interview two weeks ago with the Nordvik Post, that the economy is in recovery.',
      ['the economy is in recovery', 'Ann Holm', 'ann-holm', 'reiterated'],
    ],
    [
      'Savings dropped from about 10 percent of income in 1985 to less than 2 percent in 2007, Ann Holm notes.',
      [
        'Savings dropped from about 10 percent of income in 1985 to less than 2 percent in 2007',
        'Ann Holm',
        'ann-holm',
        'notes',
      ],
    ],
    [
      'Experts from the Oslo Academy (OA) and the Interior Department estimated that 74% of the oil had been captured.',
      [
        '74% of the oil had been captured',
        'Experts from the Oslo Academy (OA) and the Interior Department',
        null,
        'estimated',
      ],
    ],
    [
      'A body of regulators that sets standards for Norway, known as the Moss Committee, announced a limit.',
      [
        'A body of regulators that sets standards for Norway, known as the Moss Committee, announced a limit',
        'A body of regulators',
        null,
        'announced',
      ],
    ],
    [
      'Coach Ann Holm compared agents to “pimps” in Oslo.',
      ['Coach Ann Holm compared agents to “pimps” in Oslo', 'Coach Ann Holm', 'ann-holm', 'compared'],
    ],
    [
      '“I did my best to advise them,” Ann Holm recalled in “My Life in Oslo.”',
      ['“I did my best to advise them,”', 'Ann Holm', 'ann-holm', 'recalled'],
    ],
    [
      'In a statement to the Post, a spokesperson for Nordvik, Ann Holm, said that the company “takes safety seriously”.',
      ['the company “takes safety seriously”', 'a spokesperson for Nordvik, Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'Speaking to reporters in Moss, the head of Nordvik, Ann Holm, said that the company was safe.',
      ['the company was safe', 'the head of Nordvik, Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'Ann Holm said on Monday that it “will not sell” its plant in Moss, but declined to say why.',
      ['it “will not sell” its plant in Moss', 'Ann Holm', 'ann-holm', 'said'],
    ],
    [
      'Ann Holm told The Nordvik Post in an interview published Monday that she was “surprised” by Oslo.',
      ['she was “surprised” by Oslo', 'Ann Holm', 'ann-holm', 'told'],
    ],
    [
      'The group, known as Free Norway, claimed responsibility for the attack in a video posted online.',
      [
        'The group, known as Free Norway, claimed responsibility for the attack in a video posted online',
        'The group',
        null,
        'claimed',
      ],
    ],
    [
      'Ann Holm’s comments on Oslo drew criticism from rights groups, which called them “dangerous.”',
      ['rights groups … called them “dangerous.”', 'rights groups', null, 'called'],
    ],
    [
      'Ann Holm signed the bill despite opposition from business groups who say it will cost Oslo jobs.',
      ['it will cost Oslo jobs', 'business groups', null, 'say'],
    ],
    [
      'Ann Holm, a Republican, has long questioned whether humans harm Oslo.',
      [
        'Ann Holm, a Republican, has long questioned whether humans harm Oslo',
        'Ann Holm',
        'ann-holm',
        'questioned',
      ],
    ],
    [
      'The two leaders spoke by phone, the Oslo Palace said, and agreed to meet in Moss in June.',
      [
        'The two leaders spoke by phone … agreed to meet in Moss in June',
        'the Oslo Palace',
        'oslo-palace',
        'said',
      ],
    ],
    [
      'The bridge was unsafe, Ann Holm said, and called for its closure.',
      ['Ann Holm … called for its closure', 'Ann Holm', 'ann-holm', 'called'],
    ],
    [
      'According to the Oslo Bank, rebuilding would cost $411 billion over the next decade.',
      [
        'rebuilding would cost $411 billion over the next decade',
        'the Oslo Bank',
        'oslo-bank',
        'According to',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContainEqual(expected);
  });
});
