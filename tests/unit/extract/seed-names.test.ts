// What a careful editor sees named in the seed article: every name where it stands, whose it is and of what type.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse, type FoundEntity } from '@/data/extract/analysis';
import { articleFromText } from '@/data/extract/article';

const text = readFileSync(fileURLToPath(new URL('../../../data/seed/article.txt', import.meta.url)), 'utf8');
const analysis = analyse(articleFromText(text));
const { entities, mentions, sections, quotations } = analysis;

const entity = (name: string): FoundEntity => {
  const found = entities.find((one) => one.name === name);
  if (!found) throw new Error(`${name} was not found`);
  return found;
};
const mentionsOf = (name: string) =>
  mentions
    .filter((mention) => mention.entity === entity(name).id)
    .map(({ text: words, kind }) => `${words}/${kind}`);

describe('the seed article', () => {
  it('names these and nobody else', () => {
    expect(entities.map(({ name, type, named }) => `${name} (${type}, ${named})`).sort()).toEqual(
      [
        'Alexander Lukashenko (person, text)',
        'Belarus (place, text)',
        'Belarusian Interior Ministry (organisation, text)',
        'European Union (organisation, text)',
        'Germany (place, derived)',
        'Kremlin (organisation, text)',
        'Michael von Ungern-Sternberg (person, text)',
        'Michelle Bachelet (person, text)',
        'Minsk (place, text)',
        'Philippines (place, text)',
        'Russia (place, text)',
        'Sochi (place, text)',
        'UN Human Rights Council (organisation, text)',
        'United Nations (organisation, text)',
        'Venezuela (place, text)',
        'Vladimir Putin (person, text)',
        'Yury Ambrazevich (person, text)',
        'union state (organisation, text)',
      ].sort(),
    );
  });

  it('gathers every mention with its kind', () => {
    expect(mentionsOf('Alexander Lukashenko')).toEqual([
      'Alexander Lukashenko/name',
      'his/pronoun',
      ...Array(5).fill('Lukashenko/surname'),
      'his/pronoun',
      ...Array(3).fill('Lukashenko/surname'),
    ]);
    expect(mentionsOf('Vladimir Putin')).toEqual(['Vladimir Putin/name', 'Putin/surname', 'Putin/surname']);
    expect(mentionsOf('European Union')).toEqual(['European Union/name', 'EU/acronym', 'EU/acronym']);
    expect(mentionsOf('United Nations')).toEqual(['United Nations/name', 'UN/acronym']);
    expect(mentionsOf('UN Human Rights Council')).toEqual([
      'UN Human Rights Council/name',
      'the council/nominal',
    ]);
    expect(mentionsOf('Germany')).toEqual(['German/demonym']);
    expect(mentionsOf('Russia')).toEqual(['Russian/demonym', ...Array(3).fill('Russia/name')]);
    expect(mentionsOf('Belarus').filter((one) => one === 'Belarusian/demonym')).toHaveLength(2);
    expect(mentionsOf('Belarus').filter((one) => one === 'Belarus/name')).toHaveLength(11);
    expect(mentionsOf('Belarusian Interior Ministry')).toHaveLength(2);
    expect(mentionsOf('union state')).toEqual(['union state/name']);
  });

  it('knows the surname that other articles will use alone', () => {
    const surnames = (name: string) =>
      entity(name)
        .names.filter(({ kind, on }) => kind === 'surname' && on)
        .map(({ text: words }) => words);
    expect(surnames('Michelle Bachelet')).toEqual(['Bachelet']);
    expect(surnames('Michael von Ungern-Sternberg')).toEqual(['von Ungern-Sternberg', 'Ungern-Sternberg']);
  });

  it('keeps offsets that fit the text', () => {
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  });

  it('takes the last line for the headline, and two names across its bare apostrophe', () => {
    const headline = sections.at(-1);
    expect(headline?.kind).toBe('headline');
    const inside = mentions
      .filter(({ start }) => start >= (headline?.start ?? 0))
      .map(({ text: words }) => words);
    expect(inside).toEqual(['Belarus', 'Lukashenko', 'Russia', 'Putin']);
    expect(sections[0]?.kind).toBe('dateline');
    expect(
      sections.filter(({ kind }) => kind === 'crosshead').map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['7,000 people detained']);
  });

  it('takes "EU" in "EU countries" for the union and "Western" for no country', () => {
    const countries = text.search(/EU\scountries/);
    expect(mentions.find(({ start }) => start === countries)?.text).toBe('EU');
    const western = text.indexOf('Western');
    expect(mentions.some(({ start, end }) => start <= western && end > western)).toBe(false);
  });

  it('understands whose "his" is', () => {
    const of = (words: string) => mentions.find(({ start }) => start === text.indexOf(words));
    expect(of('his counterpart')?.entity).toBe(entity('Alexander Lukashenko').id);
    expect(of('his controversial victory')?.entity).toBe(entity('Alexander Lukashenko').id);
  });

  it('makes no matchable name of what means something else elsewhere', () => {
    const on = entities.flatMap(({ names }) => names.filter((name) => name.on).map((name) => name.text));
    expect(on).not.toContain('Interior Ministry');
    expect(on).not.toContain('the council');
    expect(entity('Germany').names.map(({ text: words, kind }) => `${words}/${kind}`)).toEqual([
      'Germany/name',
      'German/demonym',
    ]);
  });

  it('finds the quotations and nothing else in quotation marks', () => {
    expect(
      quotations.map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd).slice(0, 24)),
    ).toEqual([
      'union state',
      'neither free nor fair',
      'Enforced disappearances,',
      'with a view to bringing ',
      'a form of direct interve',
    ]);
  });
});
