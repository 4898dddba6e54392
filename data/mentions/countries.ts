// Names of known countries in a page's language: from the runtime (Intl.DisplayNames), which knows no inflected forms and few
// synonyms, so these come from a small table and from rules of declension.
import { countryTables } from '@/data/extract/tables/countries';
import { regions } from './regions';
import type { NameRow } from './rows';

/** Codes that the runtime names though they are no country, or an old code of one that has another. */
const NOT_COUNTRIES = new Set(
  'AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ'.split(
    ' ',
  ),
);

/** Other names that newspapers use. Compiled by hand from the languages' Wikipedia articles on each country (their titles and redirects). */
const SYNONYMS: Record<string, string> = {
  de: 'BY=Weißrussland,Weissrussland,Belorussland;NL=Holland;GB=Großbritannien,Grossbritannien,England;US=USA,Amerika,Vereinigte Staaten von Amerika;MM=Burma,Birma;CZ=Tschechische Republik;AE=Emirate;IR=Persien;CI=Elfenbeinküste;MD=Moldau,Moldawien;KP=Nordkorea;KR=Südkorea;MK=Mazedonien;CH=Eidgenossenschaft;SK=Slowakische Republik',
  fr: 'BY=Bélarus,Belarus,Biélorussie;GB=Grande-Bretagne,Angleterre;US=États-Unis d’Amérique,Etats-Unis,USA;NL=Hollande;MM=Birmanie,Myanmar;CZ=République tchèque;AE=Émirats;KP=Corée du Nord;KR=Corée du Sud;MD=Moldavie',
  es: 'BY=Belarús,Bielorrusia;US=EE. UU.,EEUU,EE.UU.,Estados Unidos de América;GB=Gran Bretaña,Inglaterra;NL=Holanda,Países Bajos;CZ=República Checa,Chequia;MM=Birmania;KP=Corea del Norte;KR=Corea del Sur;MD=Moldavia',
  it: 'BY=Bielorussia,Belarus;US=USA,Stati Uniti d’America;GB=Gran Bretagna,Inghilterra;NL=Olanda;CZ=Repubblica Ceca,Cechia;MM=Birmania;MD=Moldavia',
  pt: 'BY=Bielorrússia,Belarus;US=EUA,Estados Unidos da América;GB=Grã-Bretanha,Inglaterra;NL=Holanda;CZ=República Checa,Tchéquia',
  nl: 'BY=Wit-Rusland,Belarus;US=VS,Verenigde Staten van Amerika;GB=Groot-Brittannië,Engeland;NL=Holland;CZ=Tsjechische Republiek',
  pl: 'US=USA,Stany Zjednoczone Ameryki;GB=Anglia;NL=Niderlandy;CZ=Republika Czeska',
  ru: 'BY=Белоруссия,Беларусь;US=США,Америка;GB=Англия;NL=Голландия;CZ=Чешская Республика;MM=Бирма;KP=КНДР,Северная Корея;KR=Южная Корея;CN=КНР;MD=Молдавия,Молдова;AE=ОАЭ;RU=РФ,Российская Федерация',
  uk: 'BY=Білорусь;US=США,Америка;GB=Англія,Велика Британія;RU=РФ;NL=Голландія;CN=КНР',
  be: 'US=ЗША;GB=Англія;RU=РФ;BY=Рэспубліка Беларусь',
  tr: 'US=ABD,Amerika;GB=İngiltere;BY=Beyaz Rusya;NL=Hollanda',
  zh: 'US=美國;BY=白俄羅斯;RU=俄羅斯,俄国;GB=英國,英国;DE=德國;FR=法國;KP=北韩;KR=南韩',
  ja: 'US=米国;GB=英国;RU=露;CN=中華人民共和国;BY=白ロシア;NL=オランダ',
  ar: 'BY=روسيا البيضاء,بيلاروسيا;US=أمريكا',
  sv: 'BY=Vitryssland,Belarus;US=USA;GB=Storbritannien,England;NL=Holland',
  da: 'BY=Hviderusland,Belarus;US=USA;GB=Storbritannien,England;NL=Holland',
  nb: 'BY=Hviterussland,Belarus;US=USA;GB=Storbritannia,England;NL=Nederland,Holland',
  fi: 'BY=Valko-Venäjä;US=USA,Yhdysvallat;GB=Iso-Britannia,Englanti;NL=Hollanti',
  cs: 'BY=Bělorusko;US=USA;GB=Velká Británie,Anglie;NL=Holandsko;CZ=Česko,Česká republika',
  hu: 'BY=Fehéroroszország,Belarusz;US=USA;GB=Nagy-Britannia,Anglia;NL=Hollandia',
};

/** Endings that a name's own ending gives way to, by language; the first pattern that fits counts. From school grammars. */
const DECLENSIONS: Record<string, [ending: string, others: string][]> = {
  ru: [
    ['ия', 'ии ию ией'],
    ['ая', 'ой ую'],
    ['ша', 'ши ше шу шей'],
    ['ка', 'ки ке ку кой'],
    ['а', 'ы е у ой'],
    ['я', 'и е ю ей'],
    ['усь', 'уси усью'],
    ['ь', 'я ю ем е'],
    ['ай', 'ая аю аем ае'],
    ['й', 'я ю ем е'],
    ['ан', 'ана ану аном ане'],
    ['н', 'на ну ном не'],
    ['т', 'та ту том те'],
    ['к', 'ка ку ком ке'],
    ['р', 'ра ру ром ре'],
    ['л', 'ла лу лом ле'],
    ['м', 'ма му мом ме'],
    ['с', 'са су сом се'],
    ['д', 'да ду дом де'],
    ['ш', 'ша шу шем ше'],
  ],
  uk: [
    ['ія', 'ії ію ією'],
    ['а', 'и і у ою ею'],
    ['я', 'ї і ю єю'],
    ['усь', 'усі уссю'],
    ['ай', 'аю аєм аї'],
    ['ан', 'ану аном ані'],
    ['к', 'ку ком ці'],
    ['н', 'ну ном ні'],
  ],
  be: [
    ['ія', 'іі ію іяй'],
    ['ыя', 'ыі ыю ыяй'],
    ['а', 'ы е у ай'],
    ['усь', 'усі уссю'],
    ['ай', 'ая аю аем аі'],
    ['ан', 'ана ану анам ане'],
  ],
  pl: [
    ['ia', 'ii ię ią'],
    ['ja', 'ji ję ją'],
    ['uś', 'usi usią'],
    ['ka', 'ki ce kę ką'],
    ['na', 'ny nie nę ną'],
    ['emcy', 'emiec emcom emcami emczech'],
    ['gry', 'gier grom grami grzech'],
    ['ny', 'n nom nami nach'],
    ['chy', 'ch chom chami chach szech'],
    ['y', ' om ami ech'],
    ['a', 'y ie ę ą'],
    ['n', 'nu nem nie'],
  ],
  cs: [
    ['ko', 'ka ku kem'],
    ['ie', 'ii ií'],
    ['a', 'y ě u ou'],
    ['n', 'nu nem'],
  ],
  sr: [['ија', 'ије ији ију ијом']],
  hr: [['ija', 'ije iji iju ijom']],
  bg: [],
  // Genitives of names that carry no apostrophe.
  de: [['', 's']],
  sv: [['', 's']],
  da: [['', 's']],
  nb: [['', 's']],
  nl: [['', 's']],
  fi: [
    ['ä', 'än ässä ään ältä llä'],
    ['a', 'an assa aan alla alta'],
    ['i', 'in issa iin illa ista'],
  ],
  hu: [
    ['g', 'gon gra gnak gban gból got'],
    ['a', 'ában ából ának át ára'],
  ],
};

/** What is written together with a name: particles behind it, prepositions and "and" before it. From school grammars. */
const JOINED: Record<string, { before?: string; behind?: string }> = {
  ko: { behind: '은 는 이 가 을 를 의 와 과 에 에서 에게 으로 로 도 만 보다 부터 까지' },
  ar: { before: 'و ف ب ل ك وب ول' },
  he: { before: 'ב ל מ ו ה ש כ' },
};

function joined(name: string, language: string): string[] {
  const { before, behind } = JOINED[language] ?? {};
  return [
    ...(before?.split(' ') ?? []).map((word) => word + name),
    ...(behind?.split(' ') ?? []).map((word) => name + word),
  ];
}

/** Of names of an adjective and a noun: how the adjective declines. */
const ADJECTIVES: Record<string, [ending: string, others: string]> = {
  ru: ['ая', 'ой ую'],
  uk: ['а', 'ої ій у ою'],
};

function declinedPair(name: string, language: string): string[] {
  const [adjective = '', noun = '', ...more] = name.split(' ');
  const [ending, others] = ADJECTIVES[language] ?? ['', ''];
  if (ending === '' || more.length > 0 || !adjective.endsWith(ending)) return [];
  const stem = adjective.slice(0, adjective.length - ending.length);
  return others
    .split(' ')
    .flatMap((other) => declined(noun, language).map((form) => `${stem}${other} ${form}`));
}

function declined(name: string, language: string): string[] {
  const rule = DECLENSIONS[language]?.find(([ending]) => name.endsWith(ending));
  // Names of several words decline in all of them, and what ends in a vowel of its own mostly not at all.
  if (rule === undefined || /[\s.]/.test(name) || name === name.toUpperCase()) return [];
  const [ending, others] = rule;
  return others.split(' ').map((other) => name.slice(0, name.length - ending.length) + other);
}

/** The country that each entity is, by its English name or an alias. */
export function countriesAmong(rows: readonly NameRow[]): Map<string, string> {
  const { names } = countryTables();
  const codes = new Map<string, string>();
  for (const [code, name] of regions('en'))
    if (!NOT_COUNTRIES.has(code)) codes.set(names.get(name) ?? name, code);
  const found = new Map<string, string>();
  for (const { entity, type, kind, text } of rows) {
    if (type !== 'place' || kind === 'demonym') continue;
    const code = codes.get(names.get(text) ?? text);
    if (code !== undefined) found.set(entity, code);
  }
  return found;
}

/** Every name of a country in a language. */
function countryNames(code: string, language: string): string[] {
  const base = language.split('-')[0] ?? language;
  const names = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    const name = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(code);
    if (name !== undefined) names.add(name.replace(/ [（(].*[)）]$/, ''));
  }
  const entry = (SYNONYMS[base] ?? '').split(';').find((part) => part.startsWith(`${code}=`));
  for (const name of entry?.slice(3).split(',') ?? []) names.add(name);
  for (const name of [...names]) {
    const forms = [...declined(name, base), ...declinedPair(name, base), ...joined(name, base)];
    for (const form of forms) names.add(form);
  }
  return [...names];
}

/** Rows for the countries among the entities, in the page's language; none for English, whose names packs bring. */
export function countryRows(countries: ReadonlyMap<string, string>, language: string | null): NameRow[] {
  if (language === null || /^en\b/i.test(language)) return [];
  const rows: NameRow[] = [];
  try {
    for (const [entity, code] of countries) {
      for (const text of countryNames(code, language)) {
        rows.push({ text, kind: 'variant', case: 'as-kind', language, entity, type: 'place', common: true });
      }
    }
  } catch {
    // A page may call its language anything; what is no language tag has no names.
    return [];
  }
  return rows;
}
