// Pages that nest deeper than browsers let them, as the command line reads them.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleFromDocument } from '@/data/extract/article';
import { capDepth } from '@/scripts/depth';

const paragraph = (n: number) =>
  `<p>The minister <b>Anna <i>Holm</i></b> said that bridge ${n} in Oslo would be closed for two years from May, and longer if it rains.</p>`;

const read = (html: string) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const before = document.body.textContent;
  capDepth(document as unknown as Document);
  return { document, before };
};

function depthOf(root: Element): number {
  let deepest = 0;
  for (const element of root.querySelectorAll('p, i')) {
    let depth = 0;
    for (let at: Element | null = element; at; at = at.parentElement) depth++;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const DEEP: Record<string, string> = {
  'elements around all of it': `${'<div>'.repeat(5000)}${paragraph(1)}${paragraph(2)}${'</div>'.repeat(5000)}`,
  'elements that are never closed': Array.from({ length: 1500 }, (_, i) => `<font>${paragraph(i)}`).join(''),
  'text before and after what is inside': `${Array.from({ length: 900 }, (_, i) => `<blockquote>${paragraph(i)}`).join('')}${Array.from({ length: 900 }, (_, i) => `${paragraph(900 + i)}</blockquote>`).join('')}`,
};

describe('a page that nests too deep', () => {
  for (const [what, html] of Object.entries(DEEP))
    it(`keeps its text, its order and its paragraphs: ${what}`, () => {
      const { document, before } = read(html);
      expect(document.body.textContent).toBe(before);
      expect(depthOf(document.body as unknown as Element)).toBeLessThan(560);
      for (const p of document.querySelectorAll('p')) expect(p.querySelector('b > i')).not.toBeNull();
    });

  it('gives its article, also where every element is called an advertisement', () => {
    const { document } = read(
      `${'<div class="ads">'.repeat(5000)}${[1, 2, 3, 4, 5].map(paragraph).join('')}${'</div>'.repeat(5000)}`,
    );
    expect(articleFromDocument(document as unknown as Document, null).text).toContain('bridge 3 in Oslo');
  });

  it('is left alone where nothing is deep', () => {
    const { document } = read(`<main>${paragraph(1)}</main>`);
    expect(document.querySelector('main > p > b > i')).not.toBeNull();
  });
});
