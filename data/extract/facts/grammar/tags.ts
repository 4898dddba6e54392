// A coarse word class for every token: enough to find verbs, their subjects and the ends of clauses.
import type { Analysis, Token } from '../../analysis';
import { startsUpper } from '../../names/lexicon';
import { remembered } from '../../remembered';
import { type ClosedClass, closedClass } from '../../tables/closed-classes';
import * as words from './words';

/**
 * `past`: a form that may be past tense or participle; `finite`: surely a finite past; `part`: surely a participle;
 * `pres`: may be a present-tense verb; `quoted`: others' words between quotation marks; `mark`: punctuation; `noun`: everything else that can stand in a noun phrase.
 */
export type Tag =
  | ClosedClass
  | 'name'
  | 'noun'
  | 'num'
  | 'adv'
  | 'finite'
  | 'past'
  | 'part'
  | 'pres'
  | 'ing'
  | 'quoted'
  | 'mark';

/** The base of a present-tense form: "says" to "say", "denies" to "deny". */
function baseOf(word: string): string {
  if (/(?:ss|sh|ch|x|o)es$/.test(word)) return word.slice(0, -2);
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.replace(/s$/, '');
}

/** "unnamed", "unarmed": no verbs, but for these few. */
const UN = /^un(?!veil|leash|cover|lock|load|dermin|fold|pack|do|seat|wind|ravel|ite|iform)[a-z]+ed$/;

/** Words in small letters, or at a sentence's start; the earlier line wins. */
const OPEN = [
  [words.ADVERBS, 'adv'],
  [words.PAST_ONLY, 'finite'],
  [words.PARTICIPLE_ONLY, 'part'],
  [words.PAST_OR_PARTICIPLE, 'past'],
  [words.NO_VERB, 'noun'],
] as const;

function tagWord(token: Token, sentenceStart: boolean): Tag {
  if (token.kind === 'number') return 'num';
  if (token.kind === 'possessive') return 'poss';
  if (token.kind === 'mark') return /^[%$€£¥&]$/.test(token.text) ? 'noun' : 'mark';
  if (token.kind === 'address') return 'name';
  const capital = startsUpper(token.text);
  if (capital && !sentenceStart && /^\p{Lu}{2,}s?$/u.test(token.text)) return 'name';
  const word = token.lower.replace('’', "'");
  // "its Series A investment"
  if (token.text === 'A' && !sentenceStart) return 'name';
  const closed = closedClass(word);
  if (closed !== undefined)
    return closed === 'modal' && !sentenceStart && /^(?:May|Will)$/.test(token.text) ? 'name' : closed;
  if (word.includes("'")) {
    if (/^(?:he|she|it|they|we|i|you|that|there|who)'(?:s|re|m)$/.test(word)) return 'be';
    if (/^(?:they|we|i|you)'ve$/.test(word)) return 'have';
  }
  if (capital && !sentenceStart) return 'name';
  return tagOpen(word);
}

/** The tag of a word of no closed class. */
const tagOpen = remembered((word): Tag => {
  for (const [list, tag] of OPEN) if (list.has(word)) return tag;
  if (/[-‑].*(?:ed|[a-z]n)$/.test(word) || UN.test(word)) return 'noun';
  if (/[^e]ed$/.test(word) && word.length > 3) return 'past';
  if (/ing$/.test(word) && word.length > 4) return 'ing';
  if (/ly$/.test(word) && !words.NO_ADVERB.has(word)) return 'adv';
  return words.PRESENT.has(word) || words.PRESENT.has(baseOf(word)) ? 'pres' : 'noun';
});

/** Prepositions that also join clauses. */
const AFTER = new Set(['after', 'before', 'since', 'until', 'till', 'as']);

/** What "'s" is "is" behind: none of these owns anything by it. */
const IS = /^(?:he|she|it|that|this|there|here|what|who|where|how)$/;

const wordOf = (token: Token | undefined): string => token?.lower ?? '';

/** The tags of an article's tokens, by index. */
export function tagTokens({ tokens, sentences, mentions }: Analysis): Tag[] {
  const tags: Tag[] = new Array(tokens.length);
  const starts = new Set(sentences.map((sentence) => sentence.first));
  let at = 0;
  for (const [i, token] of tokens.entries()) {
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= token.start) at++;
    const mention = mentions[at];
    const inside = mention !== undefined && mention.start <= token.start && token.end <= mention.end;
    const previous = tokens[i - 1];
    const first =
      starts.has(i) ||
      (previous !== undefined && previous.kind === 'mark' && /^["'“‘(:]$/.test(previous.text));
    const named = inside && mention.kind !== 'pronoun' && mention.kind !== 'nominal';
    tags[i] = named && token.kind !== 'possessive' ? 'name' : tagWord(token, first);
  }
  // Before a noun "that" points; after one it joins. "Her" and "his" before a verb are no possessives, which needs no care here.
  for (const [i, token] of tokens.entries()) {
    const word = token.lower;
    const next = tags[i + 1];
    // "said it's too early", "that's why"
    if (token.kind === 'possessive' && IS.test(wordOf(tokens[i - 1]))) tags[i] = 'be';
    // "Head of reporting Ann Holm said", "House Minority Leader": no sentence begins with a verb of that form.
    if (tags[i] === 'pres' && starts.has(i) && !/s$/.test(word) && (next === 'name' || next === 'prep'))
      tags[i] = 'noun';
    // "And that may be why …"
    if (
      word === 'that' &&
      (starts.has(i) || (starts.has(i - 1) && tags[i - 1] === 'conj')) &&
      /^(?:modal|be|have|do)$/.test(next ?? '')
    )
      tags[i] = 'pron';
    // A hyphen or stroke inside a word ("pro-Belarusian", "$0.06/kWh") is part of it.
    if (!token.spaced && tokens[i + 1]?.spaced === false && next !== 'mark' && /^[-‑–/.]$/.test(word))
      tags[i] = 'noun';
    // "said that person fled", "three officers and one suspect", "with his left foot"
    if (word === 'that' && /^(?:person|man|woman|boy|girl|child)$/.test(wordOf(tokens[i + 1])))
      tags[i] = 'det';
    if (word === 'one' && /^(?:noun|pres)$/.test(next ?? '')) tags[i] = 'num';
    if (
      word === 'left' &&
      /^(?:foot|hand|arm|leg|side|back|wing|knee|ankle|shoulder|eye|ear|flank)$/.test(wordOf(tokens[i + 1]))
    )
      tags[i] = 'noun';
    // "all aboard died", but "those aboard the plane died"
    if (word === 'aboard' && /^(?:det|poss|name)$/.test(next ?? '')) tags[i] = 'prep';
    // "the political will shown by Norway"
    if (word === 'will' && /^(?:political|free|good|public|the|his|her)$/.test(wordOf(tokens[i - 1])))
      tags[i] = 'noun';
    // "the world No. 1"
    if (/^nos?\.?$/.test(word) && tokens[i + 1]?.kind === 'number') tags[i] = tags[i + 1] = 'noun';
    // "we 've": the two halves of a contraction that stand apart.
    if (!token.spaced && /^(?:ve|re|ll)$/.test(word) && /^['’]$/.test(tokens[i - 1]?.text ?? ''))
      tags[i] = word === 've' ? 'have' : word === 're' ? 'be' : 'modal';
    // "motorists' associations": a bare apostrophe after s, in front of a noun.
    if (
      !token.spaced &&
      /^['’]$/.test(word) &&
      /[^s]s$/.test(tokens[i - 1]?.text ?? '') &&
      tokens[i + 1]?.spaced &&
      (/^(?:noun|name|pres|past|num)$/.test(next ?? '') || /^["“]$/.test(wordOf(tokens[i + 1])))
    )
      tags[i] = 'poss';
    // "expect claims of 200m": of two such forms the first is the verb.
    if (tags[i] === 'pres' && tags[i - 1] === 'pres' && /s$/.test(word) && wordOf(tokens[i + 1]) === 'of')
      tags[i] = 'noun';
    if (word === 'that' && i > 0 && tags[i - 1] === 'prep' && next === 'noun') tags[i] = 'det';
    // '"It was not kind," that person said.'
    if (word === 'that' && /^["”]$/.test(wordOf(tokens[i - 1])) && next === 'noun' && tags[i + 2] === 'past')
      tags[i] = 'det';
    // "the deal values it at …", "the law hires 400": in -s between a singular noun and an object.
    if (
      tags[i] === 'noun' &&
      /^\p{Ll}{2,}[^suiy]s$/u.test(token.text) &&
      (tags[i - 1] === 'noun' || tags[i - 1] === 'name') &&
      tags[i - 2] === 'det' &&
      !/s$/.test(tokens[i - 1]?.text ?? 's') &&
      (next === 'det' || next === 'num' || next === 'poss')
    )
      tags[i] = 'pres';
    // "the trams that climb the hills": no noun is followed so, and the verb goes with more than one.
    if (
      tags[i] === 'noun' &&
      /^\p{Ll}{2,}[^s]$/u.test(token.text) &&
      /^(?:that|which|who)$/.test(wordOf(tokens[i - 1])) &&
      tags[i - 2] === 'noun' &&
      /[^s]s$|^(?:people|women|men|children)$/.test(wordOf(tokens[i - 2])) &&
      (next === 'det' || next === 'poss')
    )
      tags[i] = 'pres';
    // "the small state of Ostland", "its takeover offer to Nordvik"
    if (
      tags[i] === 'pres' &&
      tags[i - 1] === 'noun' &&
      /^(?:det|poss)$/.test(tags[/^(?:noun|name)$/.test(tags[i - 2] ?? '') ? i - 3 : i - 2] ?? '') &&
      !/s$/.test(word) &&
      !/s$/.test(wordOf(tokens[i - 1])) &&
      !words.COLLECTIVE.has(wordOf(tokens[i - 1])) &&
      (next === 'to' || next === 'prep')
    )
      tags[i] = 'noun';
    // "the absence of a flood warning,"
    if (
      tags[i] === 'ing' &&
      tags[i - 1] === 'noun' &&
      tags[i - 2] === 'det' &&
      !/s$/.test(wordOf(tokens[i - 1])) &&
      /^[,.;]$/.test(wordOf(tokens[i + 1]))
    )
      tags[i] = 'noun';
    // "his visit", "the report": nouns, whatever else they may be.
    if (tags[i] === 'pres' && (tags[i - 1] === 'det' || tags[i - 1] === 'poss')) tags[i] = 'noun';
    // "after the vote", "before Monday": a preposition unless a clause follows, which the clauses find out.
    if (AFTER.has(word)) tags[i] = 'prep';
    // "one victim": not "one of them".
    if (word === 'one' && (next === 'noun' || next === 'past' || next === 'name')) tags[i] = 'det';
    // "the first video of one in its habitat"
    if (word === 'one' && tags[i - 1] === 'prep' && next === 'prep' && wordOf(tokens[i + 1]) !== 'of')
      tags[i] = 'noun';
    // ", the central bank forecast on Tuesday"
    if (word === 'forecast' && tags[i] === 'noun' && /^(?:prep|mark|num|sub)$/.test(next ?? '')) {
      let k = i - 1;
      while (tags[k] === 'noun' || tags[k] === 'name') k--;
      if (k < i - 1 && wordOf(tokens[tags[k] === 'det' ? k - 1 : k]) === ',') tags[i] = 'past';
    }
    if (word === 'one' && wordOf(tokens[i + 1]) === 'of') tags[i] = 'noun';
    // "Quarterly income": of a quarter, not each quarter.
    if (/^(?:week|month|quarter|year)ly$/.test(word) && /^(?:noun|name|ing|past)$/.test(next ?? ''))
      tags[i] = 'noun';
    // "a quake there in May killed": no "there is".
    if (
      /^t?here$/.test(word) &&
      /^(?:noun|name)$/.test(tags[i - 1] ?? '') &&
      /^(?:prep|past|finite)$/.test(next ?? '')
    )
      tags[i] = 'noun';
    // "Holm once said", "the firm once owned it": no "as soon as".
    if (
      word === 'once' &&
      /^(?:past|finite|have|be|part)$/.test(next ?? '') &&
      /^(?:name|noun|pron|have|be)$/.test(tags[i - 1] ?? '')
    )
      tags[i] = 'adv';
    // ", Nordvik news agency reports.", ", Holm notes."
    if (
      /^(?:reports|notes|claims|estimates|states|comments|remarks)$/.test(word) &&
      tags[i] !== 'name' &&
      /^(?:noun|name)$/.test(tags[i - 1] ?? '') &&
      (wordOf(tokens[i + 1]) === '.' || /^(?:quot|cit)ing$/.test(wordOf(tokens[i + 2])))
    ) {
      let k = i - 1;
      while (/^(?:noun|name|det|poss)$/.test(tags[k] ?? '')) k--;
      if (k < i - 1 && wordOf(tokens[k]) === ',') tags[i] = 'finite';
    }
    // "the right to look, provided they keep it secret"
    if (word === 'provided' && next === 'pron' && /^(?:noun|name|mark)$/.test(tags[i - 1] ?? ''))
      tags[i] = 'sub';
    if (word === 'so' && next !== 'sub') tags[i] = 'adv';
    // "was all but wiped out", "nothing but"
    if (word === 'but' && /^(?:all|nothing|anything|everything|none|anyone)$/.test(wordOf(tokens[i - 1])))
      tags[i] = tags[i - 1] = 'adv';
    // "has alleged", "Holm alleged that": adjectives elsewhere.
    if (
      word.endsWith('ed') &&
      /^(?:alleged|advanced|combined|limited|united|mixed|detailed)$/.test(word) &&
      (tags[i - 1] === 'have' ||
        (/^(?:name|pron|noun|mark)$/.test(tags[i - 1] ?? '') && /^(?:sub|adv|prep)$/.test(next ?? '')))
    )
      tags[i] = 'past';
  }
  return tags;
}
