// What is seen in an article before any fact is stated: sections, words, sentences, quotations, entities and their mentions.
import type { EntityType, MentionKind, Name, Section } from '../model';
import type { Article } from './article-model';
import { findEntities } from './names/find-entities';
import { findQuotations } from './quotations';
import { findSections } from './sections';
import { splitSentences } from './sentences';
import { tokenise } from './tokens';

/** `possessive` is "'s" or a bare apostrophe after a name in s; `address` a URL, e-mail address, handle or hashtag. */
export type TokenKind = 'word' | 'number' | 'mark' | 'possessive' | 'address';

export interface Token {
  start: number;
  end: number;
  text: string;
  /** The same in lower case. */
  lower: string;
  kind: TokenKind;
  /** White space (or nothing at all) stands before it. */
  spaced: boolean;
}

export interface Sentence {
  start: number;
  end: number;
  /** Index into sections. */
  section: number;
  /** Its tokens: [first, last). */
  first: number;
  last: number;
}

/** One run of quoted words. A quotation that goes on over paragraphs is one of these for each paragraph. */
export interface Quotation {
  /** With its marks. */
  start: number;
  end: number;
  /** Without its marks. */
  innerStart: number;
  innerEnd: number;
  /** 0 outermost; 1 inside another quotation. */
  depth: number;
  /** Goes on from the quotation before, which had no closing mark. */
  continues: boolean;
}

/** A mention as found; `entity` is the entity's id. */
export interface FoundMention {
  start: number;
  end: number;
  text: string;
  kind: MentionKind;
  entity: string;
  /** Index into sentences. */
  sentence: number;
}

export interface FoundEntity {
  id: string;
  type: EntityType;
  name: string;
  named: 'text' | 'derived';
  names: Name[];
}

export interface Analysis {
  article: Article;
  text: string;
  language: string | null;
  sections: Section[];
  tokens: Token[];
  sentences: Sentence[];
  quotations: Quotation[];
  entities: FoundEntity[];
  /** Sorted by start; named mentions never overlap. */
  mentions: FoundMention[];
}

/** Reads an article into its parts. Pure, and linear in the text's length. */
export function analyse(article: Article): Analysis {
  const { text } = article;
  const sections = findSections(text, article.blocks);
  const tokens = tokenise(text);
  const sentences = splitSentences(tokens, sections);
  const quotations = findQuotations(text, sections);
  const { entities, mentions } = findEntities({ text, sections, tokens, sentences, quotations });
  return {
    article,
    text,
    language: article.language,
    sections,
    tokens,
    sentences,
    quotations,
    entities,
    mentions,
  };
}
