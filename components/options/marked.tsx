// Text with the words that were searched for marked in it.
interface MarkedProps {
  text: string;
  /** Places in the text, in order, not overlapping. */
  hits: readonly (readonly [start: number, end: number])[];
}

export function Marked({ text, hits }: MarkedProps) {
  if (hits.length === 0) return <>{text}</>;
  let at = 0;
  const parts = hits.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
