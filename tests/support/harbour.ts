// A small world of our own writing for the card: two articles that give different figures for the same thing, two
// people of one surname, a claim, a date that cannot be placed, own notes of both kinds.
import type { Attribution, Pack } from '../../data/model';
import type { Harness } from '../browser/harness';
import { entity, fact, pack, source, spanIn } from '../unit/store/pack';
import { until, untilFound } from './until';

const FIRST =
  'WESTHAVEN, 2 March 2026. Maria Nowak opened the new bridge in front of the old mill on Sunday, before the first ferry of the year left for the islands. ' +
  'At least 7,000 people came to the harbour, the Harbour Office said on Monday. “It is a door to the sea,” Nowak said. ' +
  'Twelve workers were held by the police overnight, the Dockers’ Union said. Maria Nowak, mayor of Westhaven, will open the ferry line to Osterby in May. ' +
  'Jan Nowak, an engineer, had drawn the bridge.';
const SECOND =
  'Last week about 2,500 people came to the harbour, the Coast Guard said. Police said that three workers had been held overnight.';

/** A private note: it may be in no page. */
export const NOTE = 'Ask her about the ferry line.';

/** The pack of both articles. */
export function harbourPack(): Pack {
  const gazette = source(FIRST, {
    title: 'Thousands at the harbour',
    publisher: 'The Harbour Gazette',
    url: 'https://gazette.example/harbour',
    published: { value: '2026-03-02', from: 'json-ld' },
    dateline: {
      ...spanIn(FIRST, 'WESTHAVEN, 2 March 2026'),
      date: '2026-03-02',
      trusted: true,
      reason: 'It agrees with the day of publication.',
    },
  });
  const daily = source(SECOND, { title: 'A quiet opening', publisher: 'Coast Daily' });
  const says = (text: string, who: string, cue: string, of: string | null): Attribution => ({
    entity: of,
    ...spanIn(text, who),
    cue: spanIn(text, cue),
    when: null,
    via: null,
  });
  const name = (text: string, kind = 'name') => ({
    text,
    kind,
    on: true,
    case: 'as-kind',
    language: null,
  });
  const office = says(FIRST, 'the Harbour Office', 'said', 'harbour-office');
  return pack(
    [gazette, daily],
    [
      entity('maria-nowak', 'Maria Nowak', {
        names: [name('Maria Nowak'), name('Nowak', 'surname')],
        notes: [{ text: NOTE, private: true }],
      }),
      entity('jan-nowak', 'Jan Nowak', { names: [name('Jan Nowak'), name('Nowak', 'surname')] }),
      entity('westhaven', 'Westhaven', {
        type: 'place',
        notes: [{ text: 'I was born here.', private: false }],
      }),
      entity('harbour-office', 'Harbour Office', { type: 'organisation' }),
      entity('osterby', 'Osterby', { type: 'place' }),
      entity('fernholm', 'Fernholm', { type: 'place' }),
    ],
    [
      fact('mayor', gazette, 'mayor of Westhaven', {
        kind: 'role',
        entities: ['maria-nowak', 'westhaven'],
        status: 'confirmed',
      }),
      fact('engineer', gazette, 'an engineer', {
        kind: 'role',
        entities: ['jan-nowak'],
        status: 'confirmed',
      }),
      fact('opened', gazette, 'Maria Nowak opened the new bridge in front of the old mill', {
        entities: ['maria-nowak', 'westhaven'],
        status: 'confirmed',
        when: {
          ...spanIn(FIRST, 'on Sunday'),
          resolved: null,
          inherited: false,
          reason: 'Two Sundays are possible: 22 February and 1 March 2026.',
        },
      }),
      fact('crowd', gazette, 'At least 7,000 people came to the harbour', {
        kind: 'figure',
        entities: ['westhaven', 'maria-nowak', 'harbour-office'],
        status: 'confirmed',
        attributions: [{ ...office, when: 'on Monday' }],
        quantities: [
          {
            ...spanIn(FIRST, 'At least 7,000 people'),
            value: 7000,
            max: null,
            bound: 'at-least',
            unit: 'people',
          },
        ],
        links: [{ fact: 'few', kind: 'differs' }],
      }),
      fact('door', gazette, 'It is a door to the sea', {
        kind: 'quote',
        entities: ['maria-nowak'],
        status: 'confirmed',
        attributions: [says(FIRST, 'Nowak', 'said', 'maria-nowak')],
      }),
      fact('held', gazette, 'Twelve workers were held by the police overnight', {
        kind: 'claim',
        entities: ['maria-nowak', 'westhaven'],
        attributions: [says(FIRST, 'the Dockers’ Union', 'said', null)],
      }),
      fact('line', gazette, 'Maria Nowak, mayor of Westhaven, will open the ferry line to Osterby in May', {
        kind: 'plan',
        entities: ['maria-nowak', 'osterby'],
      }),
      fact('drawn', gazette, 'had drawn the bridge', { entities: ['jan-nowak'] }),
      fact('few', daily, 'about 2,500 people came to the harbour', {
        kind: 'figure',
        entities: ['westhaven'],
        attributions: [says(SECOND, 'the Coast Guard', 'said', null)],
        quantities: [
          {
            ...spanIn(SECOND, 'about 2,500 people'),
            value: 2500,
            max: null,
            bound: 'about',
            unit: 'people',
          },
        ],
        links: [{ fact: 'crowd', kind: 'differs' }],
      }),
    ],
  );
}

type Ask = Harness['ask'];

export interface Harbour {
  /** The store's own number for a name of the pack. */
  id(name: string): Promise<string>;
  /** Takes back everything that was written since the pack came in. */
  leave(): Promise<void>;
}

const idOf = async (ask: Ask, name: string): Promise<string | null> =>
  (await ask('entity.find', { query: name })).find((one) => one.name === name)?.id ?? null;

/** Waits until a new store has its seed: what was taken back, compared or counted before would be without it. */
export async function waitForSeed(ask: Ask): Promise<void> {
  await untilFound(() => idOf(ask, 'Sochi'), 'The store has no seed');
}

/** Brings the pack into the store of a running browser. */
export async function bringHarbour({ ask }: Pick<Harness, 'ask'>): Promise<Harbour> {
  await waitForSeed(ask);
  const find = (name: string) => idOf(ask, name);
  const bring = () =>
    ask('store.apply', { act: { act: 'importPack', pack: harbourPack(), origin: 'file' } }).then(
      () => true,
      // Something else may still be on its way in.
      (error: Error) => !error.message.endsWith('busy') && Promise.reject(error),
    );
  await until(
    bring,
    (isIn) => isIn,
    () => 'The store stayed busy',
  );
  return {
    async id(name) {
      const id = await find(name);
      if (!id) throw new Error(`The store knows no ${name}`);
      return id;
    },
    async leave() {
      for (let i = 0; i < 60 && (await find('Osterby')); i++) await ask('store.undo', {});
    },
  };
}
