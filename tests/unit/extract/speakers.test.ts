// Who says what, sentence by sentence: the patterns of news English, in sentences of our own.
import { describe, expect, it } from 'vitest';
import { read } from './facts-of';

/** Facts that somebody says, as [kind, statement, speaker, cue]. */
const said = (text: string) =>
  read(text)
    .filter(({ attributions }) => attributions.length > 0)
    .map(({ kind, statement, attributions: [who] }) => [kind, statement.text, who?.text, who?.cue?.text]);

describe('a speaker is found wherever a sentence puts one', () => {
  it.each<[string, [string, string, string, string]]>([
    [
      'Anna Holm, who lost the vote, has alleged that the count was wrong.',
      ['claim', 'the count was wrong', 'Anna Holm', 'alleged'],
    ],
    [
      'Anna Holm said the firm supports "fair reform" but stopped short of naming a price.',
      ['claim', 'the firm supports "fair reform"', 'Anna Holm', 'said'],
    ],
    [
      'Anna Holm said the firm had lost money and sold its ships.',
      ['claim', 'the firm had lost money and sold its ships', 'Anna Holm', 'said'],
    ],
    [
      'The team believe the animal was a bird in Oslo.',
      ['claim', 'the animal was a bird in Oslo', 'The team', 'believe'],
    ],
    [
      'The industry’s lobby, Nordvik Union, opposes the bill.',
      [
        'claim',
        'The industry’s lobby, Nordvik Union, opposes the bill',
        'The industry’s lobby, Nordvik Union',
        'opposes',
      ],
    ],
    [
      'Anna Holm closed the bridge, saying Oslo saw "no other way out."',
      ['claim', 'Oslo saw "no other way out."', 'Anna Holm', 'saying'],
    ],
    [
      'Anna Holm promised that the bridge would reopen.',
      ['claim', 'the bridge would reopen', 'Anna Holm', 'promised'],
    ],
    [
      'Anna Holm vowed Tuesday to close the bridge.',
      ['plan', 'Anna Holm vowed Tuesday to close the bridge', 'Anna Holm', 'vowed'],
    ],
    [
      'Prices will rise by 5 percent next year, the central bank forecast on Tuesday.',
      ['figure', 'Prices will rise by 5 percent next year', 'the central bank', 'forecast'],
    ],
    [
      'The port of Oslo is older than Bergen, Anna Holm points out: its quays sink by 3 centimetres a year.',
      [
        'figure',
        'The port of Oslo is older than Bergen … its quays sink by 3 centimetres a year',
        'Anna Holm',
        'points out',
      ],
    ],
    [
      'Oslo, which lies inland, is poor, says Anna Holm: "Nobody pays."',
      ['claim', 'Oslo, which lies inland, is poor … "Nobody pays."', 'Anna Holm', 'says'],
    ],
    [
      'Wages, the union pointed out, have risen by 2 percent.',
      ['figure', 'Wages … have risen by 2 percent', 'the union', 'pointed out'],
    ],
    [
      'Oslo has 72 schools, per the mayor of Oslo.',
      ['figure', 'Oslo has 72 schools', 'the mayor of Oslo', 'per'],
    ],
    [
      'The plea came from residents who said they had nowhere to go.',
      ['claim', 'they had nowhere to go', 'residents', 'said'],
    ],
    ['Anna Holm said the bridge was unsafe.', ['claim', 'the bridge was unsafe', 'Anna Holm', 'said']],
    [
      'Anna Holm said on Monday that the bridge was unsafe.',
      ['claim', 'the bridge was unsafe', 'Anna Holm', 'said'],
    ],
    [
      'The bridge was unsafe, Anna Holm said in a statement.',
      ['claim', 'The bridge was unsafe', 'Anna Holm', 'said'],
    ],
    ['The bridge was unsafe, said Anna Holm.', ['claim', 'The bridge was unsafe', 'Anna Holm', 'said']],
    [
      '"The bridge is not safe," Anna Holm said.',
      ['quote', '"The bridge is not safe,"', 'Anna Holm', 'said'],
    ],
    [
      '"The bridge is not safe," said engineer Anna Holm.',
      ['quote', '"The bridge is not safe,"', 'engineer Anna Holm', 'said'],
    ],
    [
      'Anna Holm told reporters: "The bridge is not safe."',
      ['quote', '"The bridge is not safe."', 'Anna Holm', 'told'],
    ],
    [
      'Anna Holm told the council that the bridge was unsafe.',
      ['claim', 'the bridge was unsafe', 'Anna Holm', 'told'],
    ],
    [
      'According to Anna Holm, the bridge was unsafe.',
      ['claim', 'the bridge was unsafe', 'Anna Holm', 'According to'],
    ],
    [
      'The bridge was unsafe, according to the city council.',
      ['claim', 'The bridge was unsafe', 'the city council', 'according to'],
    ],
    ['The bridge, Anna Holm said, was unsafe.', ['claim', 'The bridge … was unsafe', 'Anna Holm', 'said']],
    [
      'Anna Holm accused the builder of hiding the cracks.',
      ['claim', 'Anna Holm accused the builder of hiding the cracks', 'Anna Holm', 'accused'],
    ],
    [
      'Anna Holm described the bridge as a ruin.',
      ['claim', 'Anna Holm described the bridge as a ruin', 'Anna Holm', 'described'],
    ],
    [
      'Anna Holm, a member of the city council, said the bridge was unsafe.',
      ['claim', 'the bridge was unsafe', 'Anna Holm', 'said'],
    ],
    [
      'The builder was accused by Anna Holm of hiding 20 cracks.',
      ['figure', 'The builder was accused by Anna Holm of hiding 20 cracks', 'Anna Holm', 'accused'],
    ],
    [
      "By Anna Holm's account, fewer than 20 people were hurt.",
      ['figure', 'fewer than 20 people were hurt', 'Anna Holm', 'account'],
    ],
    [
      'In the words of Anna Holm, the board "slept for a decade".',
      ['quote', '"slept for a decade"', 'Anna Holm', 'words'],
    ],
    ['Authorities said 12 people were hurt.', ['figure', '12 people were hurt', 'Authorities', 'said']],
    [
      'As the water rose, Anna Holm said the bridge was unsafe.',
      ['claim', 'the bridge was unsafe', 'Anna Holm', 'said'],
    ],
    [
      'After years of rain, the bridge was unsafe, Anna Holm said late Thursday.',
      ['claim', 'After years of rain, the bridge was unsafe', 'Anna Holm', 'said'],
    ],
    [
      'Norway denied that it had closed the bridge.',
      ['claim', 'Norway denied that it had closed the bridge', 'Norway', 'denied'],
    ],
    [
      'Anna Holm called the bridge "a ruin".',
      ['claim', 'Anna Holm called the bridge "a ruin"', 'Anna Holm', 'called'],
    ],
  ])('%s', (text, wanted) => {
    expect(said(text)).toEqual([wanted]);
  });

  it('keeps both halves of a quotation that the speaker interrupts', () => {
    expect(said('"The bridge," Anna Holm said, "is not safe at all."')).toEqual([
      ['quote', '"The bridge," … "is not safe at all."', 'Anna Holm', 'said'],
    ]);
  });
  it('knows a second saying in the sentence', () => {
    expect(
      said('Anna Holm said the bridge was unsafe, adding that it would be closed on Friday.').map(
        ([, words, who]) => [words, who],
      ),
    ).toEqual([
      ['the bridge was unsafe', 'Anna Holm'],
      ['it would be closed on Friday', 'Anna Holm'],
    ]);
  });
});

describe('what nobody says has no speaker', () => {
  it.each([
    'Anna Holm closed the bridge on Monday. It had cracks.',
    'Anna Holm was accused of hiding the cracks.',
    'Anna Holm did not say that the bridge was unsafe.',
    'Anna Holm called his wife from the bridge in Oslo.',
    'The two Arab states signed the treaty in Oslo.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
  it('and a speaker stays in his sentence', () => {
    const text =
      'Anna Holm said the bridge was unsafe. The council of Oslo closed it on Monday. Norway opened the bridge in 1970.';
    expect(said(text)).toHaveLength(1);
  });
});

describe('a quotation that stands alone has the speaker beside it', () => {
  it.each([
    '"It is not safe," Anna Holm said. "We must close it before the winter comes."',
    'Anna Holm was angry. She added:\n\n"We must close it before the winter comes."',
    '"We must close it before the winter comes!" Anna Holm said.',
  ])('%s', (text) => {
    const quote = read(text).find(({ statement }) => statement.text.includes('before the winter'));
    expect(quote).toMatchObject({ kind: 'quote', attributions: [{ entity: 'anna-holm' }] });
  });
  it('but none where it is not sure', () => {
    const text = 'Anna Holm met Bo Lind in Oslo.\n\n"We must close it before the winter comes."';
    expect(said(text)).toEqual([]);
  });
});

describe('what did not happen is never told as if it had', () => {
  it.each<[string, string[]]>([
    [
      'Neither Anna Holm nor Bo Lind has closed the bridge.',
      ['Neither Anna Holm nor Bo Lind has closed the bridge'],
    ],
    ['Norway has not confirmed or denied the closing of the bridge.', []],
    ['Anna Holm would close the bridge if Norway paid for it.', []],
    ['Did Anna Holm close the bridge in Oslo?', []],
    ['Anna Holm told the agency Norway had closed the bridge.', ['Norway had closed the bridge']],
  ])('%s', (text, statements) => {
    expect(read(text).map(({ statement }) => statement.text)).toEqual(statements);
  });
});
