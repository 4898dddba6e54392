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

/** Other names that newspapers use. Compiled by hand from the languages' Wikipedia articles on each country (their titles and redirects); without French "Hollande", which is a man's name there. */
const SYNONYMS: Record<string, string> = {
  de: 'BY=Weißrussland,Weissrussland,Belorussland;NL=Holland;GB=Großbritannien,Grossbritannien,England;US=USA,Amerika,Vereinigte Staaten von Amerika;MM=Burma,Birma;CZ=Tschechische Republik;AE=Emirate;IR=Persien;CI=Elfenbeinküste;MD=Moldau,Moldawien;KP=Nordkorea;KR=Südkorea;MK=Mazedonien;CH=Eidgenossenschaft;SK=Slowakische Republik',
  fr: 'BY=Bélarus,Belarus,Biélorussie;GB=Grande-Bretagne,Angleterre;US=États-Unis d’Amérique,Etats-Unis,USA;MM=Birmanie,Myanmar;CZ=République tchèque;AE=Émirats;KP=Corée du Nord;KR=Corée du Sud;MD=Moldavie',
  es: 'BY=Belarús,Bielorrusia;US=EE. UU.,EEUU,EE.UU.,Estados Unidos de América;GB=Gran Bretaña,Inglaterra;NL=Holanda,Países Bajos;CZ=República Checa,Chequia;MM=Birmania;KP=Corea del Norte;KR=Corea del Sur;MD=Moldavia',
  it: 'BY=Bielorussia,Belarus;US=USA,Stati Uniti d’America;GB=Gran Bretagna,Inghilterra;NL=Olanda;CZ=Repubblica Ceca,Cechia;MM=Birmania;MD=Moldavia',
  pt: 'BY=Bielorrússia,Belarus;US=EUA,Estados Unidos da América;GB=Grã-Bretanha,Inglaterra;NL=Holanda;CZ=República Checa,Tchéquia',
  nl: 'BY=Wit-Rusland,Belarus;US=VS,Verenigde Staten van Amerika;GB=Groot-Brittannië,Engeland;NL=Holland;CZ=Tsjechische Republiek',
  pl: 'US=USA,Stany Zjednoczone Ameryki;GB=Anglia;NL=Niderlandy;CZ=Republika Czeska',
  ru: 'BY=Белоруссия,Беларусь;US=США,Америка;GB=Англия;NL=Голландия;CZ=Чешская Республика;MM=Бирма;KP=КНДР,Северная Корея;KR=Южная Корея;CN=КНР;MD=Молдавия,Молдова;AE=ОАЭ,Объединенные Арабские Эмираты;RU=РФ,Российская Федерация',
  uk: 'BY=Білорусь;US=США,Америка;GB=Англія,Велика Британія;RU=РФ;NL=Голландія;CN=КНР',
  be: 'US=ЗША;GB=Англія;RU=РФ;BY=Рэспубліка Беларусь',
  el: 'US=ΗΠΑ,Ηνωμένων Πολιτειών;GB=Ηνωμένου Βασιλείου,Βρετανία,Αγγλία;NL=Ολλανδία',
  bg: 'US=САЩ,Съединените щати;GB=Англия;NL=Холандия',
  ro: 'US=SUA,Statele Unite;GB=Marea Britanie,Anglia;NL=Olanda',
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

/**
 * Endings that a name's own ending gives way to, by language; the first that fits counts. In names of several words every
 * word declines, and those behind the bar are endings of their adjectives. From school grammars.
 */
const DECLENSIONS: Record<string, string> = {
  ru:
    'ия=ии ию ией;ша=ши ше шу шей;жа=жи же жу жей;ка=ки ке ку кой;а=ы е у ой;я=и е ю ей;усь=уси усью;ль=ля лю лем ле;нь=ня ню нем не;ь=и ью;ай=ая аю аем ае;' +
    'й=я ю ем е;пет=пта пту птом пте;ш=ша шу шем ше;ины=ин инам инами инах;ы=ов ам ами ах;о=;и=;е=;у=;э=;ю=;=а у ом е|ая=ой ую;ые=ых ым ыми;ие=их им ими;ое=ого ому ым ом',
  uk: 'ія=ії ію ією;ща=щі щу щею;а=и і у ою;я=ї і ю єю;усь=усі уссю;ь=ю ем і;ай=аю аєм аї;пет=пту птом пті;к=ку ком ці;и=ів ам ами ах;о=;і=;е=;у=;=у ом і|а=ої ій у ою;і=их им ими',
  be: 'ія=іі ію іяй;ыя=ыі ыю ыяй;а=ы е у ай;усь=усі уссю;ай=ая аю аем аі;ы=аў ам амі ах;о=;і=;е=;у=;=а у ам е',
  pl:
    'ia=ii ię ią;ea=ei eę eą;ja=ji ję ją;uś=usi usią;ka=ki ce kę ką;da=dy dzie dę dą;ra=ry rze rę rą;emcy=emiec emcom emcami emczech;gry=gier grom grami grzech;hiny=hin hinom hinami hinach;piny=pin pinom pinami pinach;' +
    'chy=ch chom chami chach szech;ie=ii iom iami iach;y=ów om ami ach;a=y ie ę ą;oko=oka oku okiem;o=a u em ie;k=ku kiem;g=gu giem ga;el=ela elowi elem elu;pt=ptu ptem pcie;u=;i=;e=;r=ru rem rze;' +
    '=u em ie|ka=kiej ką;ga=giej gą;a=ej ą;ie=ich im imi;e=ych ym ymi',
  cs: 'ea=eje eji eu eou;ko=ka ku kem;ie=ii ií;a=y ě e u ou;ael=aele aeli aelem;y=ů ům ech;o=a u em;e=;u=;=u em|é=ých ým ými;á=é ou;í=ího ím',
  sk: 'ko=ka ku kom;ia=ie iu ii iou;na=ny ne nu nou;a=y e u ou;y=ov om och;o=a u om;e=;u=;=u om e|é=ých ým ými;á=ej ú ou',
  sr: 'ија=ије ији ију ијом;а=е и у ом;=а у ом',
  hr: 'ija=ije iji iju ijom;a=e i u om;o=;e=;i=;u=;=a u om|ka=ke koj ku',
  el: 'α=ας;ά=άς;η=ης;ή=ής;ος=ου ο;ες=ων',
  lt: 'ija=ijos ijai iją ijoje;a=os ai ą oje;as=o ui ą e;os=ų oms ose|os=ų oms ose',
  // Genitives of names that carry no apostrophe.
  de: 'ande=anden;inen=;iven=;s=;=s|e=en;es=en',
  sv: '=s',
  da: '=s',
  nb: '=s',
  nl: '=s',
  fi: 'llat=ltojen ltain lloissa lloista lloilta ltoihin;uomi=uomen uomessa uomeen uomesta;kki=kin kissa kkiin kista;ä=än ässä ään ältä ällä ästä;a=an assa aan alla alta asta;i=in issa iin illa ista;o=on ossa oon osta',
  hu: 'g=gon gra gnak gban gból got ggal;a=ában ából ának át ára',
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

/** The forms of one word by rules such as "ка=ки ке"; none when its ending stays. */
function formsOf(word: string, rules = ''): string[] {
  for (const rule of rules.split(';')) {
    const [ending = '', others = ''] = rule.split('=');
    if (rule === '' || !word.endsWith(ending)) continue;
    return others === ''
      ? []
      : others.split(' ').map((other) => word.slice(0, word.length - ending.length) + other);
  }
  return [];
}

/** More forms of one name are not made: of four words that decline there would be hundreds. */
const MOST_FORMS = 200;

function declined(name: string, language: string): string[] {
  const [nouns, adjectives] = DECLENSIONS[language]?.split('|') ?? [];
  const words = name.split(' ');
  // Acronyms and what is dotted stay as they are.
  if (nouns === undefined || /\./.test(name) || name === name.toUpperCase()) return [];
  let all = [''];
  for (const word of words) {
    const forms = word.length > 2 ? [word, ...formsOf(word, nouns)] : [word];
    if (words.length > 1) forms.push(...formsOf(word, adjectives));
    all = all.flatMap((start) => forms.map((form) => (start === '' ? form : `${start} ${form}`)));
    if (all.length > MOST_FORMS) return [];
  }
  return all;
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
    const forms = [...declined(name, base), ...joined(name, base)];
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
