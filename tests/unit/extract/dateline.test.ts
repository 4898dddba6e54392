// Datelines of many formats, with articles that agree with them and articles that do not.
import { describe, expect, it } from 'vitest';
import { analyse } from '@/data/extract/analysis';
import type { Article } from '@/data/extract/article';
import { factsOf } from '@/data/extract/facts';
import { dayOfIso, isoOf, partsOf } from '@/data/extract/facts/days';
import { articleOf } from './article-of';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const two = (n: number) => String(n).padStart(2, '0');

/** How papers and agencies print a day. */
const FORMATS: Record<string, (day: number) => string> = {
  iso: (day) => `${isoOf(day)}\n\n`,
  dotted: (day) => `${dotted(day)}\n\n`,
  'weekday and dotted': (day) => `${weekday(day)}. ${dotted(day)}\n\n`,
  american: (day) => `${american(day)}\n\n`,
  'weekday and american': (day) => `${weekday(day)}, ${american(day)}\n\n`,
  british: (day) => `${british(day)}\n\n`,
  'weekday and british': (day) => `${weekday(day)} ${british(day)}\n\n`,
  published: (day) => `Published 4:15 pm, ${american(day)}\n\n`,
  'published on': (day) => `Published on ${british(day)}\n\n`,
  updated: (day) => `Updated: ${american(day)}\n\n`,
  'byline and time': (day) => `By Ann Holm and Tom Berg, for the Herald | ${american(day)} 7:42 p.m. ET\n\n`,
  'small byline': (day) => `by Ann Holm  ${american(day)}, 11:06am\n\n`,
  'time to read': (day) => `${american(day)} · 5 min read\n\n`,
  'below the headline': (day) =>
    `Harbour talks begin in the capital of Norway\nPublished ${british(day)}\n\n`,
  'behind a publisher below the headline': (day) =>
    `Harbour talks begin in the capital of Norway\nNordic Press | ${british(day)}\n\n`,
  'above an agency line without a day': (day) =>
    `Harbour talks begin\n\n${american(day)}\n\nOSLO, Norway (AP) — `,
  'clock against the year': (day) => `Harbour talks begin\n\n${american(day)}9:12 AM\n\nOSLO (AP) — `,
  'town and day between dashes': (day) => `LEEDS — ${american(day).replace(/^(\w{3})\w{3,}/, '$1.')} — `,
  'beside a writer': (day) => `Harbour talks begin\n\nAnn Holm, Oslo · ${british(day)}\n\n`,
  'press release': (day) => `FOR IMMEDIATE RELEASE: ${american(day)}\n\nOSLO – `,
  'first published': (day) => `Updated ${british(day)}, first published at 6.00pm\n\n`,
  'elements without a space between': (day) =>
    `Issued on: ${british(day)} - 10:21Modified: ${british(day)} - 12:00\n\n`,
  'town, day and colon': (day) => `Oslo, ${british(day)}: `,
  'town and day in brackets': (day) => `(OSLO, ${british(day)}) — `,
  'day alone before a dash': (day) => `${british(day)} – `,
  'day before the town': (day) => `${british(day)}, Oslo – `,
  'day in square brackets': (day) => `[${british(day)}] `,
  'agency before the day': (day) => `OSLO, Norway (AP) — ${american(day)} — `,
  'agency without a dash': (day) => `Oslo, ${american(day)} (NTB) `,
  'agency between strokes': (day) => `OSLO, ${american(day)} /NTB Newswire/ -- `,
  'in capitals': (day) => `OSLO, ${american(day).toUpperCase()} - `,
  agency: (day) => `LONDON, ${american(day)} (Reuters) - `,
  'agency, short month': (day) => `MINSK, Belarus, ${american(day).replace(/^(\w{3})\w{3,}/, '$1.')} (AP) — `,
};
const dotted = (day: number) => `${two(partsOf(day).date)}.${two(partsOf(day).month)}.${partsOf(day).year}`;
const weekday = (day: number) => DAYS[partsOf(day).weekday] ?? '';
const month = (day: number) => MONTHS[partsOf(day).month - 1] ?? '';
const american = (day: number) => `${month(day)} ${partsOf(day).date}, ${partsOf(day).year}`;
const british = (day: number) => `${partsOf(day).date} ${month(day)} ${partsOf(day).year}`;
const monthDay = (day: number) => `${month(day)} ${partsOf(day).date}`;

/** An article of a day: an election five weeks before, a meeting two days before, a debate in three days. */
const article = (day: number) =>
  `Foreign Minister Anna Lindqvist arrived in Oslo on ${weekday(day - 2)} for talks about the harbour.\n\n` +
  `It was her first journey since the ${monthDay(day - 36)} election. Protests have gone on for five weeks now, ever since the result of the election was announced.\n\n` +
  `The city council of Oslo plans to discuss the harbour on ${weekday(day + 3)}. Norway opened the port in 2009.`;

function read(text: string, more: Partial<Article> = {}) {
  return factsOf(analyse({ ...articleOf(text), ...more }), 'source');
}

const days = Array.from({ length: 20 }, (_, i) => (dayOfIso('2009-03-20') ?? 0) + 227 * i + (i % 7));

describe('a dateline that the document agrees with', () => {
  for (const [name, format] of Object.entries(FORMATS)) {
    it(`is trusted, and weekdays count from it: ${name}`, () => {
      let trusted = 0;
      let resolved = 0;
      for (const day of days) {
        const { dateline, facts } = read(format(day) + article(day));
        if (dateline?.trusted && dateline.date === isoOf(day)) trusted++;
        const times = new Map(facts.flatMap(({ when }) => (when ? [[when.text, when.resolved]] : [])));
        if (times.get(weekday(day - 2)) === isoOf(day - 2)) resolved++;
        if (times.get(weekday(day + 3)) === isoOf(day + 3)) resolved++;
      }
      expect(trusted / days.length).toBeGreaterThanOrEqual(0.95);
      expect(resolved / (2 * days.length)).toBeGreaterThanOrEqual(0.9);
    });
  }
  it('is not needed where the page says when it was published', () => {
    const day = dayOfIso('2020-09-14') ?? 0;
    const { facts, dateline } = read(article(day), {
      published: { value: '2020-09-14T10:00:00Z', from: 'json-ld' },
    });
    expect(dateline).toBeNull();
    expect(facts.find(({ when }) => when?.text === 'Saturday')?.when?.resolved).toBe('2020-09-12');
  });
  it('has the month first where clocks show Eastern time', () => {
    expect(read('02/08/2018 05:12 pm ET\n\nThe mayor of Oslo resigned on Friday.').dateline?.date).toBe(
      '2018-02-08',
    );
  });
  it('may be read in two ways when the page or its weekday tells which', () => {
    const text = '05/04/2023 - 15:00\n\nDockers in Oslo ended their strike on Tuesday.';
    const published = { value: '2023-04-05T15:00:00Z', from: 'json-ld' } as const;
    expect(read(text, { published }).dateline).toMatchObject({ date: '2023-04-05', trusted: true });
    expect(read(`Wednesday ${text}`).dateline).toMatchObject({ date: '2023-04-05', trusted: true });
    expect(read(text).dateline).toMatchObject({ date: null });
  });
  it('may be a weekday when the page gives the day', () => {
    const published = { value: '2021-05-12T12:00:00+03:00', from: 'json-ld' } as const;
    const { dateline } = read('ASHKELON, Wednesday (AFP) – The mayor of Oslo resigned on Tuesday.', {
      published,
    });
    expect(dateline).toMatchObject({ date: '2021-05-12', trusted: true });
  });
  it('may be that of an update long after the day of publication, from which weekdays still count', () => {
    const { facts } = read('Updated: 14 September 2021\n\nThe mayor of Oslo resigned on Friday.', {
      published: { value: '2020-09-14', from: 'json-ld' },
    });
    expect(facts.map(({ when }) => when?.resolved)).toContain('2020-09-11');
  });
  for (const [what, text] of Object.entries({
    'what was agreed for later': 'Ford signed a contract on Monday to build vans in Turkey from March 2022.',
    'what was put off': 'The launch in Oslo was put off on Monday from June 2021 to February 2022.',
    'what was meant for later': 'The tunnel, meant to open in 2027, was flooded on Wednesday.',
    'what is due later': 'The yield on paper that matures in September 2022 rose in Oslo on Friday.',
    'what was forecast': 'The bank said on Friday it had raised its forecast of growth in 2021.',
    'where games will be': 'Tokyo was chosen on Saturday as host of the Games in 2028, beating Oslo.',
    'when something will end': 'Coach Per Holm said he was tired; his contract ends in 2025.',
    'an election years before': 'He spoke after the August 9 election. The election four years ago was calm.',
    'an anniversary': 'Ten years ago today, on September 14, 2010, planes met over Oslo.',
    'an age at another time': 'Two weeks after the June 15 coup of 2016, police in Oslo arrested a general.',
    'a weekday ahead': 'The king announced on Friday an election on Monday, October 12, in Norway.',
  }))
    it(`is trusted beside ${what}`, () => {
      expect(read(`14 September 2020\n\n${text}`).dateline).toMatchObject({ trusted: true });
    });
  it('may lack the year when the page gives it', () => {
    const day = dayOfIso('2020-09-03') ?? 0;
    const text = `LONDON, Sept 3 (Reuters) - ${article(day)}`;
    expect(read(text, { published: { value: '2020-09-03', from: 'opengraph' } }).dateline).toMatchObject({
      date: '2020-09-03',
      trusted: true,
    });
    expect(read(text).dateline).toMatchObject({ text: 'LONDON, Sept 3 (Reuters)', date: null });
  });
});

describe('a dateline that the document speaks against', () => {
  const wrong: Record<string, (day: number) => string> = {
    'three years off': (day) => FORMATS.british?.(day + 1000) + article(day),
    'two months off': (day) => FORMATS.american?.(day + 60) + article(day),
    'a weekday of another day': (day) => `${weekday(day + 1)}, ${american(day)}\n\n${article(day)}`,
    'before what it tells of': (day) =>
      `${FORMATS.iso?.(day)}Anna Lindqvist was elected on ${american(day + 40)} and moved to Oslo.`,
    'last month was another month': (day) =>
      `${FORMATS.iso?.(day)}The court in Oslo closed the case last month, on ${monthDay(day - 100)}.`,
    'a country has done something weeks after what was months ago': (day) =>
      `${FORMATS.iso?.(day)}Two weeks after the ${monthDay(day - 120)} attack, Norway has closed its port.`,
    'protests in a week that cannot be': (day) =>
      `${FORMATS.iso?.(day)}Protests entered their sixth week on Monday after the vote of ${monthDay(day - 200)}.`,
    'in weeks from now is in months': (day) =>
      `${FORMATS.iso?.(day)}Voters in Norway choose a parliament in three weeks, on ${monthDay(day + 100)}.`,
    'yesterday was another weekday': (day) =>
      `${FORMATS.iso?.(day)}The mayor of Oslo resigned yesterday, ${weekday(day + 1)}, and left.`,
    'a past weekday that only a later date has': (day) =>
      `${FORMATS.iso?.(day)}The mayor of Oslo resigned on ${weekday(day + 30)}, ${monthDay(day + 30)}, and left.`,
    'an event of weeks ago was months ago': (day) =>
      `${FORMATS.iso?.(day)}Norway has been calm since the ${monthDay(day - 150)} attack. The attack two weeks ago was the first in Oslo.`,
  };
  for (const [name, make] of Object.entries(wrong)) {
    it(`is not trusted, with one sentence why, and nothing counts from it: ${name}`, () => {
      for (const day of days) {
        const { dateline, facts } = read(make(day));
        expect(dateline, isoOf(day)).toMatchObject({ trusted: false });
        expect(dateline?.reason).toMatch(/^\S.*\.$/);
        for (const { when } of facts) if (when && /day$/.test(when.text)) expect(when.resolved).toBeNull();
      }
    });
  }
  it('differs from the day on which the page says it was published', () => {
    const { dateline, facts } = read('16 April 2024\n\nThe mayor of Oslo resigned on Friday.', {
      published: { value: '2020-09-14', from: 'json-ld' },
    });
    expect(dateline).toMatchObject({ trusted: false });
    // Which of the two days is right nobody knows.
    expect(facts.find(({ when }) => when?.text === 'Friday')?.when?.resolved).toBeNull();
  });
});
