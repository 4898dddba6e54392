// What a person can do from the card, each with what is said afterwards and its way back.
import { i18n } from '#i18n';
import type { NotThis } from '@/components/card/content';
import { saysWho } from '@/components/fact/wording';
import { type CitationFormat, type CitationWords, citations } from '@/data/citation';
import { inRunningText } from '@/data/speaker';
import type { FactView } from '@/data/view';
import { ask, Refused } from '../shared/messaging';
import { copyText } from './copy';

/** What was done, and how it is undone; `undo` null: there is nothing to take back. */
export interface Done {
  text: string;
  undo: (() => Promise<void>) | null;
}

/** What an act is about: the entity shown, and the words by which it was reached. */
export interface About {
  entity: string;
  words: string;
  site: string;
}

/** Writes what "not this one" or one of the switches says. Never throws: a refusal is said. */
export async function notThis(what: NotThis, { entity, words, site }: About): Promise<Done> {
  try {
    switch (what) {
      case 'site':
      case 'everywhere': {
        const which = { entity, text: words, everywhere: what === 'everywhere' };
        await ask('mention.dismiss', which);
        return {
          text: i18n.t(what === 'site' ? 'card.doneSite' : 'card.doneEverywhere'),
          undo: () => ask('card.restore', which),
        };
      }
      case 'name':
        await ask('card.name', { entity, text: words, on: false });
        return {
          text: i18n.t('card.doneName', [words]),
          undo: () => ask('card.name', { entity, text: words, on: true }),
        };
      case 'off':
        await ask('card.site', { on: false });
        return { text: i18n.t('card.doneOff', [site]), undo: () => ask('card.site', { on: true }) };
    }
  } catch (error) {
    const refused = error instanceof Refused && error.refusal === 'private';
    return { text: i18n.t(refused ? 'card.notPrivate' : 'card.notDone'), undo: null };
  }
}

/** Copies facts as citations. */
export function copyFacts(facts: readonly FactView[], format: CitationFormat): Done {
  const copied = facts.length > 0 && copyText(citations(facts, format, words()));
  return { text: copied ? i18n.t('card.copied', facts.length) : i18n.t('card.notCopied'), undo: null };
}

const words = (): CitationWords => ({
  says: saysWho,
  via: (who) => i18n.t('fact.via', [inRunningText(who)]),
  saysSomebody: i18n.t('fact.saysSomebody'),
  own: i18n.t('fact.youSay'),
  retrieved: (date) => i18n.t('card.retrieved', [date]),
  caution: i18n.t('fact.caution'),
});
