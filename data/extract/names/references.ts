// Pronouns and descriptions that stand for a named entity, only where it is sure.

import type { FoundEntity, FoundMention } from '../analysis';
import { closedClass } from '../tables/closed-classes';
import { lowerCase } from '../tables/lower-case';
import type { Reading } from './find-entities';
import { isFunctionWord } from './lexicon';

/** Finds references; they may not be looked for elsewhere and are kept apart by their kind. */
export function findReferences(
  reading: Reading,
  entities: readonly FoundEntity[],
  mentions: readonly FoundMention[],
): FoundMention[] {
  return [...pronouns(reading, entities, mentions), ...nominals(reading, entities, mentions)];
}

/** After these verbs "his" or "her" is the object's: "congratulated Y on his victory". */
const OBJECT_VERBS =
  /^(?:congratulat|thank|prais|prodd|blam|prosecut|accus|criticis|criticiz|condemn|honour|honor|forgiv|reward|punish|arrest|jail|sentenc|convict|charg)/;

function pronouns(
  { tokens, sentences }: Reading,
  entities: readonly FoundEntity[],
  mentions: readonly FoundMention[],
): FoundMention[] {
  const people = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const bySentence = new Map<number, FoundMention[]>();
  for (const mention of mentions) {
    if (!people.has(mention.entity)) continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  const found: FoundMention[] = [];
  for (const [index, named] of bySentence) {
    const sentence = sentences[index];
    // Who is meant in a sentence of hundreds of words is never sure.
    if (!sentence || sentence.last - sentence.first > 300) continue;
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const token = tokens[i];
      if (!token || (token.text !== 'his' && token.text !== 'her')) continue;
      // "want her to go" is no possessive.
      const owned = tokens[i + 1];
      if (owned?.kind !== 'word' || i + 1 >= sentence.last || isFunctionWord(owned.text)) continue;
      const before = named.filter(({ end }) => end <= token.start);
      const last = before.at(-1);
      if (!last) continue;
      const distinct = new Set(before.map(({ entity }) => entity));
      const verb =
        distinct.size > 1 &&
        tokens.slice(sentence.first, i).some((t) => t.end <= last.start && OBJECT_VERBS.test(t.text));
      if (distinct.size > 1 && !verb) continue;
      // Another's words, or another owner between, would make it unsure.
      if (
        tokens
          .slice(sentence.first, i)
          .some((t) => t.start >= last.end && /^(?:who|whose|man|woman|he|she|“|")$/.test(t.text))
      )
        continue;
      found.push({
        start: token.start,
        end: token.end,
        text: token.text,
        kind: 'pronoun',
        entity: last.entity,
        sentence: index,
      });
    }
  }
  return found;
}

const HEADS = lowerCase['body-noun'];

/** "the council" after exactly one named council. */
function nominals(
  { tokens, sentences }: Reading,
  entities: readonly FoundEntity[],
  mentions: readonly FoundMention[],
): FoundMention[] {
  const byHead = new Map<string, Set<string>>();
  const first = new Map<string, number>();
  for (const mention of mentions) if (!first.has(mention.entity)) first.set(mention.entity, mention.start);
  for (const { id, name, type } of entities) {
    const head = (
      name
        .split(/ (?:of|for) /)[0]
        ?.split(' ')
        .at(-1) ?? ''
    ).toLowerCase();
    if (type === 'organisation' && name.includes(' ') && HEADS.has(head))
      byHead.set(head, (byHead.get(head) ?? new Set()).add(id));
  }
  const found: FoundMention[] = [];
  for (const [index, { first: from, last }] of sentences.entries()) {
    for (let i = from; i + 1 < last; i++) {
      const [the, head, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
      if (!the || !head || the.lower !== 'the') continue;
      const named = byHead.get(head.text);
      const [only] = named ?? [];
      if (!only || named?.size !== 1 || /^(?:of|for|or)$/.test(next?.text ?? '')) continue;
      if ((first.get(only) ?? Number.POSITIVE_INFINITY) >= the.start) continue;
      // A noun after it would make it another thing: "the council members".
      if (
        next?.kind === 'word' &&
        i + 2 < last &&
        !closedClass(next.text) &&
        !/^(?:said|says|also)$/.test(next.text)
      )
        continue;
      found.push({
        start: the.start,
        end: head.end,
        text: '',
        kind: 'nominal',
        entity: only,
        sentence: index,
      });
    }
  }
  return found;
}
