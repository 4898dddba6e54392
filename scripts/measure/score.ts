// Precision and recall of what was counted.
/** What was right of what was given, and of what there was. */
export class Score {
  right = 0;
  given = 0;
  gold = 0;
  toString(): string {
    const p = this.right / Math.max(1, this.given);
    const r = this.right / Math.max(1, this.gold);
    const f = (2 * p * r) / Math.max(1e-9, p + r);
    const show = (n: number) => n.toFixed(3).replace(/^0/, '');
    return `P ${show(p)}  R ${show(r)}  F1 ${show(f)}   (${this.right} right of ${this.given} given, ${this.gold} annotated)`;
  }
}
