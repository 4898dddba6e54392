// A person's own annotations: what was selected, what they wrote, on which page, and whether it still finds its place.
import { i18n } from '#i18n';
import type { FactView } from '@/data/view';
import { Button } from './controls';
import { Marked } from './marked';
import { pageLink } from './page-link';
import { kindWord } from './words';

interface OwnRow {
  view: FactView;
  quote: string;
  lost: boolean;
  hits: { quote: readonly [number, number][]; body: readonly [number, number][] };
}

interface OwnListProps {
  rows: readonly OwnRow[];
  entityHref: (id: string) => string;
  /** Where a source's own text is read; null for a page, whose text is not kept. */
  sourceHref: (fact: FactView) => string | null;
  onEdit: (id: string) => void;
  onDelete: (id: string) => void;
}

export function OwnList({ rows, entityHref, sourceHref, onEdit, onDelete }: OwnListProps) {
  return (
    <ol class="own-list">
      {rows.map(({ view, quote, lost, hits }) => (
        <li key={view.id}>
          {quote && (
            <blockquote dir="auto">
              <Marked text={quote} hits={hits.quote} />
            </blockquote>
          )}
          {view.body && (
            <p class="own-words" dir="auto">
              <Marked text={view.body} hits={hits.body} />
            </p>
          )}
          <p class="own-meta">
            <span>{kindWord(view.kind)}</span>
            {view.private && <span>{i18n.t('options.own.private')}</span>}
            {lost && <span class="caution">{i18n.t('options.own.lost')}</span>}
            {view.entities.map((entity) => (
              <a key={entity.id} href={entityHref(entity.id)}>
                {entity.name}
              </a>
            ))}
          </p>
          <Where view={view} lost={lost} href={sourceHref(view)} />
          <div class="own-acts">
            <Button look="quiet" onClick={() => onEdit(view.id)}>
              {i18n.t('options.edit')}
            </Button>
            <Button look="quiet" onClick={() => onDelete(view.id)}>
              {i18n.t('options.delete')}
            </Button>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The page, shown before it is followed; one that lost the words is looked through again when it is opened. */
function Where({ view, lost, href }: { view: FactView; lost: boolean; href: string | null }) {
  const { source } = view;
  if (!source) return null;
  const title = source.title ?? source.url ?? i18n.t('options.sources.untitled');
  if (href) {
    return (
      <p class="own-where">
        <a href={href}>{title}</a>
      </p>
    );
  }
  // Of what is private a page's own address must not tell which words they were.
  const exact = view.private || lost ? null : (view.quote?.exact ?? null);
  const open = source.url && pageLink(source.url, exact);
  return (
    <p class="own-where">
      {source.title && <span>{source.title}</span>}
      {source.url && (
        <span class="address" dir="ltr">
          {source.url}
        </span>
      )}
      {open && (
        <a href={open} target="_blank" rel="noopener noreferrer nofollow">
          {i18n.t(lost ? 'options.own.findAgain' : 'options.own.open')}
        </a>
      )}
    </p>
  );
}
