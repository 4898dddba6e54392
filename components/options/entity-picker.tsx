// Chooses entities by typing: the ARIA combobox pattern with a list box; chosen ones are chips that can be taken off.
import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityRef } from '@/data/view';
import { typeWord } from './words';

interface EntityPickerProps {
  label: string;
  value: readonly EntityRef[];
  onChange: (value: EntityRef[]) => void;
  find: (words: string) => Promise<EntityRef[]>;
  /** At most this many may be chosen. */
  max?: number;
  hint?: string;
  /** Makes a new entity of the typed words, if the place allows it. */
  onCreate?: (name: string) => void;
}

const CREATE = '\u0000new';

export function EntityPicker({ label, value, onChange, find, max = 20, hint, onCreate }: EntityPickerProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<EntityRef[]>([]);
  const [at, setAt] = useState(0);

  useEffect(() => {
    if (!words.trim()) return setFound([]);
    let current = true;
    find(words.trim()).then(
      (rows) => {
        if (!current) return;
        setFound(rows.filter((row) => !value.some((chosen) => chosen.id === row.id)).slice(0, 8));
        setAt(0);
      },
      () => current && setFound([]),
    );
    return () => {
      current = false;
    };
  }, [words, find, value]);

  const rows = [
    ...found,
    ...(onCreate && words.trim() ? [{ id: CREATE, name: words.trim(), type: '' }] : []),
  ];
  const choose = (row: EntityRef | undefined) => {
    if (!row) return;
    if (row.id === CREATE) onCreate?.(row.name);
    else onChange([...value, row].slice(-max));
    setWords('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && rows.length > 0) choose(rows[at]);
    else if (event.key === 'Escape' && words) setWords('');
    else if (event.key === 'Backspace' && !words && value.length > 0) return onChange(value.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const open = rows.length > 0;
  return (
    <div class="field picker">
      <label for={id}>{label}</label>
      {value.length > 0 && (
        <ul class="chips">
          {value.map((chosen) => (
            <li key={chosen.id} class="chip">
              {chosen.name}
              <button
                type="button"
                aria-label={i18n.t('options.picker.remove', [chosen.name])}
                onClick={() => onChange(value.filter((other) => other.id !== chosen.id))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={open}
        aria-controls={`${id}l`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}o${at}` : undefined}
        aria-describedby={hint ? `${id}h` : undefined}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}l`} class="picker-list" aria-label={label} hidden={!open}>
        {rows.map((row, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field (aria-activedescendant).
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
          <div
            key={row.id}
            id={`${id}o${i}`}
            role="option"
            aria-selected={i === at}
            onClick={() => choose(row)}
          >
            {row.id === CREATE ? (
              i18n.t('options.picker.create', [row.name])
            ) : (
              <>
                {row.name} <small>{typeWord(row.type)}</small>
              </>
            )}
          </div>
        ))}
      </div>
      {hint && (
        <p class="hint" id={`${id}h`}>
          {hint}
        </p>
      )}
    </div>
  );
}
