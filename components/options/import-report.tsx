// What an import would do, before it is done; what is wrong with a file that is refused; and what was done.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityType } from '@/data/model';
import { Choice } from './controls';
import { Dialog } from './dialog';
import { typeWord } from './words';

type Outcomes = Record<'added' | 'changed' | 'identical' | 'kept' | 'left-out', number>;

export interface PlanShown {
  sources: readonly { id: string; title: string | null; outcome: string }[];
  entities: readonly {
    id: string;
    name: string;
    type: EntityType;
    merges: { id: string; name: string } | null;
    candidates: readonly { id: string; name: string; type: EntityType; description: string | null }[];
  }[];
  counts: Record<'sources' | 'entities' | 'facts', Outcomes>;
}

interface ImportPlanProps {
  plan: PlanShown;
  onWrite: (decisions: Record<string, string | null>) => void;
  onClose: () => void;
}

/** The plan, with the few questions that only a person can answer: who is whom. */
export function ImportPlanDialog({ plan, onWrite, onClose }: ImportPlanProps) {
  const [decisions, setDecisions] = useState<Record<string, string | null>>({});
  const asked = plan.entities.filter((entity) => entity.candidates.length > 0).slice(0, MOST_ASKED);
  return (
    <Dialog
      title={i18n.t('options.import.plan')}
      action={i18n.t('options.import.write')}
      onAction={() => onWrite(decisions)}
      onClose={onClose}
      wide
    >
      <p>{i18n.t('options.import.planAbout')}</p>
      <Counts counts={plan.counts} />
      {asked.length > 0 && (
        <fieldset class="says-fields">
          <legend>{i18n.t('options.import.whoIsWho')}</legend>
          {asked.map((entity) => (
            <Choice
              key={entity.id}
              label={`${entity.name} (${typeWord(entity.type)})`}
              value={entity.id in decisions ? (decisions[entity.id] ?? APART) : (entity.merges?.id ?? APART)}
              options={[
                ...(entity.merges && !entity.candidates.some((one) => one.id === entity.merges?.id)
                  ? [{ value: entity.merges.id, label: i18n.t('options.import.same', [entity.merges.name]) }]
                  : []),
                ...entity.candidates.map((one) => ({
                  value: one.id,
                  label: i18n.t('options.import.same', [
                    one.description ? `${one.name}, ${one.description}` : one.name,
                  ]),
                })),
                { value: APART, label: i18n.t('options.import.apart') },
              ]}
              onChange={(value) =>
                setDecisions({ ...decisions, [entity.id]: value === APART ? null : value })
              }
            />
          ))}
        </fieldset>
      )}
    </Dialog>
  );
}

const APART = '';
/** A pack may hold thousands of namesakes; those beyond keep what the program proposes. */
const MOST_ASKED = 50;

const OUTCOMES = ['added', 'changed', 'identical', 'kept', 'left-out'] as const;

/** Added, changed, identical, kept as the person had it, left out: for each kind of record. */
export function Counts({ counts }: { counts: PlanShown['counts'] }) {
  const shown = OUTCOMES.filter((outcome) =>
    Object.values(counts).some((kind) => kind[outcome] > 0 || outcome === 'added'),
  );
  const words = {
    added: i18n.t('options.import.added'),
    changed: i18n.t('options.import.changed'),
    identical: i18n.t('options.import.identical'),
    kept: i18n.t('options.import.kept'),
    'left-out': i18n.t('options.import.leftOut'),
  };
  const kinds = {
    sources: i18n.t('options.place.sources'),
    entities: i18n.t('options.place.entities'),
    facts: i18n.t('options.place.facts'),
  };
  return (
    <table class="counts">
      <thead>
        <tr>
          <td />
          {shown.map((outcome) => (
            <th scope="col" key={outcome}>
              {words[outcome]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['sources', 'entities', 'facts'] as const).map((kind) => (
          <tr key={kind}>
            <th scope="row">{kinds[kind]}</th>
            {shown.map((outcome) => (
              <td key={outcome}>{counts[kind][outcome].toLocaleString()}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface IssueShown {
  code: string;
  path: string;
  detail: string;
}

interface RefusedProps {
  issues: readonly IssueShown[];
  total: number;
  onClose: () => void;
}

/** All that is wrong with the file, place by place. Nothing of it was written. */
export function RefusedDialog({ issues, total, onClose }: RefusedProps) {
  return (
    <Dialog title={i18n.t('options.import.refused')} onClose={onClose} wide>
      <p>{i18n.t('options.import.refusedAbout')}</p>
      <ul class="issues">
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.path}`}>
            {issueWords(issue.code)}
            {issue.path && <code>{issue.path}</code>}
            {issue.detail && <small>{issue.detail}</small>}
          </li>
        ))}
      </ul>
      {total > issues.length && <p class="muted">{i18n.t('options.import.more', [total - issues.length])}</p>}
    </Dialog>
  );
}

function issueWords(code: string): string {
  const words: Record<string, () => string> = {
    'not-json': () => i18n.t('options.import.notJson'),
    'cut-off': () => i18n.t('options.import.cutOff'),
    'not-utf8': () => i18n.t('options.import.notUtf8'),
    'too-large': () => i18n.t('options.import.tooLarge'),
    'not-a-pack': () => i18n.t('options.import.notPack'),
    'future-version': () => i18n.t('options.import.future'),
    'forbidden-key': () => i18n.t('options.import.forbidden'),
    'too-deep': () => i18n.t('options.import.tooDeep'),
    'wrong-field': () => i18n.t('options.import.wrongField'),
    'duplicate-id': () => i18n.t('options.import.duplicate'),
    'unknown-source': () => i18n.t('options.import.unknownSource'),
    'unknown-entity': () => i18n.t('options.import.unknownEntity'),
    'broken-span': () => i18n.t('options.import.brokenSpan'),
    'broken-statement': () => i18n.t('options.import.brokenStatement'),
  };
  return Object.hasOwn(words, code) ? (words[code]?.() ?? code) : code;
}
