// What stands above every place until the person has decided: a lost store, a backup that is overdue.
import { i18n } from '#i18n';
import { Button } from '@/components/options/controls';
import { Notice } from '@/components/options/notice';
import { ask } from '../shared/messaging';
import { useApp } from './app-context';
import { momentWords } from './list-help';
import { formatRoute } from './route';
import { useHealth } from './use-health';

export function Notices() {
  const { fail, say, route } = useApp();
  const [health, look] = useHealth(fail, route.place);
  if (!health) return null;
  const run = (work: Promise<unknown>, said: string | null) =>
    work
      .then(() => said && say(said))
      .catch(fail)
      .then(look);
  const [newest] = health.backups;
  if (health.lost) {
    const { at, counts } = health.lost;
    return (
      <Notice text={i18n.t('options.health.lost', [momentWords(at), counts.sources, counts.facts])}>
        {newest && (
          <Button
            look="main"
            onClick={() =>
              run(ask('backup.restore', { backup: newest.id }), i18n.t('options.health.restored'))
            }
          >
            {i18n.t('options.health.restoreOf', [momentWords(newest.at)])}
          </Button>
        )}
        <Button onClick={() => run(ask('store.anew', {}), null)}>{i18n.t('options.health.anew')}</Button>
      </Notice>
    );
  }
  if (health.remind && route.place !== 'data') {
    return (
      <Notice text={i18n.t('options.health.overdue')}>
        <a class="button" href={formatRoute('data')}>
          {i18n.t('options.place.data')}
        </a>
      </Notice>
    );
  }
  return null;
}
