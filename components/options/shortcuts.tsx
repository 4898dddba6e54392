// The keys that work on every page: the browser owns them, so it also changes them.
import { i18n } from '#i18n';
import { Button } from './controls';

interface ShortcutsProps {
  shortcuts: readonly { name: string; what: string; keys: string }[];
  onChange: () => void;
}

export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  return (
    <section class="section" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{i18n.t('options.appearance.shortcuts')}</h2>
      <dl class="keys wide">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.name}>
            <dt>{shortcut.keys ? <kbd>{shortcut.keys}</kbd> : i18n.t('options.appearance.noKey')}</dt>
            <dd>{shortcut.what}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button onClick={onChange}>{i18n.t('options.appearance.changeKeys')}</Button>
      </div>
    </section>
  );
}
