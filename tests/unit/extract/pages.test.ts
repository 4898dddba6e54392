// Pages as publishing systems make them: what they say of themselves, and what on them is the article.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ArticleError, articleFromDocument } from '@/data/extract/article';
import { decodePage, isPage } from '@/data/extract/html/saved';

const TEXTS = [
  'The harbour board of Norvik voted on Tuesday to close the northern quay for at least two years, a decision that its chairwoman, Helga Brandt, called painful but necessary.',
  'More than 400 dock workers are expected to lose their shifts by the end of the summer, according to the Dockers’ Union, which has represented the crews since 1987.',
  '“We were told about this from the radio,” said Tomas Eklund, who leads the union. “Nobody asked the people who load the ships.”',
  'The city council of Norvik had asked for a delay until the spring, but the board said that the concrete under the cranes was no longer safe.',
  'Engineers from the Maritime Institute found cracks of up to 12 centimetres in March and warned that the quay could not carry heavy freight.',
  'Brandt said that the board would pay half of the lost wages until December, and that talks with the union would begin on Friday.',
];
const TITLE = 'Norvik closes its northern quay for two years';
const paragraphs = (texts = TEXTS) => texts.map((text) => `<p>${text}</p>`).join('\n');
const read = (body: string, head = '') =>
  articleFromDocument(
    parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document as unknown as Document,
    null,
  );
const story = (inner: string) => `<main><article><h1>${TITLE}</h1>${inner}</article></main>`;
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof ArticleError) return error.code;
    throw error;
  }
  return 'none';
};
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: TITLE,
  author: { name: 'Ada Winter' },
  publisher: { name: 'The Norvik Post' },
  datePublished: '2031-05-06T07:30:00+02:00',
  url: 'https://post.example/quay',
};
const SAID = {
  title: TITLE,
  byline: 'Ada Winter',
  publisher: 'The Norvik Post',
  url: 'https://post.example/quay',
  published: { value: '2031-05-06T07:30:00+02:00', from: 'json-ld' },
};

describe('what a page says of its article', () => {
  it('is put together from objects that refer to each other', () => {
    const graph = [
      { '@type': 'Organization', '@id': '#org', name: 'The Norvik Post' },
      {
        ...ARTICLE,
        url: undefined,
        author: { '@id': '#1' },
        publisher: { '@id': '#org' },
        mainEntityOfPage: { '@id': 'https://post.example/quay' },
      },
      { '@type': 'Person', '@id': '#1', name: 'Ada Winter' },
    ];
    expect(read(story(paragraphs()), ld({ '@graph': graph }))).toMatchObject(SAID);
  });
  it('is of this article where others are described before it', () => {
    const other = {
      ...ARTICLE,
      headline: 'Fishermen win a case',
      url: 'https://post.example/fish',
      author: 'Eve',
    };
    const canonical = '<link rel="canonical" href="https://post.example/quay">';
    expect(read(story(paragraphs()), canonical + ld(other) + ld(ARTICLE))).toMatchObject(SAID);
  });
  it('is read with line feeds in its strings, a parameter of its type and marks of HTML', () => {
    const json = JSON.stringify({
      ...ARTICLE,
      headline: 'The &#8220;<em>painful</em>&#8221; vote &amp; after',
    });
    const broken = json.replace('{', '{"description":"One\nTwo",');
    const head = `<script type="application/ld+json; charset=utf-8">${broken}</script>`;
    expect(read(story(paragraphs()), head).title).toBe('The “painful” vote & after');
  });
  it('stands in other meta elements and in the markup', () => {
    const dublin =
      '<meta name="DC.creator" content="Ada Winter"><meta name="DC.date.issued" content="2031-05-06"><meta name="DC.publisher" content="The Norvik Post">';
    expect(read(story(paragraphs()), dublin)).toMatchObject({
      byline: 'Ada Winter',
      publisher: 'The Norvik Post',
      published: { value: '2031-05-06' },
    });
    const marked = `<p>Updated <time class="updated" datetime="2031-05-09">May 9</time>, published <time class="published" datetime="2031-05-06">May 6</time> by <a rel="author" href="/a">Ada Winter</a></p>`;
    expect(read(story(marked + paragraphs()))).toMatchObject({
      byline: 'Ada Winter',
      published: { value: '2031-05-06', from: 'time' },
    });
  });
  it('has the day of the one line that is called its date', () => {
    const line = (kind: string, words: string) => `<div class="${kind}">${words}</div>`;
    const day = (...lines: string[]) => read(story(lines.join('') + paragraphs())).published?.value ?? null;
    expect(day(line('post_time', 'May 6th 2031 7:30PM'))).toBe('2031-05-06');
    expect(day(line('timestamp', '5/16/2031 8:27 AM'))).toBe('2031-05-16');
    expect(day('<abbr class="published updated" title="2031-05-06T16:39:00Z">Tuesday</abbr>')).toBe(
      '2031-05-06T16:39:00Z',
    );
    // Several days, a changed text's, or one that two calendars read in two ways.
    expect(day(line('date', 'May 6, 2031'), line('date', 'May 7, 2031'))).toBeNull();
    expect(day(line('date', 'Updated May 6, 2031'))).toBeNull();
    expect(day(line('date', '5/6/2031'))).toBeNull();
  });
  it('has the day that is printed, in whatever spelling and zone', () => {
    for (const printed of [
      'May 6, 2031',
      'Published on Tuesday, 6th of May 2031 at 7:30',
      'Tue, 06 May 2031 00:30:00 +0200',
      '20310506',
      '2031-05-06 00:30:00 +0200',
    ])
      expect(
        read(story(paragraphs()), `<meta name="pubdate" content="${printed}">`).published?.value.slice(0, 10),
      ).toBe('2031-05-06');
    for (const none of ['1970-01-01', 'May 2031', '31 February 2031', 'Maybe 6, 2031'])
      expect(read(story(paragraphs()), `<meta name="date" content="${none}">`).published).toBeNull();
  });
  it('has its title without section and publisher, and its byline without office', () => {
    const head = `<meta property="og:title" content="${TITLE} | News | Norvik Post">`;
    expect(
      read(`<p class="byline">By Ada Winter, Transport Correspondent</p>${story(paragraphs())}`, head),
    ).toMatchObject({ title: TITLE, byline: 'Ada Winter' });
    const named = '<header><h1 class="logo">Norvik Post</h1></header>';
    expect(read(named + story(paragraphs()), `<title>${TITLE} - Norvik Post</title>`).title).toBe(TITLE);
    const line = read(story(`<p>By Ada Winter</p>${paragraphs()}`));
    expect(line.byline).toBe('Ada Winter');
    expect(line.text).not.toContain('By Ada Winter');
  });
});

describe('the main text', () => {
  const beside: Record<string, string> = {
    'a label': '<p>Advertisement</p><p>Story continues below advertisement</p>',
    'a link to another article': '<p><a href="/x">Fishermen of the south win a long case</a></p>',
    'a letter to sign up for':
      '<div class="newsletter-signup"><h3>The morning</h3><p>Sign up for the best stories.</p></div>',
    'a caption': '<div class="image"><p class="wp-caption-text">The quay in March</p></div>',
    'words of others on other sites':
      '<blockquote class="twitter-tweet"><p>The quay is closed.</p></blockquote>',
    'an advertisement of AMP': '<amp-ad><div>Buy a boat</div></amp-ad>',
    'what is hidden': '<span class="sr-only">Opens in a window</span><p hidden>Not yet</p>',
    comments:
      '<div id="comments"><article><h3>Readers</h3><p>I think that the board is right, and the union knew.</p></article></div>',
    'another article':
      '<article><h1>The mayor resigns</h1><p>The mayor of Sund resigned on Monday after a long night of talks, her office said.</p></article>',
  };
  for (const [name, html] of Object.entries(beside))
    it(`has nothing of ${name}, and all of the article`, () => {
      const outside = /article>/.test(html);
      const inside = outside ? '' : html;
      const page = story(paragraphs(TEXTS.slice(0, 3)) + inside + paragraphs(TEXTS.slice(3)));
      expect(read(page + (outside ? html : '')).text).toBe(TEXTS.join('\n\n'));
    });
  it('has nothing of a banner that is longer than the article', () => {
    const banner = `<div class="cookie-banner">${'<p>We and our partners store information on a device, such as cookies, and process personal data.</p>'.repeat(8)}</div>`;
    expect(read(banner + story(paragraphs())).text).toBe(TEXTS.join('\n\n'));
  });
  it('has none of the buttons above it', () => {
    const buttons = ['Print', 'Email', 'Tweet', 'Text Size'].map((word) => `<p>${word}</p>`).join('');
    expect(read(story(buttons + paragraphs())).text).not.toMatch(/Print|Email|Tweet|Text Size/);
  });
  it('has no marks of footnotes', () => {
    const marked = paragraphs().replace('necessary.', 'necessary.<sup><a href="#n1">[1]</a></sup>');
    expect(read(story(marked)).text).toBe(TEXTS.join('\n\n'));
  });
  it('is read from layout tables, line breaks and text set as it was typed', () => {
    const rows = TEXTS.map((text) => `<tr><td><p>${text}</p></td></tr>`).join('');
    const bodies = [
      `<table>${rows}</table>`,
      `<div>${TEXTS.join('<br>')}</div>`,
      `<pre>${TEXTS.join('\n\n')}</pre>`,
    ];
    for (const body of bodies)
      expect(read(`<h1>${TITLE}</h1>${body}`).text).toContain(TEXTS.slice(1).join('\n\n'));
  });
  it('is that of a short article beside which one may sign up', () => {
    const sign = '<p>Subscribe to our newsletter and never miss a story.</p>';
    expect(read(story(paragraphs() + sign)).text).toBe(TEXTS.join('\n\n'));
  });
  it('is none where a wall lets only its beginning through, or a page only leads to articles', () => {
    const wall = '<div class="paywall"><p>Subscribe to read on. Already a member? Sign in.</p></div>';
    expect(refusal(() => read(story(paragraphs(TEXTS.slice(0, 2)) + wall)))).toBe('login-wall');
    const card = `<div><h3><a href="/s">A story about the harbour of the north</a></h3><p>The board of the harbour met on Monday, and its members said that they would meet again.</p></div>`;
    expect(refusal(() => read(`<main>${card.repeat(20)}</main>`))).toBe('no-article');
  });
});

describe('a saved page', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  it('is known by its first tag, whatever its file is called', () => {
    for (const page of [
      '\ufeff <!-- saved --><!DOCTYPE html><p>',
      '<article><h1>Norvik',
      '<?xml version="1.0"?>\n<html>',
    ])
      expect(isPage(page)).toBe(true);
    for (const text of ['Norvik closes <b>its</b> quay', '<Norvik> closes its quay', ''])
      expect(isPage(text)).toBe(false);
    expect(isPage(bytes('<div>Norvik'))).toBe(true);
  });
  it('is read in the character set that it names, or as UTF-8', () => {
    const page = (charset: string) => bytes(`<meta charset="${charset}"><p>Malm\u00f6`);
    expect(decodePage(page('windows-1252'))).toContain('Malmö');
    expect(decodePage(new TextEncoder().encode('<meta charset="unheard-of"><p>Malmö'))).toContain('Malmö');
    expect(decodePage(new TextEncoder().encode('<p>Malmö'))).toContain('Malmö');
  });
});

describe('around an article, in the ways of today', () => {
  const half = paragraphs(TEXTS.slice(0, 3));
  const rest = paragraphs(TEXTS.slice(3));
  for (const [what, body] of Object.entries({
    'the names of the writers and what they are, above the text': `<div><span>Ada Winter</span></div><div><span>Harbour correspondent</span></div>${half}${rest}`,
    'a byline with a place in brackets': `<p>By Ada Winter (Norvik (Norway) correspondent)</p>${half}${rest}`,
    'what asks for a newsletter': `${half}<p>Sign up for our Harbour letter</p><p>The daily letter has all that one needs to know. Sign up <a href="/n">here.</a></p><p>after newsletter promotion</p><p>Join 900 other subscribers</p>${rest}`,
    'labels of advertisements and films': `${half}<div><span>Advertisement · Scroll to continue</span></div><p>To view this video please enable JavaScript, and consider another browser</p>${rest}<p>Download the Post app from the stores</p>`,
  }))
    it(`is none of it: ${what}`, () => {
      expect(read(story(body), ld(ARTICLE)).text).toBe(TEXTS.join('\n\n'));
    });

  it('headings stay whatever their class is called', () => {
    const { text, blocks } = read(story(`${half}<h3 class="header-anchor-post">The cracks</h3>${rest}`));
    expect(text.split('\n\n')).toEqual([...TEXTS.slice(0, 3), 'The cracks', ...TEXTS.slice(3)]);
    expect(blocks?.[3]?.heading).toBe(true);
  });

  it('a page without any text is said to be one', () => {
    expect(refusal(() => read(''))).toBe('empty');
    expect(refusal(() => read('<p>Too short.</p>'))).toBe('no-article');
  });
});
