// What was found in an article, in the sheet: shown before anything is stored.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sourceName } from '@/components/fact/wording';
import { Found, FoundSummary } from '@/components/learn/found';
import type { Decisions, Preview } from '@/data/job';
import type { LearningActs } from './learn-model';

interface Props {
  preview: Preview | null;
  acts: LearningActs;
}

export function LearnPreview({ preview, acts }: Props) {
  const [decisions, setDecisions] = useState<Decisions>({});
  if (!preview)
    return (
      <p class="panel quiet" role="status">
        {i18n.t('sheet.reading')}
      </p>
    );
  return (
    <section class="preview" aria-labelledby="preview">
      <button type="button" class="sl-link back" onClick={() => acts.show(false)}>
        {i18n.t('sheet.learn.back')}
      </button>
      <h2 id="preview">{sourceName(preview.source)}</h2>
      <FoundSummary preview={preview} />
      <div class="preview-acts">
        <button type="button" class="button main" onClick={() => acts.store(preview.job, decisions)}>
          {i18n.t('sheet.learn.store')}
        </button>
        <button type="button" class="button" onClick={() => acts.drop(preview.job)}>
          {i18n.t('sheet.learn.drop')}
        </button>
      </div>
      <Found preview={preview} decisions={decisions} onDecide={setDecisions} />
    </section>
  );
}
