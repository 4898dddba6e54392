// The card as it will look, with made-up content: for the options page, where its settings are chosen.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityView, FactView } from '@/data/view';
import { Card } from './card';
import { AT_FIRST, type CardActs } from './content';

/** Nothing happens in an example, but pin and menu show what they would look like. */
export function CardExample() {
  const [pinned, setPinned] = useState(false);
  const [menu, setMenu] = useState(false);
  const [reading, setReading] = useState(AT_FIRST);
  const nothing = () => {};
  const on: CardActs = {
    close: nothing,
    pin: setPinned,
    back: nothing,
    read: setReading,
    entity: nothing,
    choose: nothing,
    copy: nothing,
    note: nothing,
    readNotes: nothing,
    menu: setMenu,
    notThis: () => setMenu(false),
    open: nothing,
    source: nothing,
    retry: nothing,
    undo: nothing,
  };
  const entity = example();
  return (
    <div class="sl-panel sl-example" data-shown>
      <Card
        content={{ kind: 'entity', entity }}
        pinned={pinned}
        back={null}
        reading={reading}
        menu={menu}
        toast={null}
        words={entity.name}
        site="example.org"
        on={on}
      />
    </div>
  );
}

function example(): EntityView {
  const source = {
    id: 'example',
    kind: 'article',
    title: i18n.t('card.example.title'),
    publisher: i18n.t('card.example.publisher'),
    byline: null,
    url: null,
    dateline: i18n.t('card.example.date'),
    date: '2026-03-02',
    caution: null,
    retrieved: null,
  };
  const fact = (id: string, more: Partial<FactView>): FactView => ({
    id,
    kind: 'event',
    statement: '',
    body: null,
    entities: [],
    attributions: [],
    quote: null,
    when: null,
    quantities: [],
    quotations: [],
    status: 'confirmed',
    origin: 'extractor',
    private: false,
    source,
    links: [],
    ...more,
  });
  const said = i18n.t('card.example.figure');
  return {
    id: 'example',
    name: i18n.t('card.example.name'),
    type: 'person',
    description: null,
    roles: [fact('role', { kind: 'role', statement: i18n.t('card.example.role') })],
    facts: [
      fact('figure', {
        kind: 'claim',
        statement: said,
        quote: { before: '', exact: said, after: i18n.t('card.example.after') },
        attributions: [{ text: i18n.t('card.example.who'), cue: null, entity: null, when: null, via: null }],
      }),
      fact('event', { statement: i18n.t('card.example.event'), status: 'suggested' }),
    ],
    total: 3,
    notes: [],
    hiddenNotes: 0,
    names: [],
  };
}
