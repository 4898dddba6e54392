// Where a fact stands: the source's title and publisher, its own date as printed, and the caution that goes with it.
import { i18n } from '#i18n';
import { sourceDate } from '@/data/source-date';
import type { SourceView } from '@/data/view';
import { sourceName } from './wording';

interface Props {
  source: SourceView;
  /** Shows the source in the options page; no link without it. */
  onSource?: ((id: string) => void) | undefined;
}

export function SourceLine({ source, onSource }: Props) {
  const date = sourceDate(source);
  return (
    <div class="sl-source">
      <p>
        {onSource ? (
          <button type="button" class="sl-link" onClick={() => onSource(source.id)} dir="auto">
            {sourceName(source)}
          </button>
        ) : (
          <cite dir="auto">{sourceName(source)}</cite>
        )}
        {source.publisher && source.title && <span dir="auto">{source.publisher}</span>}
        {date && <span dir="auto">{date}</span>}
        {source.url && (
          <a class="sl-link" href={source.url} target="_blank" rel="noopener noreferrer">
            {i18n.t('fact.original')}
          </a>
        )}
      </p>
      {source.caution && <Caution>{source.caution}</Caution>}
    </div>
  );
}

/** A second look is needed, and why: a sign, a word and a sentence, never a colour alone. */
export function Caution({ children }: { children: string }) {
  return (
    <div class="sl-caution">
      <span aria-hidden="true" class="sl-caution-sign">
        !
      </span>
      <span class="sl-sr">{i18n.t('fact.caution')} </span>
      <span dir="auto">{children}</span>
    </div>
  );
}
