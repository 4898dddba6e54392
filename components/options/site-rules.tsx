// The rules by site: each on or off, for the site and what is below it.
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteRule } from '@/data/settings';
import { Button, Choice, Switch } from './controls';

interface SiteRulesProps {
  rules: readonly SiteRule[];
  /** What a new rule most likely says. */
  defaultOn: boolean;
  problem: boolean;
  /** False: no such site; the field keeps its words. */
  onAdd: (words: string, on: boolean) => boolean;
  onSet: (site: string, on: boolean | null) => void;
}

export function SiteRules({ rules, defaultOn, problem, onAdd, onSet }: SiteRulesProps) {
  const [words, setWords] = useState('');
  const [on, setOn] = useState<boolean | null>(null);
  const id = useId();
  return (
    <>
      {rules.length > 0 && (
        <ul class="plain-list">
          {rules.map((rule) => (
            <li key={rule.site}>
              <Switch label={rule.site} on={rule.on} onChange={(value) => onSet(rule.site, value)} />
              <Button
                look="quiet"
                label={i18n.t('options.sites.removeRule', [rule.site])}
                onClick={() => onSet(rule.site, null)}
              >
                <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="tools add-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() && onAdd(words.trim(), on ?? defaultOn)) setWords('');
        }}
      >
        <input
          type="text"
          aria-label={i18n.t('options.sites.newRule')}
          placeholder={i18n.t('options.sites.example')}
          aria-invalid={problem || undefined}
          aria-describedby={problem ? id : undefined}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Choice
          bare
          label={i18n.t('options.sites.ruleSays')}
          value={(on ?? defaultOn) ? 'on' : 'off'}
          options={[
            { value: 'on', label: i18n.t('options.on') },
            { value: 'off', label: i18n.t('options.off') },
          ]}
          onChange={(value) => setOn(value === 'on')}
        />
        <Button type="submit" disabled={!words.trim()}>
          {i18n.t('options.add')}
        </Button>
      </form>
      {problem && (
        <p class="error" id={id}>
          {i18n.t('options.sites.noSite')}
        </p>
      )}
    </>
  );
}
