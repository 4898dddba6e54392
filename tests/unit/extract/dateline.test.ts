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
    const { dateline } = read('16 April 2024\n\nThe mayor of Oslo resigned on Friday.', {
      published: { value: '2020-09-14', from: 'json-ld' },
    });
    expect(dateline).toMatchObject({ trusted: false });
  });
});
