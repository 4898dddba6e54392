// The small parts that every place is made of: buttons, fields, choices, switches, words for nothing.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  /** `quiet` is text only, `main` is the one thing to do here, `danger` cannot be mistaken for it. */
  look?: 'plain' | 'main' | 'quiet' | 'danger';
  label?: string;
  disabled?: boolean;
  pressed?: boolean;
  type?: 'button' | 'submit';
  title?: string;
}

export function Button({ children, onClick, look = 'plain', label, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      class={`button ${look}`}
      onClick={onClick}
      aria-label={label}
      aria-pressed={rest.pressed}
      disabled={rest.disabled}
      title={rest.title}
    >
      {children}
    </button>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  error?: string | null;
  lines?: number;
  required?: boolean;
  type?: 'text' | 'url' | 'date';
  autofocus?: boolean;
}

/** A labelled text field; with `lines` it is a box. Its error is read with it. */
export function Field({ label, value, onInput, hint, error, lines, ...rest }: FieldProps) {
  const id = useId();
  const about = [hint && `${id}h`, error && `${id}e`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    value,
    'aria-describedby': about,
    'aria-invalid': error ? true : undefined,
    required: rest.required,
    autoFocus: rest.autofocus,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines ? (
        <textarea rows={lines} {...shared} />
      ) : (
        <input {...shared} type={(rest.type ?? 'text') as 'text'} />
      )}
      {hint && (
        <p class="hint" id={`${id}h`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}e`}>
          {error}
        </p>
      )}
    </div>
  );
}

interface Option<T extends string = string> {
  value: T;
  label: string;
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
  /** The label stays for screen readers only: the choice says what it is by itself. */
  bare?: boolean;
}

/** One of several, as the browser's own select. A value that no option has is shown as it is. */
export function Choice<T extends string>({ label, value, options, onChange, bare }: ChoiceProps<T>) {
  const id = useId();
  const known = options.some((option) => option.value === value);
  return (
    <div class={bare ? 'choice bare' : 'choice'}>
      <label for={id} class={bare ? 'unseen' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SwitchProps {
  label: ComponentChildren;
  on: boolean;
  onChange: (on: boolean) => void;
  hint?: string;
  disabled?: boolean;
}

export function Switch({ label, on, onChange, hint, disabled }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-describedby={hint ? `${id}h` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}h`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface RadiosProps<T extends string> {
  label: string;
  value: T;
  options: readonly (Option<T> & { hint?: string })[];
  onChange: (value: T) => void;
}

/** One of a few, all of them to be seen. */
export function Radios<T extends string>({ label, value, options, onChange }: RadiosProps<T>) {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SearchProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

export function Search({ label, value, onInput }: SearchProps) {
  return (
    <input
      type="search"
      class="search"
      aria-label={label}
      placeholder={label}
      value={value}
      data-search
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

interface EmptyProps {
  title: string;
  children?: ComponentChildren;
}

/** Nothing here, and what to do next. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
