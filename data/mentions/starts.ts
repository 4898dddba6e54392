// Where a name may start, as one regular expression: engines run it far faster than a loop over units.
import { UNCLEAN } from './clean';
import { foldUnit, isUpperUnit, isWordUnit } from './fold';

/** How many units of a beginning the expression looks at, when there are few names. */
const LOOK = 3;
/** With more names nearly every second and third letter occurs, and the first alone is quicker. */
const FEW = 4000;
/** Any unit, or the end. */
const ANY = '(?:[^]|$)';

const escaped = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;
const classOf = (units: Iterable<number>) =>
  `[${[...units]
    .toSorted((a, b) => a - b)
    .map(escaped)
    .join('')}]`;

/** Both cases of a unit. */
function* cases(unit: number): Generator<number> {
  const fold = foldUnit(unit);
  const upper = String.fromCharCode(fold).toUpperCase();
  yield unit;
  yield fold;
  if (upper.length === 1) yield upper.charCodeAt(0);
}

/** Collects the beginnings of names. */
export class Starts {
  /** For a first unit the units that may follow it; null when the word may end before. */
  private readonly firsts = new Map<number, (Set<number> | null)[]>();
  private names = 0;

  /** `name` is clean; `anyCase`: it may be found in any case. */
  add(name: string, anyCase: boolean): void {
    this.names += 1;
    let at = 0;
    while (!isWordUnit(name.charCodeAt(at))) at += 1;
    const unit = name.charCodeAt(at);
    this.follow(unit, name, at);
    if (this.names > FEW && isUpperUnit(unit) && !anyCase) return;
    for (const other of cases(unit)) {
      if (other !== unit && (anyCase || isUpperUnit(other))) this.follow(other, name, at);
    }
  }

  private follow(first: number, name: string, at: number): void {
    let next = this.firsts.get(first);
    if (next === undefined) {
      next = Array.from({ length: LOOK - 1 }, () => new Set<number>());
      this.firsts.set(first, next);
    }
    if (this.names > FEW && isUpperUnit(first)) return;
    for (let i = 0; i < LOOK - 1; i += 1) {
      const unit = name.charCodeAt(at + 1 + i);
      if (!isWordUnit(unit)) {
        next.fill(null, i);
        return;
      }
      for (const other of cases(unit)) next[i]?.add(other);
    }
  }

  /** How many units each match of the expression has; at the end of a text it may have fewer. */
  get look(): number {
    return this.names <= FEW ? LOOK : 1;
  }

  /** Source of the expression; it also stops at what makes cleaning needful, one unit long. */
  source(): string {
    const plain: string[] = [];
    const foreign: string[] = [];
    for (const [first, next] of this.firsts) {
      const all = next.map((units) => (units === null ? ANY : classOf(units))).join('');
      // With many names a beginning in lower case is looked at further, yet matched by one unit like all.
      let rest = all;
      if (this.names > FEW) rest = isUpperUnit(first) ? '' : `(?=${all})`;
      (first < 128 ? plain : foreign).push(escaped(first) + rest);
    }
    const parts = [...foreign, UNCLEAN];
    if (plain.length > 0) parts.unshift(`\\b(?:${plain.join('|')})`);
    return parts.join('|');
  }
}
