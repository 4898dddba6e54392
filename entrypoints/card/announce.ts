// What a screen reader is told of a mention that the keyboard reached: its name, who that is, and its first fact.
import { i18n } from '#i18n';
import { typeWord } from '@/components/fact/entity-heading';
import { attributionText, roleText, unnamedSpeaker } from '@/components/fact/wording';
import type { EntityView } from '@/data/view';

/** One sentence for one entity; of a mention that may be several, how many there are. */
export function announcement([view, ...others]: EntityView[], words: string): string {
  if (!view) return i18n.t('card.announceNothing', [words]);
  if (others.length > 0) return i18n.t('card.announceChoice', [words, String(others.length + 1)]);
  const [fact] = view.facts;
  const role = view.roles[0] ? roleText(view.roles[0].statement, view.name) : typeWord(view.type);
  if (!fact)
    return view.roles.length > 0 ? `${view.name}, ${role}` : i18n.t('card.announceNothing', [view.name]);
  const who = attributionText(fact.attributions) || unnamedSpeaker(fact);
  return i18n.t('card.announce', [view.name, role, `${fact.statement || fact.body}, ${who}`]);
}
