// What the person annotated on this page: private ones too, for here no page can read them.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FactItem } from '@/components/fact/fact-item';
import { Caution } from '@/components/fact/source-line';
import type { OwnAnnotation, SheetActs } from './model';

interface Props {
  annotations: OwnAnnotation[];
  acts: SheetActs;
}

export function OwnAnnotations({ annotations, acts }: Props) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <section aria-labelledby="own">
      <h2 class="section" id="own">
        {i18n.t('sheet.own')}
      </h2>
      <ul class="facts found">
        {annotations.map(({ fact, lost }) => (
          <li key={fact.id}>
            {fact.body && (
              <p class="own-note" dir="auto">
                {fact.body}
              </p>
            )}
            <FactItem
              fact={fact}
              open={opened === fact.id}
              onToggle={(now) => setOpened(now ? fact.id : null)}
              onEntity={acts.visit}
              onSource={(source) => acts.options({ source })}
            />
            {lost && <Caution>{i18n.t('sheet.ownLost')}</Caution>}
          </li>
        ))}
      </ul>
    </section>
  );
}
