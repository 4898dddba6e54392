// Names in a text, gathered into entities.
import type { Section } from '../../model';
import type { FoundEntity, FoundMention, Quotation, Sentence, Token } from '../analysis';
import { slug } from './slug';

export interface Reading {
  text: string;
  sections: readonly Section[];
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
}

/** Finds the entities and every mention of them, sorted by start. */
export function findEntities(reading: Reading): { entities: FoundEntity[]; mentions: FoundMention[] } {
  const entities = new Map<string, FoundEntity>();
  const mentions: FoundMention[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    let first = -1;
    for (let i = sentence.first; i <= sentence.last; i++) {
      const token = i < sentence.last ? reading.tokens[i] : undefined;
      const capital = token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && i > sentence.first;
      if (capital && first < 0) first = i;
      if (capital || first < 0) continue;
      const [head, tail] = [reading.tokens[first], reading.tokens[i - 1]];
      first = -1;
      if (!head || !tail) continue;
      const text = reading.text.slice(head.start, tail.end);
      const id = slug(text);
      if (!entities.has(id))
        entities.set(id, {
          id,
          type: 'other',
          name: text,
          named: 'text',
          names: [{ text, kind: 'name', on: true, case: 'as-kind', language: null }],
        });
      mentions.push({ start: head.start, end: tail.end, text, kind: 'name', entity: id, sentence: index });
    }
  }
  return { entities: [...entities.values()], mentions };
}
