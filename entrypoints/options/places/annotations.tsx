// The place of a person's own annotations: all of them, also those that lost their place on their page.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Choice, Empty, Search } from '@/components/options/controls';
import { newFact } from '@/components/options/fact-draft';
import { OwnList } from '@/components/options/own-list';
import { PlaceHead } from '@/components/options/shell';
import type { Fact } from '@/data/model';
import { useApp } from '../app-context';
import { formatRoute } from '../route';
import { useRead } from '../use-read';
import { FactEditorById } from './fact-editor-by-id';

const PAGE = 100;
const SHOW = ['pages', 'lost', 'private'] as const;

export function AnnotationsPlace() {
  const { route, refine, search, act, backend } = useApp();
  const [limit, setLimit] = useState(PAGE);
  const [open, setOpen] = useState<{ fact: Fact; isNew: boolean } | null>(null);
  const words = route.query.q ?? '';
  const show = SHOW.find((one) => one === route.query.show);
  const { data } = useRead('own', { limit, ...(words && { text: words }), ...(show && { show }) });
  const labels = {
    pages: i18n.t('options.own.pages'),
    lost: i18n.t('options.own.lost'),
    private: i18n.t('options.own.private'),
  };
  const edit = async (id: string) => {
    const fact = await backend.ask('fact', { id });
    if (fact) setOpen({ fact, isNew: false });
  };
  const addNote = (
    <Button look="main" onClick={() => setOpen({ fact: newFact('', 'note', null, true), isNew: true })}>
      {i18n.t('options.facts.addNote')}
    </Button>
  );
  return (
    <div class="place page">
      <PlaceHead title={i18n.t('options.place.annotations')} about={i18n.t('options.own.about')}>
        {addNote}
      </PlaceHead>
      {data?.all === 0 ? (
        <Empty title={i18n.t('options.own.none')}>
          <p>{i18n.t('options.own.noneDo')}</p>
        </Empty>
      ) : (
        <>
          <div class="tools">
            <Search label={i18n.t('options.own.search')} value={words} onInput={search} />
            <Choice
              bare
              label={i18n.t('options.own.show')}
              value={show ?? ''}
              options={[
                { value: '', label: i18n.t('options.own.all') },
                ...SHOW.map((value) => ({ value, label: labels[value] })),
              ]}
              onChange={(value) => refine({ show: value })}
            />
          </div>
          {data && data.lost > 0 && show !== 'lost' && (
            <p class="muted">
              {i18n.t('options.own.someLost', data.lost)}{' '}
              <a href={formatRoute('annotations', null, { show: 'lost' })}>
                {i18n.t('options.own.showLost')}
              </a>
            </p>
          )}
          {data?.total === 0 && (
            <Empty title={i18n.t('options.noMatch')}>
              <a class="button" href={formatRoute('annotations')}>
                {i18n.t('options.filter.clear')}
              </a>
            </Empty>
          )}
          {data && (
            <OwnList
              rows={data.rows}
              entityHref={(id) => formatRoute('entities', id)}
              sourceHref={({ id, source }) =>
                source && source.kind !== 'page' ? formatRoute('sources', source.id, { fact: id }) : null
              }
              onEdit={edit}
              onDelete={(id) => act({ act: 'deleteFacts', facts: [id] }, i18n.t('options.facts.deleted', 1))}
            />
          )}
          {data && data.total > data.rows.length && (
            <div>
              <Button onClick={() => setLimit(limit + PAGE)}>{i18n.t('options.history.more')}</Button>
            </div>
          )}
        </>
      )}
      {open && <FactEditorById fact={open.fact} isNew={open.isNew} onClose={() => setOpen(null)} />}
    </div>
  );
}
