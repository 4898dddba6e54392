// On which sites Sidelight works: rules of a person, as pure functions of an address.
// A rule holds for its host and every subdomain; the longest rule that fits decides.
import type { Settings, SiteRule } from './settings';

type Sites = Settings['sites'];

/** Where one registration of the page's script holds, in the browser's match patterns. */
export interface Region {
  matches: string[];
  excludeMatches: string[];
}

const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** The host whose rule counts for an address; null where no script may run anyway. */
export function siteOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && hostname ? hostname.replace(/\.$/, '') : null;
}

/** Whether a rule for `rule` speaks of `site` too. */
function covers(rule: string, site: string): boolean {
  return site === rule || (site.endsWith(`.${rule}`) && !/^[\d.]+$/.test(site));
}

function longest(rules: readonly SiteRule[], site: string, other?: SiteRule): SiteRule | null {
  let best: SiteRule | null = null;
  for (const rule of rules)
    if (rule !== other && covers(rule.site, site) && rule.site.length >= (best?.site.length ?? 0))
      best = rule;
  return best;
}

/** Whether Sidelight works on a site of its own accord. */
export function worksOn(site: string | null, sites: Sites): boolean {
  if (site === null) return false;
  return longest(sites.rules, site)?.on ?? sites.mode === 'everywhere';
}

/** The rules with one added, or without those that it makes needless. */
export function withRule(sites: Sites, site: string, on: boolean): SiteRule[] {
  const others = sites.rules.filter((rule) => rule.site !== site);
  const inherited = longest(others, site)?.on ?? sites.mode === 'everywhere';
  return inherited === on ? others : [...others, { site, on }];
}

/** Whether no page at all is off: then the browser itself may bring the script to every frame. */
export function isOnEverywhere(sites: Sites): boolean {
  return sites.mode === 'everywhere' && sites.rules.every((rule) => rule.on);
}

/** Hosts that every browser takes in a match pattern: no IPv6, nothing that a person mistyped. */
const plain = (site: string) => /^[a-z\d_-]+(\.[a-z\d_-]+)*$/.test(site);

/** An address in figures has no subdomains. */
const patternsOf = (site: string) =>
  /^[\d.]+$/.test(site)
    ? [`http://${site}/*`, `https://${site}/*`]
    : [`http://*.${site}/*`, `https://*.${site}/*`];

/**
 * Where the page's script is to be registered. A pattern cannot take part of an exception back, so a site that is on
 * inside one that is off is a region of its own.
 */
export function regionsOf(sites: Sites): Region[] {
  const rules = sites.rules.filter((rule) => plain(rule.site));
  const off = rules.filter((rule) => !rule.on);
  const regions: Region[] = [];
  if (sites.mode === 'everywhere')
    regions.push({ matches: EVERYWHERE, excludeMatches: off.flatMap((rule) => patternsOf(rule.site)) });
  const simple: string[] = [];
  for (const rule of rules) {
    if (!rule.on) continue;
    const around = longest(rules, rule.site, rule);
    if (around?.on ?? sites.mode === 'everywhere') continue;
    const inner = off.filter((other) => other.site !== rule.site && covers(rule.site, other.site));
    if (inner.length === 0) simple.push(...patternsOf(rule.site));
    else
      regions.push({
        matches: patternsOf(rule.site),
        excludeMatches: inner.flatMap((other) => patternsOf(other.site)),
      });
  }
  if (simple.length > 0) regions.push({ matches: simple, excludeMatches: [] });
  return regions;
}
