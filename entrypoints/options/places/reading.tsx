// The reading view: an article with what was found in it, to be confirmed, mended and added to while reading.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Empty, Switch } from '@/components/options/controls';
import { newFact, targetAt } from '@/components/options/fact-draft';
import { FactList } from '@/components/options/fact-list';
import { inReadingOrder } from '@/components/options/segments';
import { type SelectedText, selectedText } from '@/components/options/selection';
import { SelectionBar } from '@/components/options/selection-bar';
import { PlaceHead } from '@/components/options/shell';
import { showMark } from '@/components/options/show-mark';
import { SourceFacts } from '@/components/options/source-facts';
import { SourceText } from '@/components/options/source-text';
import type { Fact } from '@/data/model';
import { useApp } from '../app-context';
import { momentWords } from '../list-help';
import { formatRoute } from '../route';
import { useKeys } from '../use-keys';
import { useRead } from '../use-read';
import { FactEditor } from './fact-editor';
import { NameAdder } from './name-adder';
import { SourceEditor } from './source-editor';

/** A form that is open: a fact to be edited or added, a name to be added, the source's own data. */
type Open = { fact: Fact; isNew: boolean } | { name: string } | 'source' | null;

export function ReadingPlace({ id }: { id: string }) {
  const { route, refine, act, undo, go } = useApp();
  const { data } = useRead('source', { id });
  const [open, setOpen] = useState<Open>(null);
  const [chosen, setChosen] = useState<SelectedText | null>(null);
  const [marks, setMarks] = useState({ facts: true, entities: true });
  const textRoot = useRef<HTMLElement>(null);

  const facts = useMemo(() => inReadingOrder(data?.facts ?? []), [data]);
  const entities = useMemo(
    () => (data?.entities ?? []).map(({ entity, mentions }) => ({ ...entity, mentions })),
    [data],
  );
  const { data: refs } = useRead('refs', { ids: facts.flatMap((fact) => fact.entities) });
  const names = useMemo(() => new Map((refs ?? []).map((ref) => [ref.id, ref.name])), [refs]);
  const selected = facts.some((fact) => fact.id === route.query.fact) ? (route.query.fact ?? null) : null;
  const at = facts.findIndex((fact) => fact.id === selected);
  const waiting = facts.filter((fact) => fact.status === 'suggested');

  useEffect(() => {
    if (!selected) return;
    if (textRoot.current) showMark(textRoot.current);
  }, [selected]);
  const text = data?.source.text ?? '';
  useEffect(() => {
    const onChange = () => setChosen(textRoot.current ? selectedText(textRoot.current, text) : null);
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [text]);

  const select = (fact: string | null) => refine({ fact }, 'replace');
  const move = (by: number) => {
    const next = facts[Math.max(0, Math.min(facts.length - 1, at < 0 ? 0 : at + by))];
    if (next) select(next.id);
  };
  const setStatus = async (
    which: readonly Fact[],
    status: 'suggested' | 'confirmed' | 'rejected',
    said: string,
  ) => {
    if (which.length > 0) await act({ act: 'setStatus', facts: which.map((fact) => fact.id), status }, said);
  };
  const judge = (fact: Fact | undefined, status: 'suggested' | 'confirmed' | 'rejected') => {
    const words = {
      suggested: i18n.t('options.reading.again'),
      confirmed: i18n.t('options.reading.confirmed'),
      rejected: i18n.t('options.reading.rejected'),
    };
    if (fact) setStatus([fact], status, words[status]);
  };
  /** Judged and on to the next: one key a fact, at the pace of reading. */
  const judgeAndMove = (status: 'confirmed' | 'rejected') => {
    const fact = facts[at];
    if (!fact) return move(1);
    judge(fact, status);
    move(1);
  };
  const confirmRest = () =>
    setStatus(waiting, 'confirmed', i18n.t('options.reading.confirmedMany', waiting.length));
  const edit = (factId: string | null) => {
    const fact = facts.find((other) => other.id === factId);
    if (fact) setOpen({ fact, isNew: false });
  };
  const addFact = (kind: 'event' | 'note') => {
    if (!data) return;
    const target = chosen ? targetAt(data.source, chosen.start, chosen.end) : null;
    const fact = newFact('', kind, target, kind === 'note');
    setOpen({ fact: { ...fact, entities: chosen ? entitiesAt(entities, id, chosen) : [] }, isNew: true });
  };
  const addName = () => chosen && setOpen({ name: chosen.text });
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    c: () => judgeAndMove('confirmed'),
    r: () => judgeAndMove('rejected'),
    s: () => judge(facts[at], 'suggested'),
    e: () => edit(selected),
    a: confirmRest,
    u: () => undo(),
    f: () => addFact('event'),
    n: () => addFact('note'),
    m: addName,
  });

  if (data === undefined) return <div class="place" aria-busy="true" />;
  if (data === null) {
    return (
      <div class="place">
        <Empty title={i18n.t('options.reading.gone')}>
          <a href={formatRoute('sources')}>{i18n.t('options.place.sources')}</a>
        </Empty>
      </div>
    );
  }
  const { source } = data;
  return (
    <div class="place reading">
      <PlaceHead
        back={{ href: formatRoute('sources'), label: i18n.t('options.place.sources') }}
        title={source.title ?? i18n.t('options.sources.untitled')}
        about={
          <SourceFacts
            source={source}
            versions={data.versions.filter((other) => other.id !== id).map(versionOf)}
          />
        }
      >
        <Button onClick={() => setOpen('source')}>{i18n.t('options.reading.editSource')}</Button>
        <Button
          onClick={async () => {
            go('sources');
            await act({ act: 'deleteSources', sources: [id] }, i18n.t('options.sources.deleted', 1));
          }}
        >
          {i18n.t('options.delete')}
        </Button>
        {waiting.length > 0 && (
          <Button look="main" onClick={confirmRest}>
            {i18n.t('options.reading.confirmAll', waiting.length)} <kbd>a</kbd>
          </Button>
        )}
      </PlaceHead>
      <div class="reading-panes">
        <section
          class="reading-text"
          ref={textRoot}
          aria-label={i18n.t('options.learn.text')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
          tabIndex={0}
        >
          {source.text === null ? (
            <p class="muted">{i18n.t('options.reading.noText')}</p>
          ) : (
            <SourceText
              source={source}
              entities={entities}
              facts={facts}
              selected={selected}
              marks={marks}
              onSelect={select}
              onEntity={(entity) => go('entities', entity)}
            />
          )}
        </section>
        <section class="reading-facts" aria-label={i18n.t('options.place.facts')}>
          <div class="tools">
            <Button onClick={() => addFact('event')}>
              {i18n.t('options.reading.addFact')} <kbd>f</kbd>
            </Button>
            <Switch
              label={i18n.t('options.reading.markFacts')}
              on={marks.facts}
              onChange={(on) => setMarks({ ...marks, facts: on })}
            />
            <Switch
              label={i18n.t('options.reading.markMentions')}
              on={marks.entities}
              onChange={(on) => setMarks({ ...marks, entities: on })}
            />
          </div>
          {facts.length === 0 && <p class="muted">{i18n.t('options.reading.noFacts')}</p>}
          <FactList
            facts={facts}
            names={names}
            selected={selected}
            onSelect={select}
            onStatus={(fact, status) =>
              judge(
                facts.find((other) => other.id === fact),
                status,
              )
            }
            onEdit={edit}
          />
        </section>
      </div>
      {chosen && !open && (
        <SelectionBar
          rect={chosen.rect}
          onFact={() => addFact('event')}
          onNote={() => addFact('note')}
          onName={addName}
        />
      )}
      {open === 'source' && <SourceEditor source={source} onClose={() => setOpen(null)} />}
      {open && open !== 'source' && 'fact' in open && (
        <FactEditor
          fact={open.fact}
          isNew={open.isNew}
          source={source}
          onClose={() => setOpen(null)}
          onSaved={(fact) => select(fact)}
        />
      )}
      {open && open !== 'source' && 'name' in open && (
        <NameAdder text={open.name} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

const versionOf = (source: { id: string; retrieved: string | null }) => ({
  id: source.id,
  href: formatRoute('sources', source.id),
  label: source.retrieved ? momentWords(source.retrieved) : i18n.t('options.sources.older'),
});

/** Who is mentioned in the selected words: a first answer to whom the new fact is about. */
function entitiesAt(
  entities: readonly { id: string; mentions: readonly { source: string; start: number; end: number }[] }[],
  source: string,
  place: { start: number; end: number },
): string[] {
  const found = entities.flatMap((entity) => {
    const first = entity.mentions.find(
      (mention) => mention.source === source && mention.start < place.end && mention.end > place.start,
    );
    return first ? [{ id: entity.id, start: first.start }] : [];
  });
  return found.sort((a, b) => a.start - b.start).map((entity) => entity.id);
}
