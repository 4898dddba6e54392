// How the data beside a statement is put into words: who says so, how much, when. Only the joining words are ours.
import { i18n } from '#i18n';
import { sourceDay } from '@/data/source-date';
import { areSeveral, inRunningText } from '@/data/speaker';
import type { AttributionView, EntityRef, FactView, QuantityView, SourceView } from '@/data/view';

/** A piece of text, and the entity that it names where it names one. */
export interface TextPart {
  text: string;
  entity: EntityRef | null;
}

/** "says the Interior Ministry", "say authorities": the words before the speaker, the speaker, the words behind. */
export function saysParts(speaker: string): [string, string, string] {
  const who = inRunningText(speaker);
  const [before = '', after = ''] = i18n
    .t(areSeveral(who) ? 'fact.say' : 'fact.says', ['\u0000'])
    .split('\u0000');
  return [before, who, after];
}

export const saysWho = (speaker: string): string => saysParts(speaker).join('');

/** Who says so, as one line: "says the Interior Ministry, on Sunday". Empty list: the source itself. */
export function attributionText(attributions: AttributionView[]): string {
  return attributions
    .map((a) => {
      const via = a.via ? i18n.t('fact.via', [inRunningText(a.via)]) : '';
      return [saysWho(a.text), a.when, via].filter(Boolean).join(', ');
    })
    .join('; ');
}

/** A claim whose speaker is lost is still somebody's, and not the article's own word; empty for what may be the article's. */
export const lostSpeaker = (kind: FactView['kind']): string =>
  kind === 'claim' || kind === 'quote' ? i18n.t('fact.saysSomebody') : '';

/** Who says so where nobody is named. The article is one of its day, and not the page on which a card stands. */
export function unnamedSpeaker({
  origin,
  kind,
  source,
}: Pick<FactView, 'origin' | 'kind' | 'source'>): string {
  if (origin === 'person') return i18n.t('fact.youSay');
  const lost = lostSpeaker(kind);
  if (lost) return lost;
  if (!source) return i18n.t('fact.articleSays');
  const date = sourceDay(source);
  return doubted(date ? i18n.t('fact.saysArticleOf', [date]) : i18n.t('fact.saysUndated'), source);
}

/** A date in words; the doubt stands right beside the date that it is about. */
export const doubted = (words: string, { caution }: { caution: string | null }): string =>
  caution ? i18n.t('fact.doubted', [words]) : words;

/** As of when a role holds: its source's date, or that it has none, and the doubt about it. */
export function asOf({ source }: Pick<FactView, 'source'>): string {
  if (!source) return '';
  const date = sourceDay(source);
  return doubted(date ? i18n.t('fact.asOf', [date]) : i18n.t('fact.asOfUndated'), source);
}

/** Whether the statement leaves out the bound that its number has: then it is said beside it. */
export function missingBounds(fact: Pick<FactView, 'statement' | 'quantities'>): QuantityView[] {
  return fact.quantities.filter((q) => q.bound !== 'exact' && !fact.statement.includes(q.text));
}

const boundWords = {
  'at-least': () => i18n.t('bound.atLeast'),
  'more-than': () => i18n.t('bound.moreThan'),
  'up-to': () => i18n.t('bound.upTo'),
  'less-than': () => i18n.t('bound.lessThan'),
  about: () => i18n.t('bound.about'),
  range: () => i18n.t('bound.range'),
};

/** "at least 7,000 people": the source's own words where they hold the bound, else with the bound put before. */
export function boundText(q: QuantityView): string {
  const word = boundWords[q.bound as keyof typeof boundWords]?.();
  return !word || /^\D/.test(q.text) ? q.text : `${word} ${q.text}`;
}

/** The statement as one line of text, no number of it without its bound. */
export const statementText = (fact: Pick<FactView, 'statement' | 'quantities'>): string =>
  [fact.statement, ...missingBounds(fact).map(boundText)].join(' ');

/** The names in a statement, so that they can be hovered and opened in turn. Longest first, whole words only. */
export function partsOf(text: string, entities: EntityRef[]): TextPart[] {
  const names = entities
    .flatMap((entity) => {
      const last = entity.type === 'person' ? entity.name.split(' ').at(-1) : undefined;
      const forms = last && last.length > 2 && last !== entity.name ? [entity.name, last] : [entity.name];
      return forms.map((form) => ({ form, entity }));
    })
    .sort((a, b) => b.form.length - a.form.length);
  const parts: TextPart[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const boundary = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
    const found = boundary
      ? names.find(
          ({ form }) => text.startsWith(form, at) && !/[\p{L}\p{N}]/u.test(text[at + form.length] ?? ''),
        )
      : undefined;
    if (found) {
      if (plain) parts.push({ text: plain, entity: null });
      plain = '';
      parts.push({ text: found.form, entity: found.entity });
      at += found.form.length;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  if (plain) parts.push({ text: plain, entity: null });
  return parts;
}

/** What a source is called: its title, else who published it, else its address. */
export function sourceName(source: SourceView): string {
  return source.title ?? source.publisher ?? source.url ?? i18n.t('fact.untitled');
}
