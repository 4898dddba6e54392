// An article with its entities and facts marked: spans rendered as elements, which is safe in a page of our own.
import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import type { Entity, Fact, Source } from '@/data/model';
import { blocksOf, endOf, type Run, type TextBlock } from './segments';
import { useSomeText } from './some-text';

interface SourceTextProps {
  source: Pick<Source, 'id' | 'text' | 'sections'>;
  entities: readonly Entity[];
  facts: readonly Fact[];
  selected: string | null;
  onSelect: (fact: string) => void;
  onEntity: (entity: string) => void;
  marks: { facts: boolean; entities: boolean };
}

export function SourceText({
  source,
  entities,
  facts,
  selected,
  onSelect,
  onEntity,
  marks,
}: SourceTextProps) {
  const chosen = facts.find((fact) => fact.id === selected);
  const { some, more } = useSomeText(source, chosen ? endOf(chosen) : 0);
  const blocks = useMemo(
    () => blocksOf(some, marks.entities ? entities : [], marks.facts ? facts : []),
    [some, entities, facts, marks.entities, marks.facts],
  );
  const status = useMemo(() => new Map(facts.map((fact) => [fact.id, fact.status])), [facts]);
  const types = useMemo(() => new Map(entities.map((entity) => [entity.id, entity.type])), [entities]);

  /** One listener for all marks: the facts beside the text are the keyboard's way to the same things. */
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof HTMLElement) || getSelection()?.isCollapsed === false) return;
    const run = event.target.closest<HTMLElement>('[data-fact],[data-entity]');
    if (!run) return;
    if (run.dataset.fact) onSelect(run.dataset.fact);
    else if (run.dataset.entity) onEntity(run.dataset.entity);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: see onClick.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see onClick.
    <div class="source-text" onClick={onClick}>
      {blocks.map((block) => (
        <Block
          key={block.start}
          block={block}
          status={status}
          types={types}
          selected={block.runs.some((run) => selected && run.facts.includes(selected)) ? selected : null}
        />
      ))}
      {more}
    </div>
  );
}

interface BlockProps {
  block: TextBlock;
  status: ReadonlyMap<string, string>;
  types: ReadonlyMap<string, string>;
  selected: string | null;
}

/** Rendered again only when something in it changed: a long article has hundreds. */
const Block = memo(function Block({ block, status, types, selected }: BlockProps) {
  const runs = block.runs.map((run) => <RunOf key={run.start} {...{ run, status, types, selected }} />);
  if (block.kind === 'headline') return <h2>{runs}</h2>;
  if (block.kind === 'crosshead') return <h2 class="crosshead">{runs}</h2>;
  return <p class={block.kind === 'dateline' ? 'dateline' : undefined}>{runs}</p>;
});

function RunOf({ run, status, types, selected }: { run: Run } & Omit<BlockProps, 'block'>) {
  const fact = (selected && run.facts.includes(selected) ? selected : run.facts[0]) ?? null;
  const classes = [
    fact && `fact-mark ${status.get(fact) ?? ''}`,
    fact && fact === selected && 'selected',
    run.mention && 'mention-mark',
  ].filter(Boolean);
  return (
    <span
      class={classes.join(' ') || undefined}
      data-start={run.start}
      data-fact={fact ?? undefined}
      data-entity={run.mention?.entity}
      data-type={run.mention ? types.get(run.mention.entity) : undefined}
    >
      {run.text}
    </span>
  );
}
