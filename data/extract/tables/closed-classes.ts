// The closed word classes of English. Written for this project.

/** Every word once, in the class that it mostly belongs to. */
const CLASSES = [
  ['to', 'to'],
  ['not', "not n't"],
  [
    'modal',
    "will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't mustn't 'll",
  ],
  ['be', "is are was were am isn't aren't wasn't weren't"],
  ['been', 'be been being'],
  ['have', "has have had hasn't haven't hadn't"],
  ['do', "do does did don't doesn't didn't"],
  ['poss', 'his her its their my your our whose'],
  ['conj', 'and or but nor yet plus'],
  [
    'sub',
    'that if because although though while whereas when whenever where wherever why how whether unless until till since after before as once so lest what who which whom',
  ],
  [
    'prep',
    'up down of in on at by for from with into onto about against between among during through over under above below across along around behind beside beyond near off out toward towards upon within without despite amid per via except like unlike including regarding concerning throughout inside outside versus than following ahead alongside',
  ],
  [
    'pron',
    'he she it they we i you him them us me himself herself itself themselves one someone anyone everyone somebody nobody everybody nothing something anything everything there others',
  ],
  [
    'det',
    'the a an this these those some any no each every both all another such several many most much few half either neither',
  ],
] as const;

export type ClosedClass = (typeof CLASSES)[number][0];

const BY_WORD = new Map<string, ClosedClass>();
for (const [name, words] of CLASSES) for (const word of words.split(' ')) BY_WORD.set(word, name);

/** A lower-case word's class, if it is a closed one. */
export const closedClass = (word: string): ClosedClass | undefined => BY_WORD.get(word);
