// The words for the kinds, types and states of the model; a value of a later version is "other".
import { i18n } from '#i18n';
import type {
  CaseRule,
  ENTITY_TYPES,
  EntityType,
  FACT_KINDS,
  FACT_STATUSES,
  FactKind,
  FactStatus,
  MENTION_KINDS,
  MentionKind,
} from '@/data/model';

/** The word of a fact's kind. */
export const kindWord = (kind: FactKind): string => factKinds[kind as keyof typeof factKinds]?.() ?? other();
/** The word of an entity's type. */
export const typeWord = (type: EntityType): string => types[type as keyof typeof types]?.() ?? other();
/** The word of a fact's state. */
export const statusWord = (status: FactStatus): string =>
  statuses[status as keyof typeof statuses]?.() ?? other();
/** The word of a name's or a mention's kind. */
export const nameWord = (kind: MentionKind): string => names[kind as keyof typeof names]?.() ?? other();
/** The word for how upper and lower case count in a name. */
export const caseWord = (rule: CaseRule): string => cases[rule as keyof typeof cases]?.() ?? other();

const other = () => i18n.t('options.words.other');

const factKinds: Record<(typeof FACT_KINDS)[number], () => string> = {
  role: () => i18n.t('options.words.role'),
  event: () => i18n.t('options.words.event'),
  figure: () => i18n.t('options.words.figure'),
  quote: () => i18n.t('options.words.quote'),
  claim: () => i18n.t('options.words.claim'),
  relation: () => i18n.t('options.words.relation'),
  plan: () => i18n.t('options.words.plan'),
  note: () => i18n.t('options.words.note'),
};
const types: Record<(typeof ENTITY_TYPES)[number], () => string> = {
  person: () => i18n.t('type.person'),
  place: () => i18n.t('type.place'),
  organisation: () => i18n.t('type.organisation'),
  event: () => i18n.t('type.event'),
  other: () => i18n.t('type.other'),
};
const statuses: Record<(typeof FACT_STATUSES)[number], () => string> = {
  suggested: () => i18n.t('options.words.suggested'),
  confirmed: () => i18n.t('options.words.confirmed'),
  rejected: () => i18n.t('options.words.rejected'),
};
const names: Record<(typeof MENTION_KINDS)[number], () => string> = {
  name: () => i18n.t('options.words.name'),
  surname: () => i18n.t('options.words.surname'),
  acronym: () => i18n.t('options.words.acronym'),
  demonym: () => i18n.t('options.words.demonym'),
  variant: () => i18n.t('options.words.variant'),
  nominal: () => i18n.t('options.words.nominal'),
  pronoun: () => i18n.t('options.words.pronoun'),
};
const cases: Record<'as-kind' | 'exact' | 'any', () => string> = {
  'as-kind': () => i18n.t('options.words.caseAsKind'),
  exact: () => i18n.t('options.words.caseExact'),
  any: () => i18n.t('options.words.caseAny'),
};

/** The options of a select over a closed list of words. */
export const wordsOf = <T extends string>(values: readonly T[], word: (value: T) => string) =>
  values.map((value) => ({ value, label: word(value) }));
