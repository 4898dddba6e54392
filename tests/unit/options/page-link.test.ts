// The address that opens a page at its words: a text fragment that browsers understand, and nothing but web pages.
import { describe, expect, test } from 'vitest';
import { pageLink } from '@/components/options/page-link';

describe('the link to words on a page', () => {
  test('names the words, with what the format reserves written out', () => {
    expect(pageLink('https://example.org/a', 'ex-minister, again & more')).toBe(
      'https://example.org/a#:~:text=ex%2Dminister%2C%20again%20%26%20more',
    );
  });

  test('names a long quote by its first and last words, and keeps the page’s own fragment', () => {
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`);
    expect(pageLink('https://example.org/a#part', words.join('\n '))).toBe(
      `https://example.org/a#part:~:text=${words.slice(0, 5).join('%20')},${words.slice(-5).join('%20')}`,
    );
  });

  test('is the page as it is without words, and none where the address is no web page', () => {
    expect(pageLink('https://example.org/a', null)).toBe('https://example.org/a');
    expect(pageLink('javascript:alert(1)', 'words')).toBeNull();
  });
});
