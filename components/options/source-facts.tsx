// One line of what is known about a source: publisher, day, address, its caution, its other versions.
import { i18n } from '#i18n';
import type { Source } from '@/data/model';
import { dayWords } from '@/data/source-date';
import { SafeLink } from './safe-link';

/** Another text that was read at the same address. */
interface Version {
  id: string;
  href: string;
  label: string;
}

interface SourceFactsProps {
  source: Source;
  versions: readonly Version[];
}

export function SourceFacts({ source, versions }: SourceFactsProps) {
  const published = source.published && dayWords(source.published.value);
  // A paper that signs its own articles is named once.
  const parts = [
    ...new Set([source.publisher, source.byline, published ?? source.dateline?.text].filter(Boolean)),
  ];
  return (
    <>
      {parts.join(' · ')}
      {source.url && (
        <>
          {parts.length > 0 && ' · '}
          <SafeLink url={source.url} />
        </>
      )}
      {source.dateline && !source.dateline.trusted && (
        <span class="caution source-caution">
          {i18n.t('options.sources.caution', [source.dateline.text, source.dateline.reason])}
        </span>
      )}
      {versions.length > 0 && (
        <span class="source-caution">
          {i18n.t('options.sources.versions')}{' '}
          {versions.map((version, i) => (
            <span key={version.id}>
              {i > 0 && ', '}
              <a href={version.href}>{version.label}</a>
            </span>
          ))}
        </span>
      )}
    </>
  );
}
