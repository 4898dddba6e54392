// What several measurements come to.

/** The middle of the values, the upper one of two; Infinity where there is none, so that nothing unmeasured meets a goal. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.POSITIVE_INFINITY;
