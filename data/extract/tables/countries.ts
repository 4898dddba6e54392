// Countries: names from Intl.DisplayNames; other names that news uses and demonyms in a table compiled by hand
// (facts of common knowledge, no source's text copied).

import { byName } from './by-name';

/** Demonyms that no rule makes from the country's name, by its code. A plural in s is made where the word allows it. */
const DEMONYMS = `AF Afghan Afghani;AR Argentine Argentinian Argentinean;AU Aussie;AZ Azeri;BS Bahamian;BB Barbadian;BY Belarussian Byelorussian;BE Belgian;BA Bosnian;BF Burkinabe;CA Canadian;CN Chinese;CG Congolese;HR Croat;CY Cypriot;CZ Czech;DK Danish Dane;DO Dominican;NL Dutch Dutchman Dutchmen Dutchwoman;TL East+Timorese Timorese;EC Ecuadorean;AE Emirati;PH Filipino Philippine;FI Finnish Finn;FR French Frenchman Frenchmen Frenchwoman;DE German;GR Greek;GL Greenlandic Greenlander;GD Grenadian;GY Guyanese;HN Honduran;HU Hungarian;IS Icelandic Icelander;IE Irish Irishman Irishmen Irishwoman;IT Italian;CI Ivorian;KZ Kazakh;XK Kosovar;KG Kyrgyz;LA Laotian Lao;LB Lebanese;LU Luxembourgish Luxembourger;MK Macedonian;MG Malagasy Madagascan;MV Maldivian;MT Maltese;MU Mauritian;MX Mexican;MD Moldavian;MC Monegasque Monacan;ME Montenegrin;MA Moroccan;MZ Mozambican;MM Burmese;NZ New+Zealander;NE Nigerien;NO Norwegian;PS Palestinian;PA Panamanian;PE Peruvian;PL Polish Pole;PT Portuguese;PR Puerto+Rican;RO Rumanian;SV Salvadoran Salvadorean;SA Saudi;RS Serb;SK Slovak;SI Slovene;SO Somali;ES Spanish Spaniard;SR Surinamese;SZ Swazi;SE Swedish Swede;CH Swiss;TJ Tajik;TH Thai;TG Togolese;TT Trinidadian;TR Turkish Turk;TM Turkmen;UA Ukrainian;GB British Briton Brit;US American;UZ Uzbek;HK Hong+Konger`;

/** Places that are no country of the table above but have a demonym; their names are as written here. */
const OTHER_DEMONYMS = `Korea=Korean;England=English Englishman Englishmen Englishwoman;Scotland=Scottish Scots Scot Scotsman;Wales=Welsh Welshman Welshmen;Chechnya=Chechen;Tibet=Tibetan;Western Sahara=Sahrawi Saharawi;Catalonia=Catalan;Abkhazia=Abkhaz Abkhazian;Europe=European;Africa=African;Asia=Asian;Bavaria=Bavarian;Sicily=Sicilian;Siberia=Siberian;Quebec=Quebecois;California=Californian;Texas=Texan;Dagestan=Dagestani;Crimea=Crimean;Tatarstan=Tatar;Kashmir=Kashmiri;Darfur=Darfuri;West Indies=West+Indian;Soviet Union=Soviet;Yugoslavia=Yugoslav Yugoslavian;Czechoslovakia=Czechoslovak Czechoslovakian;Zaire=Zairean Zairian;Scandinavia=Scandinavian;Latin America=Latin+American;North Ossetia=Ossetian;Northern Ireland=Northern+Irish;East Germany=East+German;West Germany=West+German;South America=South+American;New York=New+Yorker;London=Londoner;Paris=Parisian`;

/** Other names of countries that news uses, beside those that Intl gives. */
const ALIASES = `US=US,USA,U.S.,U.S.A.,United States of America,America;GB=UK,U.K.,Britain,Great Britain;AE=UAE,U.A.E.,Emirates;CZ=Czech Republic,Czechia;MM=Burma,Myanmar;TR=Turkey,Türkiye;CI=Ivory Coast,Côte d'Ivoire,Cote d'Ivoire;CD=Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC;CG=Congo,Republic of the Congo,Congo-Brazzaville;BA=Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia & Herzegovina;MK=Macedonia,North Macedonia;KP=DPRK,North Korea;KR=South Korea,Republic of Korea,ROK;HK=Hong Kong;MO=Macau,Macao;RU=Russian Federation;PS=Palestine;VA=Vatican City,Vatican;CV=Cape Verde;SZ=Swaziland,Eswatini;TL=East Timor,Timor-Leste;NL=Holland,Netherlands;BY=Byelorussia,Belorussia;LC=St. Lucia,St Lucia,Saint Lucia;KN=St. Kitts and Nevis;VC=St. Vincent and the Grenadines;TT=Trinidad and Tobago,Trinidad & Tobago,Trinidad;ST=Sao Tome and Principe;AG=Antigua and Barbuda,Antigua;CN=PRC,People's Republic of China;IE=Republic of Ireland;XK=Kosovo;SK=Slovak Republic;KG=Kirghizia;MD=Moldavia;PG=Papua New Guinea,PNG;ZA=RSA;NZ=N.Z.;GW=Guinea-Bissau;SA=Saudi Arabia,KSA;GM=The Gambia;BS=The Bahamas`;

/** What Intl names beside countries: unions, the world, leftovers; and the Congo by its former code. */
const NO_COUNTRY = /^(?:EU|EZ|UN|UM|Q[OU]|CQ|ZR|X[AB]|ZZ)$/;

export interface CountryTables {
  /** Every name -> the standard name that stands for the country. */
  names: ReadonlyMap<string, string>;
  /** Demonym (also plural) -> the standard name. */
  demonyms: ReadonlyMap<string, string>;
}

let tables: CountryTables | undefined;

/** Country names and demonyms, built on first need. */
export function countryTables(): CountryTables {
  tables ??= build();
  return tables;
}

function build(): CountryTables {
  const names = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const standard = new Map<string, string>();
  for (const [code, full] of regions()) {
    const name = STANDARD[code] ?? full.replace(/ \(.*\)$| SAR China$/, '');
    standard.set(code, name);
    names.set(name, name);
    if (!names.has(full)) names.set(full, name);
  }
  for (const [alias, code] of byName(ALIASES)) names.set(alias, standard.get(code) ?? alias);
  const add = (demonym: string, place: string) => {
    if (!demonyms.has(demonym)) demonyms.set(demonym, place);
    if (!/(?:ese|ish|ch|sh|ss|men|[hos]man|women|[^e]s)$/.test(demonym) && !demonyms.has(`${demonym}s`))
      demonyms.set(`${demonym}s`, place);
  };
  const addAll = (place: string, list: string) => {
    for (const word of list.split(' ')) add(word.replaceAll('+', ' '), place);
  };
  for (const entry of DEMONYMS.split(';')) addAll(standard.get(entry.slice(0, 2)) ?? '', entry.slice(3));
  for (const entry of OTHER_DEMONYMS.split(';')) {
    const [place = '', list = ''] = entry.split('=');
    addAll(place, list);
  }
  // Albania, Iraq, Chile, Iran, Japan: of these forms the wrong ones are words of nobody ("Japani").
  for (const place of standard.values()) if (place.endsWith('a')) add(`${place}n`, place);
  for (const place of standard.values())
    for (const end of /[^aeiou]$/.test(place) ? ['i', 'an', 'ian', 'ese'] : ['an', 'ese'])
      add(place + end, place);
  return { names, demonyms };
}

/** Where Intl's name is not the one that news uses. */
const STANDARD: Record<string, string> = {
  PS: 'Palestine',
  CD: 'Democratic Republic of the Congo',
  CG: 'Congo',
};

/** Every two-letter code that Intl names; of a country's former code the present name. */
function* regions(): Generator<[string, string]> {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  for (let first = 65; first <= 90; first++)
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const name = NO_COUNTRY.test(code) ? undefined : display.of(code);
      if (name) yield [code, name];
    }
}
