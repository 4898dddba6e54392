// The place of data: what is stored, what goes in and out.
import { i18n } from '#i18n';
import { PlaceHead } from '@/components/options/shell';
import { useRead } from '../use-read';

export function DataPlace() {
  const { data: counts } = useRead('counts', {});
  return (
    <div class="place page">
      <PlaceHead title={i18n.t('options.place.data')} about={i18n.t('options.data.about')} />
      {counts && (
        <dl class="figures">
          <div>
            <dt>{i18n.t('options.place.sources')}</dt>
            <dd>{counts.sources.toLocaleString()}</dd>
          </div>
          <div>
            <dt>{i18n.t('options.place.entities')}</dt>
            <dd>{counts.entities.toLocaleString()}</dd>
          </div>
          <div>
            <dt>{i18n.t('options.place.facts')}</dt>
            <dd>{counts.facts.toLocaleString()}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}
