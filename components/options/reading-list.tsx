// Files on their way into the store, each with what became of it.
import { i18n } from '#i18n';

export type ReadingState = { name: string } & (
  | { state: 'waiting' }
  | { state: 'done'; facts: number; entities: number; href: string }
  | { state: 'known'; href: string }
  | { state: 'failed'; text: string }
);

export function ReadingList({ rows }: { rows: readonly ReadingState[] }) {
  if (rows.length === 0) return null;
  const done = rows.filter((row) => row.state !== 'waiting').length;
  return (
    <>
      <progress value={done} max={rows.length} aria-label={i18n.t('options.learn.progress')} />
      <ul class="plain-list" role="status">
        {rows.map((row, i) => (
          <li key={i}>
            {'href' in row ? <a href={row.href}>{row.name}</a> : <span>{row.name}</span>}
            <Outcome row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Outcome({ row }: { row: ReadingState }) {
  switch (row.state) {
    case 'waiting':
      return <span class="muted">{i18n.t('options.learn.waiting')}</span>;
    case 'done':
      return <span>{i18n.t('options.learn.found', [row.facts, row.entities])}</span>;
    case 'known':
      return <span class="muted">{i18n.t('options.learn.known')}</span>;
    case 'failed':
      return <span class="error">{row.text}</span>;
  }
}
