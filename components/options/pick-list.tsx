// A list of things to tick, scrolling when it is long.
import { useSomeRows } from './some-rows';

interface PickListProps {
  label: string;
  rows: readonly { key: string; label: string }[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

export function PickList({ label, rows, chosen, onChange }: PickListProps) {
  const toggle = (key: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    onChange(next);
  };
  const { some, more } = useSomeRows(rows);
  return (
    <fieldset class="radios pick-list">
      <legend>{label}</legend>
      <div>
        {some.map((row) => (
          <label key={row.key}>
            <input
              type="checkbox"
              checked={chosen.has(row.key)}
              onChange={(event) => toggle(row.key, event.currentTarget.checked)}
            />
            <span>{row.label}</span>
          </label>
        ))}
        {more}
      </div>
    </fieldset>
  );
}
