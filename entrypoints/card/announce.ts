// What a screen reader is told of a mention that the keyboard reached: its name, who that is, and its first fact.
import { i18n } from '#i18n';
import { typeWord } from '@/components/fact/entity-heading';
import { asOf, attributionText, doubted, statementText, unnamedSpeaker } from '@/components/fact/wording';
import { roleText } from '@/data/role-text';
import type { EntityView } from '@/data/view';

/** One sentence for one entity; of a mention that may be several, how many there are. */
export function announcement([view, ...others]: EntityView[], words: string): string {
  if (!view) return i18n.t('card.announceNothing', [words]);
  if (others.length > 0) return i18n.t('card.announceChoice', [words, String(others.length + 1)]);
  const [fact] = view.facts;
  const [first] = view.roles;
  const role = first
    ? [roleText(first.statement, view.name), asOf(first)].filter(Boolean).join(', ')
    : typeWord(view.type);
  if (!fact) return first ? `${view.name}, ${role}` : i18n.t('card.announceNothing', [view.name]);
  const { when, status, body, attributions } = fact;
  const said = [
    statementText(fact) || body,
    attributionText(attributions) || unnamedSpeaker(fact),
    when?.caution && doubted(when.text, when),
    status === 'suggested' && i18n.t('fact.notReviewed'),
  ];
  return i18n.t('card.announce', [view.name, role, said.filter(Boolean).join(', ')]);
}
