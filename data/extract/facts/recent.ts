// Who was spoken of last: whom "he" and "she" may mean.

import { sexOfName } from '../names/sex';
import type { Reading } from './grammar/reading';

/** Persons who spoke or acted, the latest first, with what "he" or "she" they are known as. */
export class Recent {
  private persons: { entity: string; at: number }[] = [];
  /** Somebody without a name who spoke after them. */
  private stranger: { sex: string | null; at: number } = { sex: null, at: -1 };
  private readonly sex = new Map<string, string>();

  constructor(private readonly reading: Reading) {
    for (const { id, type, name } of reading.analysis.entities) {
      const sex = type === 'person' ? sexOfName(name) : null;
      if (sex) this.sex.set(id, sex);
    }
  }

  acted(entity: string, at: number): void {
    if (this.reading.types.get(entity) !== 'person') return;
    this.persons = [{ entity, at }, ...this.persons.filter((person) => person.entity !== entity)].slice(0, 4);
  }

  forget(): void {
    this.persons = [];
  }

  met(sex: string | null, at: number): void {
    this.stranger = { sex, at };
  }

  /** A person whom nothing tells to be no `word`. */
  mayBe(entity: string, word: string): boolean {
    return this.reading.types.get(entity) === 'person' && (this.sex.get(entity) ?? word) === word;
  }

  /** Whether the person of the unit before cannot be `word`. */
  isOther(word: string, at: number): boolean {
    const [last] = this.persons;
    return last !== undefined && last.at === at - 1 && !this.mayBe(last.entity, word);
  }

  know(entity: string, word: string): void {
    this.sex.set(entity, word);
  }

  /** Who `word` is in unit `at`, no further back than `reach`; with `alone` only where it can be nobody else. */
  whoIs(word: string, at: number, reach: number, alone: boolean, asked: string | null = null): string | null {
    const near = this.persons.filter(
      (person) =>
        person.entity !== asked && at - person.at <= reach && (this.sex.get(person.entity) ?? word) === word,
    );
    const first = near[0];
    if (!first || (alone && near.length > 1)) return null;
    const { sex, at: met } = this.stranger;
    if (met >= first.at && (sex ?? word) === word) return null;
    // Somebody who may be either gives way to nobody, but is not looked for far away.
    return this.sex.has(first.entity) || first === this.persons[0] || asked !== null ? first.entity : null;
  }
}
