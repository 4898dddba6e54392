// Where Sidelight works: rules hold for subdomains, the longest decides, in every mode.
import { describe, expect, it } from 'vitest';
import type { Settings } from '@/data/settings';
import { regionsOf, siteOf, withRule, worksOn } from '@/data/sites';

const sites = (mode: Settings['sites']['mode'], ...rules: string[]): Settings['sites'] => ({
  mode,
  rules: rules.map((rule) => ({ site: rule.slice(1), on: rule.startsWith('+') })),
});

/** What a browser does with the patterns of a region. */
function registered(site: string, where: Settings['sites']): boolean {
  const fits = (patterns: string[]) =>
    patterns.some((pattern) => {
      const host = pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
      if (pattern.startsWith('http:')) return false;
      if (host === '*') return true;
      return host.startsWith('*.') ? site === host.slice(2) || site.endsWith(host.slice(1)) : site === host;
    });
  return regionsOf(where).some((region) => fits(region.matches) && !fits(region.excludeMatches));
}

describe('the site of an address', () => {
  it('is its host, where scripts may run', () => {
    expect(siteOf('https://News.Example.org:8080/a?b#c')).toBe('news.example.org');
    expect(siteOf('http://bücher.example/')).toBe('xn--bcher-kva.example');
    expect(siteOf('http://example.org./')).toBe('example.org');
  });
  it('is none for browser pages, files and nonsense', () => {
    for (const url of [
      'about:blank',
      'chrome://settings',
      'file:///a.html',
      'data:text/html,x',
      'nonsense',
      '',
      null,
    ])
      expect(siteOf(url)).toBeNull();
  });
});

describe('a rule', () => {
  it('holds for subdomains, not for hosts that merely end alike', () => {
    const rules = sites('everywhere', '-example.org');
    expect(worksOn('example.org', rules)).toBe(false);
    expect(worksOn('a.b.example.org', rules)).toBe(false);
    expect(worksOn('notexample.org', rules)).toBe(true);
  });
  it('gives way to a longer one', () => {
    const rules = sites('everywhere', '-example.org', '+news.example.org', '-old.news.example.org');
    expect(worksOn('news.example.org', rules)).toBe(true);
    expect(worksOn('x.news.example.org', rules)).toBe(true);
    expect(worksOn('old.news.example.org', rules)).toBe(false);
    expect(worksOn('example.org', rules)).toBe(false);
  });
  it('for an address in figures is for that address only', () => {
    expect(worksOn('1.127.0.0.1', sites('everywhere', '-127.0.0.1'))).toBe(true);
    expect(worksOn('127.0.0.1', sites('everywhere', '-127.0.0.1'))).toBe(false);
  });
  it('that says what holds anyway is not kept', () => {
    expect(withRule(sites('everywhere', '-example.org'), 'example.org', true)).toEqual([]);
    expect(withRule(sites('listed'), 'example.org', false)).toEqual([]);
    expect(withRule(sites('everywhere', '-example.org'), 'a.example.org', true)).toHaveLength(2);
  });
});

describe('modes', () => {
  it('listed and asked work only where a rule says so', () => {
    for (const mode of ['listed', 'asked'] as const) {
      expect(worksOn('example.org', sites(mode))).toBe(false);
      expect(worksOn('a.example.org', sites(mode, '+example.org'))).toBe(true);
      expect(regionsOf(sites(mode))).toEqual([]);
    }
  });
  it('works nowhere without a site', () => {
    expect(worksOn(null, sites('everywhere'))).toBe(false);
  });
});

describe('registration', () => {
  const places = [
    'example.org',
    'a.example.org',
    'news.example.org',
    'old.news.example.org',
    'x.old.news.example.org',
    'other.net',
    '10.0.0.1',
  ];
  const cases = [
    sites('everywhere'),
    sites('everywhere', '-example.org'),
    sites(
      'everywhere',
      '-example.org',
      '+news.example.org',
      '-old.news.example.org',
      '+x.old.news.example.org',
    ),
    sites('everywhere', '-10.0.0.1'),
    sites('listed', '+example.org', '-news.example.org', '+old.news.example.org'),
    sites('listed', '+10.0.0.1', '+other.net'),
    sites('asked', '+a.example.org'),
  ];
  it('reaches exactly the sites that are on', () => {
    for (const where of cases)
      for (const place of places)
        expect({ place, where, on: registered(place, where) }).toEqual({
          place,
          where,
          on: worksOn(place, where),
        });
  });
  it('leaves out what a browser would refuse as a pattern', () => {
    const [region] = regionsOf(sites('everywhere', '-[::1]', '-a b', '-example.org'));
    expect(region?.excludeMatches).toEqual(['http://*.example.org/*', 'https://*.example.org/*']);
  });
});
