// What can be wrong with a pack: a code for the UI's words, the place, and the particulars.

export type IssueCode =
  | 'not-json'
  | 'cut-off'
  | 'not-utf8'
  | 'too-large'
  | 'not-a-pack'
  | 'future-version'
  | 'forbidden-key'
  | 'too-deep'
  | 'wrong-field'
  | 'duplicate-id'
  | 'unknown-source'
  | 'unknown-entity'
  | 'broken-span'
  | 'broken-statement';

export interface PackIssue {
  code: IssueCode;
  /** Where in the file: `facts[3].target`. */
  path: string;
  detail: string;
}

const SENTENCES: Record<IssueCode, string> = {
  'not-json': 'is not JSON',
  'cut-off': 'ends in the middle',
  'not-utf8': 'is not UTF-8 text',
  'too-large': 'is too large',
  'not-a-pack': 'is not a Sidelight pack',
  'future-version': 'was written by a later version',
  'forbidden-key': 'has a key that is not allowed',
  'too-deep': 'is nested too deeply',
  'wrong-field': 'has a wrong value',
  'duplicate-id': 'has an id that was there before',
  'unknown-source': 'names a source that is not in the pack',
  'unknown-entity': 'names an entity that is not in the pack',
  'broken-span': 'does not say what the text says there',
  'broken-statement': 'is not its spans joined',
};

/** One line for a terminal or a detail; pages have words of their own for the code. */
export const issueLine = ({ code, path, detail }: PackIssue): string =>
  `${path || 'The file'} ${SENTENCES[code]}${detail ? `: ${detail}` : ''}`;

/** A pack that is refused whole. Holds the first issues and how many there are. */
export class PackError extends Error {
  constructor(
    readonly issues: readonly PackIssue[],
    readonly total = issues.length,
  ) {
    const [first] = issues;
    const more = total > 1 ? ` (and ${total - 1} more)` : '';
    super(first ? issueLine(first) + more : 'Not a pack');
    this.name = 'PackError';
  }
}
