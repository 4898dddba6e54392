// One fact as card, sheet and options show it: the clause, who says so, the date as the source put it; one step
// further its sentence, its source, and what other sources say. The order on the screen is the order it reads in.

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { sourceDay } from '@/data/source-date';
import type { FactView } from '@/data/view';
import { Attribution } from './attribution';
import { NameText, type OnEntity } from './name-text';
import { Caution, SourceLine } from './source-line';
import {
  attributionText,
  boundText,
  doubted,
  missingBounds,
  sourceName,
  statementText,
  unnamedSpeaker,
} from './wording';

interface Props {
  fact: FactView;
  /** Whose card or page it stands on: its name leads nowhere. */
  subject?: string;
  /** Whether quote and source are shown. */
  open: boolean;
  onToggle?: ((open: boolean) => void) | undefined;
  onEntity?: OnEntity | undefined;
  onSource?: ((id: string) => void) | undefined;
  /** What can be done with this fact; stands at the end of what opens. */
  acts?: ComponentChildren;
}

export function FactItem({ fact, subject, open, onToggle, onEntity, onSource, acts }: Props) {
  const others = fact.entities.filter((entity) => entity.id !== subject);
  // A role is a noun phrase: anywhere but with its bearer it must be said whose it is.
  const bearer = fact.kind === 'role' && subject && others[0] === fact.entities[0] ? others[0] : undefined;
  const owner = bearer && !fact.statement.includes(bearer.name) ? bearer : undefined;
  const differs = fact.links.filter((link) => link.kind === 'differs');
  const agrees = fact.links.length - differs.length;
  return (
    <div class="sl-fact" data-kind={fact.kind}>
      <div class="sl-fact-glance">
        <p class="sl-statement" dir="auto">
          {owner && <NameText text={owner.name} entities={[owner]} onEntity={onEntity} />}
          {owner && ', '}
          <NameText text={fact.statement || fact.body || ''} entities={others} onEntity={onEntity} />
          {missingBounds(fact).flatMap((q) => [
            ' ',
            <span key={q.text} class="sl-bound">
              {boundText(q)}
            </span>,
          ])}
        </p>
        <div class="sl-fact-foot">
          <div>
            <Attribution fact={fact} subject={subject} onEntity={onEntity} />
            <Marks fact={fact} differs={differs.length} agrees={agrees} />
          </div>
          {onToggle && (
            <button
              type="button"
              class="sl-more"
              aria-expanded={open}
              aria-label={i18n.t(open ? 'fact.hideQuoteOf' : 'fact.showQuoteOf', [
                (fact.statement || fact.body) ?? '',
              ])}
              data-roving
              onClick={() => onToggle(!open)}
            >
              <span aria-hidden="true">{i18n.t(open ? 'fact.hideQuote' : 'fact.showQuote')}</span>
            </button>
          )}
        </div>
      </div>
      {open && (
        <div class="sl-fact-detail">
          {fact.body && fact.statement && (
            <p class="sl-body" dir="auto">
              {fact.body}
            </p>
          )}
          {fact.quote && (
            <blockquote class="sl-quote" dir="auto">
              {fact.quote.before}
              <mark>{fact.quote.exact}</mark>
              {fact.quote.after}
            </blockquote>
          )}
          {fact.when?.caution && <Caution>{fact.when.caution}</Caution>}
          {fact.source && <SourceLine source={fact.source} onSource={onSource} />}
          {fact.links.length > 0 && <Beside fact={fact} />}
          {acts}
        </div>
      )}
    </div>
  );
}

/** Small words under a fact: its date, whether somebody has read it, and whether others say otherwise. */
function Marks({ fact, differs, agrees }: { fact: FactView; differs: number; agrees: number }) {
  const marks: ComponentChildren[] = [];
  if (fact.when && (fact.when.caution !== null || !fact.statement.includes(fact.when.text)))
    marks.push(
      <span key="when" class={fact.when.caution === null ? undefined : 'sl-mark-caution'} dir="auto">
        {doubted(fact.when.text, fact.when)}
      </span>,
    );
  if (differs > 0)
    marks.push(
      <span key="differs" class="sl-mark-caution">
        {i18n.t('fact.differs', differs)}
      </span>,
    );
  if (agrees > 0) marks.push(<span key="agrees">{i18n.t('fact.agrees', agrees)}</span>);
  if (fact.status === 'suggested') marks.push(<span key="review">{i18n.t('fact.notReviewed')}</span>);
  if (fact.private) marks.push(<span key="private">{i18n.t('fact.private')}</span>);
  if (marks.length === 0) return null;
  return <p class="sl-marks">{marks.flatMap((mark, i) => (i > 0 ? [' · ', mark] : [mark]))}</p>;
}

/** The same thing in other sources, side by side with this one: nobody's figure is silently preferred. */
function Beside({ fact }: { fact: FactView }) {
  const rows = [fact, ...fact.links.map(({ fact: id, of: kind, ...link }) => ({ ...link, id, kind }))];
  return (
    <table class="sl-beside">
      <caption>{i18n.t('fact.beside')}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" dir="auto">
              {statementText(row)}
            </th>
            <td dir="auto">
              {attributionText(row.attributions) || unnamedSpeaker({ ...row, source: null })}
              {row.source && (
                <cite>
                  {' '}
                  {sourceName(row.source)}, {sourceDay(row.source) ?? i18n.t('fact.undated')}
                </cite>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
