// Whatever is read, the extractor says so or finds spans that fit: no other error, no hang, no offset that is off.
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/data/extract/analysis';
import { type Article, ArticleError, articleFromDocument, articleFromText } from '@/data/extract/article';
import { extract } from '@/data/extract/index';
import { processorTime } from '../../support/processor-time';

const WORDS = [
  'Alexander',
  'Lukashenko',
  'said',
  'the',
  'UN',
  'of',
  'and',
  'for',
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  "'s",
  '(',
  ')',
  ',',
  '.',
  '. ',
  '\n',
  '\n\n',
  '\r\n',
  'Interior',
  'Ministry',
  'von',
  'de',
  'Mr.',
  'U.S.',
  'J.',
  'Jr',
  'EU-led',
  'pro-Russian',
  '-',
  '—',
  '7,000',
  '16.04.2024',
  'Tuesday',
  'MINSK',
  '(Reuters)',
  '&',
  'Inc.',
  '\u00a0',
  '\u2029',
  '\ud83d\ude00',
  '\ud800',
  '\u0301',
  '@handle',
  'https://a.b/C',
  'İstanbul',
  'ǅ',
  'ß',
  '中文',
  'Ministry of Defence',
  'his',
  'council',
  'at least',
  'million',
  '%',
];
const newsish = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 120 })
  .chain((words) => fc.constantFrom(' ', '').map((gap) => words.join(gap)));
/** The same with whole sentences in between, which make facts. */
const telling = fc
  .array(
    fc.oneof(
      newsish,
      fc.constantFrom(
        'President Alexander Lukashenko met Maria Holm in Minsk on Monday. ',
        'At least 7,000 people were held, the Interior Ministry said. ',
        '“We will go on,” Maria Holm said on Tuesday. ',
        'Police said that two workers of the Harbour Union had died in 2014. ',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  newsish,
);

/** The article, or null when the extractor says why it cannot be one. */
function reading(make: () => Article): Article | null {
  try {
    return make();
  } catch (error) {
    expect(error).toBeInstanceOf(ArticleError);
    return null;
  }
}

function check(article: Article): void {
  const { text, sections, tokens, sentences, quotations, entities, mentions } = analyse(article);
  const ids = new Set(entities.map(({ id }) => id));
  expect(ids.size).toBe(entities.length);
  let last = 0;
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(last);
    expect(text.slice(token.start, token.end)).toBe(token.text);
    last = token.end;
  }
  for (const span of [...sections, ...sentences, ...quotations]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  let named = 0;
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mention.text.trim()).not.toBe('');
    expect(ids.has(mention.entity)).toBe(true);
    if (mention.kind === 'nominal' || mention.kind === 'pronoun') continue;
    expect(mention.start).toBeGreaterThanOrEqual(named);
    named = mention.end;
  }
}

describe('any text', () => {
  it('is refused in words or read with offsets that fit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = reading(() => articleFromText(text));
        if (article) check(article);
      }),
      { numRuns: 400 },
    );
  });

  it('is refused in words or read when it comes as bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const article = reading(() => articleFromText(bytes));
        if (article) check(article);
      }),
      { numRuns: 200 },
    );
  });

  it('makes packs whose every span fits', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(telling, async (text) => {
        const article = reading(() => articleFromText(text));
        if (!article) return;
        const { sources, entities, facts } = await extract(article);
        const source = sources[0]?.text ?? '';
        const fits = (span: { text: string; start: number; end: number } | null) => {
          if (span) expect(source.slice(span.start, span.end)).toBe(span.text);
        };
        fits(sources[0]?.dateline ?? null);
        const ids = new Set(entities.map(({ id }) => id));
        made += facts.length;
        for (const fact of facts) {
          fact.statement.spans.forEach(fits);
          fact.quantities.forEach(fits);
          fact.quotations.forEach(fits);
          fits(fact.when?.inherited ? null : fact.when);
          for (const one of fact.attributions) {
            fits(one);
            fits(one.cue);
          }
          if (fact.target?.start != null && fact.target.end != null)
            expect(source.slice(fact.target.start, fact.target.end)).toBe(fact.target.exact);
          for (const id of fact.entities) expect(ids.has(id)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
    // Random words that make no fact would prove nothing.
    expect(made).toBeGreaterThan(100);
  });
});

const TAGS = [
  'p',
  'div',
  'h1',
  'h2',
  'table',
  'tr',
  'td',
  'a',
  'ul',
  'li',
  'span',
  'b',
  'br',
  'script',
  'article',
  'figure',
  'blockquote',
  'section',
  'time',
  'meta',
  'nav',
];
const html = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom(
        '<!--',
        '-->',
        '&amp;',
        '&#x0;',
        '&nbsp;',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":5}</script>',
      ),
      newsish,
      fc.constant(
        'The minister said on Monday that the talks with the other parties would go on for at least two weeks, and that nobody would leave. ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => `<html><body>${parts.join('')}</body></html>`);

describe('text that repeats itself', () => {
  const patterns = [
    'Mr ',
    'A ',
    'his ',
    '"',
    "'a ",
    '“x ‘y ',
    'Smith ',
    'Anna Smith ',
    'Bank of ',
    'and Exchange ',
    'U.S. ',
    '( ',
    'X-Y-',
    '1 ',
    'said. ',
    'No. 5 ',
    '\u0301',
    'President ',
  ];
  it('is read in the time that its length takes', () => {
    let read = 0;
    /** Milliseconds of processor time. */
    const cost = (pattern: string, length: number) => {
      const before = processorTime();
      const article = reading(() =>
        articleFromText(`The council met. ${pattern.repeat(length / pattern.length)}`),
      );
      if (article) analyse(article);
      if (article) read += 1;
      return processorTime() - before;
    };
    for (const pattern of patterns) {
      const article = reading(() => articleFromText(`The council met. ${pattern.repeat(100)}`));
      if (article) check(article);
      // Four times the length: the square of it would be sixteen times the time.
      expect(cost(pattern, 32_000), pattern).toBeLessThan(9 * cost(pattern, 8_000) + 100);
    }
    expect(read).toBeGreaterThan(patterns.length);
  }, 60_000);
});

describe('any page', () => {
  it('is refused in words or read with offsets that fit, and is left as it was', () => {
    fc.assert(
      fc.property(html, (markup) => {
        const { document } = parseHTML(markup);
        const before = document.toString();
        const article = reading(() => articleFromDocument(document as unknown as Document, null));
        expect(document.toString()).toBe(before);
        if (article) check(article);
      }),
      { numRuns: 150 },
    );
  });
});
