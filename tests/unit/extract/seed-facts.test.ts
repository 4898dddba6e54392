// The seed as a careful editor reads it: every trap in it, held.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareFigures } from '@/data/compare';
import { extract } from '@/data/extract';
import { articleFromText } from '@/data/extract/article';
import type { Fact, Pack } from '@/data/model';
import { REVIEWED } from '@/data/seed/reviewed';
import { SEED_SOURCE } from '@/data/seed/source';

let pack: Pack;
let text: string;
beforeAll(async () => {
  text = readFileSync(new URL('../../../data/seed/article.txt', import.meta.url), 'utf8');
  pack = await extract(articleFromText(text));
});

const name = (id: string | null | undefined) =>
  pack.entities.find((entity) => entity.id === id)?.name ?? null;
/** The seed has no-break spaces, which stay as they are; here they read as spaces. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const facts = (part: string | RegExp): Fact[] =>
  pack.facts.filter(({ statement }) =>
    typeof part === 'string' ? plain(statement.text).includes(part) : part.test(plain(statement.text)),
  );
function fact(part: string | RegExp, kind?: string): Fact {
  const found = facts(part).filter((one) => kind === undefined || one.kind === kind);
  expect(found, `one fact with ${part}`).toHaveLength(1);
  return found[0] as Fact;
}
const speakers = ({ attributions }: Fact) => attributions.map(({ text: who, entity }) => [who, name(entity)]);

describe('the dateline', () => {
  it('is not trusted, in one sentence, and no weekday is resolved from it', () => {
    const dateline = pack.sources[0]?.dateline;
    expect(dateline).toMatchObject({ text: 'Tuesday. 16.04.2024', date: '2024-04-16', trusted: false });
    expect(dateline?.reason).toMatch(/^[^.]+.*\.$/);
    const weekdays = pack.facts.flatMap(({ when }) => (when && /day$/.test(when.text) ? [when] : []));
    expect(weekdays.length).toBeGreaterThanOrEqual(4);
    for (const when of weekdays) expect(when).toMatchObject({ resolved: null });
  });
  it('leaves August 9 without a year', () => {
    const dated = pack.facts.filter(({ when }) => when?.text === 'August 9');
    expect(dated.map(({ when }) => when?.resolved)).toEqual(['XXXX-08-09']);
  });
});

describe('figures', () => {
  it('keep more than 700 on Sunday and at least 7,000 since the elections apart, with one speaker', () => {
    const [some, all] = [fact('700 people were detained'), fact('7,000 people')];
    expect(some.quantities).toMatchObject([
      { text: 'More than 700', value: 700, bound: 'more-than', unit: 'people' },
    ]);
    expect(some.when).toMatchObject({ text: 'Sunday', inherited: true, resolved: null });
    expect(all.quantities).toMatchObject([
      { text: 'At least 7,000', value: 7000, bound: 'at-least', unit: 'people' },
    ]);
    expect(all.when).toMatchObject({ text: 'since the elections', inherited: false, resolved: null });
    for (const one of [some, all])
      expect(speakers(one)).toEqual([['the Belarusian Interior Ministry', 'Belarusian Interior Ministry']]);
    expect(compareFigures([some, all], (source) => source + Math.random())).toEqual([]);
  });
  it('give 150,000 no speaker and an upper bound', () => {
    const crowd = fact('150,000');
    expect(crowd.attributions).toEqual([]);
    expect(crowd.quantities).toMatchObject([
      { text: 'up to 150,000', value: 150000, bound: 'up-to', unit: 'people' },
    ]);
    expect(crowd.when).toMatchObject({ text: 'Sunday', inherited: false });
  });
  it('give the 80 % to unnamed authorities, and nothing more', () => {
    const share = fact('80%');
    expect(speakers(share)).toEqual([['authorities', null]]);
    expect(share.quantities).toMatchObject([{ value: 80, bound: 'more-than', unit: '%' }]);
    expect(plain(share.statement.text)).toBe(
      'the results of the election … gave Lukashenko more than 80% of the vote',
    );
    expect(
      pack.facts.filter((one) => one.attributions.some(({ text: who }) => who === 'authorities')),
    ).toEqual([share]);
  });
  it('count reports and countries without a speaker', () => {
    expect(fact('450 reports')).toMatchObject({
      kind: 'figure',
      attributions: [],
      quantities: [{ value: 450, unit: 'reports' }],
    });
    expect(fact('25 mostly')).toMatchObject({
      kind: 'figure',
      attributions: [],
      quantities: [{ value: 25, unit: 'countries' }],
    });
    expect(fact('20 developing')).toMatchObject({
      kind: 'figure',
      attributions: [],
      quantities: [{ value: 20, unit: 'countries' }],
    });
    expect(fact('20 developing').statement.text).toBe('20 developing and emerging countries abstained');
  });
  it('make none from the cross-heading that drops bound and speaker, nor from the headline', () => {
    for (const section of pack.sources[0]?.sections ?? [])
      if (section.kind !== 'paragraph')
        expect(
          pack.facts.filter(
            ({ target }) =>
              target?.start != null && target.start >= section.start && target.start < section.end,
          ),
        ).toEqual([]);
  });
});

describe('speakers', () => {
  it('let Lukashenko accuse Russia, without the article’s aside', () => {
    const accused = fact('accused Russia');
    expect(accused.kind).toBe('claim');
    expect(speakers(accused)).toEqual([['Lukashenko', 'Alexander Lukashenko']]);
    expect(accused.when).toMatchObject({ text: 'Earlier this year', resolved: null });
    expect(accused.statement.text).not.toMatch(/quarter-century/);
  });
  it('give "not ideal" to Putin as a judgement, not as a quotation', () => {
    const ideal = fact('not ideal');
    expect(ideal).toMatchObject({ kind: 'claim', quotations: [] });
    expect(plain(ideal.statement.text)).toBe('Putin … has described the vote as not ideal');
    expect(speakers(ideal)).toEqual([['Putin', 'Vladimir Putin']]);
  });
  it('give Bachelet only the words inside the quotation marks', () => {
    const rights = fact('torture allegations');
    expect(rights.kind).toBe('claim');
    expect(rights.quotations.map(({ text: words }) => words)).toEqual([
      'with a view to bringing the perpetrators to justice.',
    ]);
    expect(speakers(rights).map(([, who]) => who)).toEqual(['Michelle Bachelet']);
    expect(rights.statement.text).toMatch(/^all torture/);
  });
  it('quote the German envoy, and say when he spoke', () => {
    const quote = fact('Enforced disappearances');
    expect(quote.kind).toBe('quote');
    expect(quote.attributions).toMatchObject([{ when: 'Monday', cue: { text: 'said' } }]);
    expect(speakers(quote).map(([, who]) => who)).toEqual(['Michael von Ungern-Sternberg']);
  });
  it('let the European Union denounce and condemn, sharing one subject', () => {
    const [denounced, condemned] = [fact('denounced the election'), fact('condemned police')];
    for (const one of [denounced, condemned]) {
      expect(speakers(one).map(([, who]) => who)).toEqual(['European Union']);
      expect(one.kind).toBe('claim');
    }
    expect(denounced.quotations.map(({ text: words }) => words)).toEqual(['neither free nor fair']);
    expect(condemned.quotations).toEqual([]);
  });
  it('let Ambrazevich denounce the move', () => {
    const move = fact('denounced the move');
    expect(speakers(move).map(([, who]) => who)).toEqual(['Yury Ambrazevich']);
    expect(move.quotations).toHaveLength(1);
  });
  it('let the Kremlin speak, an organisation', () => {
    const agenda = fact('On the agenda');
    expect(speakers(agenda)).toEqual([['the Kremlin', 'Kremlin']]);
    expect(pack.entities.find(({ id }) => id === agenda.attributions[0]?.entity)?.type).toBe('organisation');
    expect(speakers(fact('other issues'))).toEqual([['the Kremlin', 'Kremlin']]);
  });
  it('never leak: what the article tells has no speaker', () => {
    for (const told of [
      'arrived in',
      'first trip abroad',
      'rattled',
      'opposed the debate',
      'plans to discuss',
      'sought to add',
      'congratulated',
    ])
      expect(fact(told).attributions, told).toEqual([]);
  });
  it('put none of the narrator’s adjectives in a mouth', () => {
    for (const one of pack.facts)
      if (one.attributions.length > 0)
        expect(one.statement.text).not.toMatch(/disputed|controversial|authoritarian/);
  });
});

describe('who is who', () => {
  it('calls his the victory of Lukashenko', () => {
    expect(name(fact(/^his controversial victory/).entities[0])).toBe('Alexander Lukashenko');
  });
  it('does not take EU countries for the EU', () => {
    const sought = fact('sought to add');
    expect(sought.entities.map(name)).not.toContain('European Union');
    expect(fact('denounced the move').entities.map(name)).not.toContain('European Union');
  });
  it('does not say that Putin is president of Russia', () => {
    const roles = pack.facts.filter(
      ({ kind, entities }) => kind === 'role' && name(entities[0]) === 'Vladimir Putin',
    );
    expect(roles).toEqual([]);
    for (const one of pack.facts) expect(one.statement.text).not.toMatch(/President (?:Vladimir )?Putin/);
  });
  it('knows offices and places from titles and apposition', () => {
    const roles = pack.facts
      .filter(({ kind }) => kind === 'role' || kind === 'relation')
      .map(({ statement }) => plain(statement.text));
    for (const role of [
      'Belarusian President Alexander Lukashenko',
      'UN human rights chief Michelle Bachelet',
      'German envoy Michael von Ungern-Sternberg',
      'Belarus envoy Yury Ambrazevich',
      'his counterpart Vladimir Putin',
      'the southern Russian city of Sochi',
      'the Belarusian capital Minsk',
      'Belarus and neighbouring Russia',
      'the struggling country, led by Lukashenko for more than a quarter-century',
    ])
      expect(roles).toContain(role);
  });
});

describe('what is planned', () => {
  it('is kept apart from what happened: Friday has no outcome in the text', () => {
    const debate = fact('special debate');
    expect(debate).toMatchObject({ kind: 'plan', when: { text: 'Friday', resolved: null } });
    expect(pack.facts.filter(({ kind }) => kind === 'plan')).toHaveLength(2);
  });
  it('leaves the two Mondays unrelated', () => {
    const arrival = fact('arrived in');
    expect(arrival.when).toMatchObject({ text: 'Monday', resolved: null, inherited: false });
    expect(fact('Enforced').when).toBeNull();
  });
});

describe('every fact', () => {
  it('is verbatim where it says it is', () => {
    for (const one of pack.facts) {
      const { target, statement } = one;
      expect(target?.exact).toBe(text.slice(target?.start ?? 0, target?.end ?? 0));
      expect(text.endsWith(target?.suffix ?? '') || text.includes(`${target?.exact}${target?.suffix}`)).toBe(
        true,
      );
      for (const span of [...statement.spans, ...one.quotations, ...one.quantities, ...one.attributions])
        expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(statement.text).toBe(statement.spans.map((span) => span.text).join(' … '));
    }
  });
  it('was read and found right, and nothing that was read is gone', () => {
    expect(pack.facts.map(({ id }) => id).sort()).toEqual([...REVIEWED].sort());
    expect(pack.sources.map(({ id }) => id)).toEqual([SEED_SOURCE]);
  });
});
