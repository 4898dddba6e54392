// Direct quotations and whose they are, in the patterns of many newsrooms; sentences of our own.
import { describe, expect, it } from 'vitest';
import { analyse } from '@/data/extract/analysis';
import { factsOf } from '@/data/extract/facts';
import { articleOf } from './article-of';

/** The speakers of the facts that hold those quoted words, as [verbatim, entity]. */
function speakersOf(body: string, words: string): (string | null | undefined)[][] {
  const text = `Ann Holm and Carl Berg are politicians.\n\n${body}\n\nIt was a quiet day in the town.`;
  return factsOf(analyse(articleOf(text)), 'source')
    .facts.filter(({ quotations }) => quotations.some((quote) => quote.text.includes(words)))
    .map(({ attributions: [who] }) => [who?.text, who?.entity]);
}

const HOLM = 'ann-holm';
const BERG = 'carl-berg';

describe('a quotation is given its speaker', () => {
  it.each<[string, string, string, string | null]>([
    [
      '"We lost," Ann Holm said. Her aide, Carl Berg, agreed. "It is over."',
      'It is over',
      'Her aide, Carl Berg',
      BERG,
    ],
    [
      "'I just tried to enjoy it,' said Ann Holm. 'The fans' support was great.'",
      'was great',
      'Ann Holm',
      HOLM,
    ],
    ['Carl Berg said: ‘We were elected to change things.’', 'We were', 'Carl Berg', BERG],
    [
      "'It was close,' Ann Holm said. Carl Berg called the decision 'a joke' on Monday.",
      'a joke',
      'Carl Berg',
      BERG,
    ],
    ['"I am glad of it," said the Belarusian world No 1.', 'glad', 'the Belarusian world No 1', null],
    ['Carl Berg shouted "Shame on you all" from his seat and left.', 'Shame on', 'Carl Berg', BERG],
    ['Ann Holm KC told the court it was "an attack without warning".', 'an attack', 'Ann Holm KC', HOLM],
    [
      'Carl Berg, whose party agreed, is due to go to Oslo. He said: "Show restraint now."',
      'Show restraint',
      'He',
      BERG,
    ],
    [
      'It was "dead on arrival", according to a person familiar with the matter.',
      'dead on',
      'a person familiar with the matter',
      null,
    ],
    [
      '"It was clear from the start," said Dr Ann Holm of the University of Oslo, the lead author.',
      'clear from',
      'Dr Ann Holm of the University of Oslo',
      HOLM,
    ],
    ['Ann Holm told Business Daily: "We will appeal."', 'We will appeal', 'Ann Holm', HOLM],
    ['"We will appeal," Holm told Business Daily. "We have no choice."', 'no choice', 'Holm', HOLM],
    ['Ann Holm met Carl Berg.\n\n"We will appeal," she told Radio One.', 'We will appeal', 'she', HOLM],
    ['Berg told Ann Holm that he was tired. "I need a rest," he said.', 'need a rest', 'he', BERG],
    [
      '"We will appeal," said Carl Berg, who leads the group, "and we will win."',
      'will win',
      'Carl Berg',
      BERG,
    ],
    ['In a statement, Carl Berg said: "This is a disgrace."', 'This is a', 'Carl Berg', BERG],
    ['Carl Berg: "This is a complete disgrace."', 'This is a', 'Carl Berg', BERG],
    ['The president was blunt: "They lost and they know it."', 'They lost', 'The president', null],
    ['As Berg put it: "You cannot win them all."', 'cannot win', 'Berg', BERG],
    ['Berg, asked if he would run, said, "I have not decided yet."', 'not decided', 'Berg', BERG],
    ['Berg’s reaction was swift. “I will not apologise,” he said.', 'not apologise', 'he', BERG],
    ['Holm said she was proud. "It is the best day of my life."', 'the best day', 'Holm', HOLM],
    [
      'Holm said: "I have worked for years.\n\n"It is the best day of my life."',
      'the best day',
      'Holm',
      HOLM,
    ],
    ['"You failed us," Holm said.\n\n"I did not," Berg replied.', 'I did not', 'Berg', BERG],
    ['"Go away, all of you!" a guard snarled at the door.', 'Go away', 'a guard', null],
    ['Berg was quoted by the agency as saying that "talks will continue".', 'talks will', 'Berg', BERG],
    ['"Talks will continue," the agency quoted Berg as saying.', 'Talks will', 'Berg', BERG],
    ['It was, in Berg\'s words, "a total and complete failure".', 'a total and', 'Berg', BERG],
    ['"My father said, \'Never give up on people,\'" Holm said.', 'My father', 'Holm', HOLM],
    ['The plan, which Holm described as "a victory for common sense", passed.', 'a victory', 'Holm', HOLM],
    [
      'Berg\'s spokesman, Ola Lund, said: "He has nothing to hide."',
      'nothing to hide',
      "Berg's spokesman, Ola Lund",
      'ola-lund',
    ],
    ['Berg\'s message to Holm was simple: "Go home."', 'Go home', 'Berg', BERG],
    [
      'Two people briefed on the matter said it was "dead on arrival".',
      'dead on',
      'Two people briefed on the matter',
      null,
    ],
    ['"He is a liar," Holm said of Berg.', 'a liar', 'Holm', HOLM],
    ['"We have waited for hours," said one of them, a nurse.', 'waited for hours', 'one of them', null],
    ['Holm said her client, a nurse, "wept when he heard it."', 'wept when', 'Holm', HOLM],
    ['Police said the man yelled "You will all burn" before he fled.', 'all burn', 'the man', null],
    ['Berg resigned, with one voter writing: "How can he walk away?"', 'How can', 'one voter', null],
    ['A spokesman for Berg said: "He has nothing to hide."', 'nothing to hide', 'A spokesman for Berg', null],
  ])('%s', (body, words, text, entity) => {
    expect(speakersOf(body, words)).toEqual([[text, entity]]);
  });
});

describe('a quotation is given nobody', () => {
  it.each([
    [
      'who may be two people',
      'Ann Holm met Carl Berg.\n\n"We must close the bridge before winter."',
      'close the bridge',
    ],
    [
      'who may be the one who acted last',
      '"We lost," Ann Holm said. Carl Berg watched her from the door. "It is over."',
      'It is over',
    ],
    ['who has only been imagined', 'If Berg swears that "all was well", the case is closed.', 'all was well'],
    ['whose words they are not', 'Berg added "and Energy" to the name of the ministry.', 'and Energy'],
  ])('%s', (_, body, words) => {
    expect(speakersOf(body, words).filter(([who]) => who !== undefined)).toEqual([]);
  });
});
