// The settings of marks and card.
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { CARD_KEYS, CARD_TRIGGERS, MARK_CHOICES, MARK_STYLES, type Settings, THEMES } from '@/data/settings';
import { CardExample } from '../card/example';
import '../card/card.css';
import { Choice, Radios, Switch } from './controls';

interface AppearanceFormProps {
  marks: Settings['marks'];
  card: Settings['card'];
  onMarks: (patch: Partial<Settings['marks']>) => void;
  onCard: (patch: Partial<Settings['card']>) => void;
}

export function AppearanceForm({ marks, card, onMarks, onCard }: AppearanceFormProps) {
  return (
    <>
      <section class="section" aria-labelledby="marks">
        <h2 id="marks">{i18n.t('options.appearance.marks')}</h2>
        <div class="pair">
          <Radios
            label={i18n.t('options.appearance.style')}
            value={marks.style}
            options={MARK_STYLES.map((value) => ({ value, label: styleWords[value]() }))}
            onChange={(style) => onMarks({ style })}
          />
          <Radios
            label={i18n.t('options.appearance.which')}
            value={marks.which}
            options={MARK_CHOICES.map((value) => ({ value, label: whichWords[value]() }))}
            onChange={(which) => onMarks({ which })}
          />
        </div>
        <Switch
          label={i18n.t('options.appearance.demonyms')}
          hint={i18n.t('options.appearance.demonymsHint')}
          on={marks.demonyms}
          onChange={(demonyms) => onMarks({ demonyms })}
        />
        <Switch
          label={i18n.t('options.appearance.countries')}
          hint={i18n.t('options.appearance.countriesHint')}
          on={marks.countries}
          onChange={(countries) => onMarks({ countries })}
        />
      </section>
      <section class="section" aria-labelledby="card">
        <h2 id="card">{i18n.t('options.appearance.card')}</h2>
        <div class="pair">
          <Radios
            label={i18n.t('options.appearance.trigger')}
            value={card.trigger}
            options={CARD_TRIGGERS.map((value) => ({ value, label: triggerWords[value]() }))}
            onChange={(trigger) => onCard({ trigger })}
          />
          <div class="section">
            {card.trigger === 'held-key' && (
              <Choice
                label={i18n.t('options.appearance.key')}
                value={card.key}
                options={CARD_KEYS.map((value) => ({ value, label: value }))}
                onChange={(key) => onCard({ key })}
              />
            )}
            <Delay value={card.delay} onChange={(delay) => onCard({ delay })} />
            <Choice
              label={i18n.t('options.appearance.theme')}
              value={card.theme}
              options={THEMES.map((value) => ({ value, label: themeWords[value]() }))}
              onChange={(theme) => onCard({ theme })}
            />
          </div>
        </div>
        <figure
          class="example"
          style={{ colorScheme: card.theme === 'light' || card.theme === 'dark' ? card.theme : undefined }}
        >
          <figcaption>{i18n.t('card.example.label')}</figcaption>
          <CardExample />
        </figure>
      </section>
    </>
  );
}

/** Saved when the slider is let go: each step on the way is not an act of its own. */
function Delay({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{i18n.t('options.appearance.delay', [value])}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1500}
        step={50}
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}

const styleWords: Record<Settings['marks']['style'], () => string> = {
  underline: () => i18n.t('options.appearance.underline'),
  background: () => i18n.t('options.appearance.background'),
  hover: () => i18n.t('options.appearance.hoverOnly'),
};
const whichWords: Record<Settings['marks']['which'], () => string> = {
  every: () => i18n.t('options.appearance.every'),
  'first-in-block': () => i18n.t('options.appearance.firstInBlock'),
  'first-on-page': () => i18n.t('options.appearance.firstOnPage'),
};
const triggerWords: Record<Settings['card']['trigger'], () => string> = {
  hover: () => i18n.t('options.appearance.onHover'),
  'held-key': () => i18n.t('options.appearance.onKey'),
  click: () => i18n.t('options.appearance.onClick'),
  keyboard: () => i18n.t('options.appearance.onCommand'),
};
const themeWords: Record<Settings['card']['theme'], () => string> = {
  system: () => i18n.t('options.appearance.system'),
  light: () => i18n.t('options.appearance.light'),
  dark: () => i18n.t('options.appearance.dark'),
  page: () => i18n.t('options.appearance.page'),
};
