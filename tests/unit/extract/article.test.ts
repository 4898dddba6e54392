// Reading: what becomes of text and pages before anything is looked for in them, and what is refused.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ArticleError, articleFromDocument, articleFromText } from '@/data/extract/article';
import { findSections } from '@/data/extract/sections';

const page = readFileSync(fileURLToPath(new URL('../../pages/article.html', import.meta.url)), 'utf8');
const documentOf = (html: string) => parseHTML(html).document as unknown as Document;

/** The code with which reading is refused. */
function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ArticleError) return error.code;
    throw error;
  }
  return 'none';
}

describe('plain text', () => {
  it('stays as it is but for a byte-order mark and lone surrogates', () => {
    const bytes = new TextEncoder().encode('\ufeffThe council met.\r\n\r\n“Yes,”\u00a0it said.\n');
    expect(articleFromText(bytes).text).toBe('The council met.\r\n\r\n“Yes,”\u00a0it said.\n');
    expect(articleFromText('a \ud800 b').text).toBe('a \ufffd b');
  });
  it('is refused with a reason', () => {
    expect(refusal(() => articleFromText(' \n\t '))).toBe('empty');
    expect(refusal(() => articleFromText('PK\u0003\u0004\u0000\u0000'))).toBe('binary');
    expect(refusal(() => articleFromText(new Uint8Array([0x54, 0xff, 0xfe, 0x80])))).toBe('binary');
    expect(refusal(() => articleFromText('x'.repeat(50_000_001)))).toBe('too-large');
    expect(
      refusal(() =>
        articleFromText(
          'Die Ministerin sagte, dass der Hafen nicht mit dem Vertrag und den Kosten rechnet, die ein Sprecher für das Jahr auf der Sitzung nannte.',
        ),
      ),
    ).toBe('not-english');
    expect(
      refusal(() => articleFromText('Министр сказал, что переговоры продолжатся на следующей неделе.')),
    ).toBe('not-english');
    expect(refusal(() => articleFromText('a\tb\tc\td\n'.repeat(40)))).toBe('table');
    expect(refusal(() => articleFromText('Anna\t31\tBergen\n'.repeat(40)))).toBe('table');
    expect(refusal(() => articleFromText('Anna,31,Bergen,Norway\n'.repeat(40)))).toBe('table');
  });
  it('has a byline where a line says so', () => {
    expect(articleFromText('Quay closes\n\nBy Mira Lund\n\nThe quay closed.').byline).toBe('Mira Lund');
  });
});

describe('sections', () => {
  const kinds = (text: string) =>
    findSections(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
  it('tells headline, dateline, cross-heading and paragraph', () => {
    expect(
      kinds(
        'Quay closes after storm\n\n5 May 2031\n\nThe quay closed on Monday.\n\nNo date yet\n\nIt may open in June.',
      ),
    ).toEqual([
      'headline: Quay closes after storm',
      'dateline: 5 May 2031',
      'paragraph: The quay closed on Monday.',
      'crosshead: No date yet',
      'paragraph: It may open in June.',
    ]);
  });
  it('parts a dateline from the paragraph that it opens', () => {
    expect(kinds('BERGEN, May 5 (Nordwire) - Talks broke off.')).toEqual([
      'dateline: BERGEN, May 5 (Nordwire)',
      'paragraph: Talks broke off.',
    ]);
    expect(kinds('LONDON 1996-08-30\nShares fell on Friday.')).toEqual([
      'dateline: LONDON 1996-08-30',
      'paragraph: Shares fell on Friday.',
    ]);
  });
  it('reads lines that were wrapped at a width as one paragraph', () => {
    const wrapped =
      'The harbour board met on Monday and heard that the number of\nberths would fall from 400 to 120 by the end of the year, as\nthe port authority had warned in its letter to the members.';
    expect(kinds(wrapped)).toEqual([`paragraph: ${wrapped}`]);
  });
});

describe('a page', () => {
  const article = articleFromDocument(documentOf(page), null);
  it('says who wrote it, where and when', () => {
    expect(article).toMatchObject({
      title: 'Harbour talks break off after a night of quarrels',
      byline: 'Mira Lund, Tom Okoro',
      publisher: 'The Quay Courier',
      url: 'https://quay-courier.example/2031/05/harbour-talks',
      language: 'en',
      published: { value: '2031-05-06T07:30:00+02:00', from: 'json-ld' },
    });
  });
  describe('says it also', () => {
    const body = page.slice(page.indexOf('<body'));
    const about = (head: string, above = '') =>
      articleFromDocument(
        documentOf(`<html><head>${head}</head>${body.replace('<article>', `<article>${above}`)}`),
        null,
      );
    const ld = (text: string) => `<script type="application/ld+json">${text}</script>`;

    it('in JSON that is wrapped as if it were XHTML', () => {
      const json = '{"@type":"NewsArticle","headline":"Harbour talks","datePublished":"2031-05-06T07:30"}';
      for (const wrapped of [
        `\n<![CDATA[\n${json}\n]]>\n`,
        `<!-- ${json} -->`,
        `//<![CDATA[\n${json}\n//]]>`,
      ])
        expect(about(ld(wrapped))).toMatchObject({
          title: 'Harbour talks',
          published: { value: '2031-05-06T07:30', from: 'json-ld' },
        });
    });
    it('in an entry of an encyclopaedia, which was begun on a day that says nothing of its text', () => {
      const json =
        '{"@type":"Article","name":"Bergen","headline":"harbour town","mainEntity":"http://things.example/Q1","datePublished":"2001-10-29T01:59:14Z"}';
      expect(about(ld(json))).toMatchObject({ title: 'Bergen', published: null });
    });
    it('with the publisher behind the title, and a byline that only stands on the page', () => {
      const head =
        '<title>Harbour talks – The Quay Courier</title><meta property="og:site_name" content="The Quay Courier"><meta property="og:title" content="Harbour talks | The Quay Courier">';
      expect(about(head, '<p class="byline">By Mira Lund and Tom Okoro</p>')).toMatchObject({
        title: 'Harbour talks',
        byline: 'Mira Lund and Tom Okoro',
      });
      expect(about(head, '<p class="byline">The ministries of both countries</p>').byline).toBeNull();
    });
  });
  it('becomes its main text, block by block', () => {
    const blocks = article.text.split('\n\n');
    expect(blocks[0]).toBe(
      "BERGEN, May 5 (Nordwire) — Talks between the Norwegian Fisheries Ministry and the Harbour Workers' Union broke off on Monday, both sides said,\u00a0after a night of quarrels over pay and the number of berths.",
    );
    expect(blocks).toContain('No date for new talks');
    expect(article.text).toContain('said Ingrid\u00a0Solheim');
    expect(article.text).toContain('a bad joke. The ministry');
    expect(article.text).not.toMatch(/Noise|Photo|Cranes Corp|Copyright|Sport/);
    expect(
      findSections(article.text, article.blocks)
        .map(({ kind }) => kind)
        .slice(0, 4),
    ).toEqual(['dateline', 'paragraph', 'paragraph', 'crosshead']);
  });
  it('is refused with a reason', () => {
    const body = (html: string) =>
      documentOf(`<html><head><title>x</title></head><body>${html}</body></html>`);
    expect(refusal(() => articleFromDocument(body(''), null))).toBe('empty');
    expect(refusal(() => articleFromDocument(body('<p>Hello.</p>'), null))).toBe('no-article');
    expect(
      refusal(() =>
        articleFromDocument(body('<form><p>Please log in or subscribe to read on.</p></form>'), null),
      ),
    ).toBe('login-wall');
    const rows =
      '<tr><td>Harbour of the north</td><td>four hundred berths and more</td><td>opened in the year of the storm</td></tr>'.repeat(
        60,
      );
    expect(refusal(() => articleFromDocument(body(`<table>${rows}</table>`), null))).toMatch(
      /^(?:table|no-article)$/,
    );
    const links =
      '<li><a href="/x">The council of the north has opened a new quay for the ships of the fleet</a></li>'.repeat(
        40,
      );
    expect(refusal(() => articleFromDocument(body(`<ul>${links}</ul>`), null))).toBe('no-article');
  });
  it('is left as it was', () => {
    const document = documentOf(page);
    const before = document.documentElement.outerHTML;
    articleFromDocument(document, null);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
