// Answers that are kept: a text asks the tables for the same words again and again.

const MOST = 20_000;

/** The function, with its last answers kept. */
export function remembered<Answer extends string | object | null>(
  find: (word: string) => Answer,
): (word: string) => Answer {
  const memory = new Map<string, Answer>();
  return (word) => {
    let answer = memory.get(word);
    if (answer === undefined) {
      answer = find(word);
      if (memory.size > MOST) memory.clear();
      // A copy of its own: a word cut from its article would keep all of the article's text in memory.
      memory.set(` ${word}`.slice(1), answer);
    }
    return answer;
  };
}
