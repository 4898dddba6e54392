// Whether what is stored is safe: how much there is, and whether the browser may take it away.
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/options/controls';
import { sizeWords } from '../list-help';
import { useRead } from '../use-read';

interface Storage {
  persisted: boolean;
  used: number | null;
}

export function Health() {
  const { data: counts } = useRead('counts', {});
  const [storage, setStorage] = useState<Storage | null>(null);
  const look = async () => {
    const [persisted, estimate] = await Promise.all([
      navigator.storage.persisted(),
      navigator.storage.estimate(),
    ]);
    setStorage({ persisted, used: estimate.usage ?? null });
  };
  useEffect(() => {
    look();
  }, [counts]);
  return (
    <section class="section" aria-labelledby="health">
      <h2 id="health">{i18n.t('options.health.title')}</h2>
      <dl class="figures">
        <Figure label={i18n.t('options.place.sources')} value={counts?.sources.toLocaleString()} />
        <Figure label={i18n.t('options.place.entities')} value={counts?.entities.toLocaleString()} />
        <Figure label={i18n.t('options.place.facts')} value={counts?.facts.toLocaleString()} />
        <Figure
          label={i18n.t('options.health.used')}
          value={storage?.used == null ? undefined : sizeWords(storage.used)}
        />
      </dl>
      {storage && (
        <div class="tools">
          <p class={storage.persisted ? undefined : 'caution'}>
            {i18n.t(storage.persisted ? 'options.health.persisted' : 'options.health.evictable')}
          </p>
          {!storage.persisted && (
            <Button onClick={() => navigator.storage.persist().then(look)}>
              {i18n.t('options.health.persist')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** A value that is not known yet keeps its room, so that nothing jumps. */
function Figure({ label, value }: { label: string; value: string | undefined }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value ?? '\u2007'}</dd>
    </div>
  );
}
