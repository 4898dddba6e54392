// The keys of this page, and the switch for those who do not want single keys.
import { i18n } from '#i18n';
import { Switch } from './controls';
import { Dialog } from './dialog';

interface HelpProps {
  keys: boolean;
  onKeys: (on: boolean) => void;
  onClose: () => void;
}

export function Help({ keys, onKeys, onClose }: HelpProps) {
  const rows: [string, string][] = [
    ['j', i18n.t('options.help.next')],
    ['k', i18n.t('options.help.previous')],
    ['c', i18n.t('options.help.confirm')],
    ['r', i18n.t('options.help.reject')],
    ['s', i18n.t('options.help.suggest')],
    ['e', i18n.t('options.help.edit')],
    ['a', i18n.t('options.help.all')],
    ['x', i18n.t('options.help.choose')],
    ['f', i18n.t('options.help.fact')],
    ['n', i18n.t('options.help.note')],
    ['m', i18n.t('options.help.name')],
    ['u', i18n.t('options.help.undo')],
    ['/', i18n.t('options.help.search')],
    ['?', i18n.t('options.help.help')],
  ];
  return (
    <Dialog title={i18n.t('options.help.title')} onClose={onClose}>
      <dl class="keys">
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Switch
        label={i18n.t('options.help.single')}
        hint={i18n.t('options.help.singleHint')}
        on={keys}
        onChange={onKeys}
      />
    </Dialog>
  );
}
