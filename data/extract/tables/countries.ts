// Countries: names from Intl.DisplayNames; other names that news uses and demonyms in a table compiled by hand
// (facts of common knowledge, no source's text copied).

/** code: demonyms, adjective first; "/" parts adjective and noun forms. A plural in s is made where the word allows it. */
const DEMONYMS = `AF Afghan Afghani;AL Albanian;DZ Algerian;AD Andorran;AO Angolan;AR Argentine Argentinian Argentinean;AM Armenian;AU Australian Aussie;AT Austrian;AZ Azerbaijani Azeri;BS Bahamian;BH Bahraini;BD Bangladeshi;BB Barbadian;BY Belarusian Belarussian Byelorussian;BE Belgian;BZ Belizean;BJ Beninese;BT Bhutanese;BO Bolivian;BA Bosnian;BW Botswanan;BR Brazilian;BN Bruneian;BG Bulgarian;BF Burkinabe;BI Burundian;KH Cambodian;CM Cameroonian;CA Canadian;CV Cape+Verdean;TD Chadian;CL Chilean;CN Chinese;CO Colombian;CG Congolese;CR Costa+Rican;HR Croatian Croat;CU Cuban;CY Cypriot;CZ Czech;DK Danish/Dane;DO Dominican;NL Dutch/Dutchman Dutchmen Dutchwoman;TL East+Timorese Timorese;EC Ecuadorean Ecuadorian;EG Egyptian;AE Emirati;ER Eritrean;EE Estonian;ET Ethiopian;FJ Fijian;PH Filipino Philippine;FI Finnish/Finn;FR French/Frenchman Frenchmen Frenchwoman;GA Gabonese;GM Gambian;GE Georgian;DE German;GH Ghanaian;GR Greek;GL Greenlandic/Greenlander;GD Grenadian;GT Guatemalan;GN Guinean;GY Guyanese;HT Haitian;HN Honduran;HU Hungarian;IS Icelandic/Icelander;IN Indian;ID Indonesian;IR Iranian;IQ Iraqi;IE Irish/Irishman Irishmen Irishwoman;IL Israeli;IT Italian;CI Ivorian;JM Jamaican;JP Japanese;JO Jordanian;KZ Kazakh Kazakhstani;KE Kenyan;XK Kosovar;KW Kuwaiti;KG Kyrgyz;LA Laotian Lao;LV Latvian;LB Lebanese;LR Liberian;LY Libyan;LT Lithuanian;LU Luxembourgish/Luxembourger;MK Macedonian;MG Malagasy Madagascan;MW Malawian;MY Malaysian;MV Maldivian;ML Malian;MT Maltese;MR Mauritanian;MU Mauritian;MX Mexican;MD Moldovan Moldavian;MC Monegasque Monacan;MN Mongolian;ME Montenegrin;MA Moroccan;MZ Mozambican;MM Burmese;NA Namibian;NP Nepalese Nepali;NZ New+Zealander;NI Nicaraguan;NG Nigerian;NE Nigerien;KP North+Korean;NO Norwegian;OM Omani;PK Pakistani;PS Palestinian;PA Panamanian;PG Papua+New+Guinean;PY Paraguayan;PE Peruvian;PL Polish/Pole;PT Portuguese;PR Puerto+Rican;QA Qatari;RO Romanian Rumanian;RU Russian;RW Rwandan;SV Salvadoran Salvadorean;WS Samoan;SA Saudi Saudi+Arabian;SN Senegalese;RS Serbian Serb;SL Sierra+Leonean;SG Singaporean;SK Slovak Slovakian;SI Slovenian Slovene;SO Somali Somalian;ZA South+African;KR South+Korean;SS South+Sudanese;ES Spanish/Spaniard;LK Sri+Lankan;SD Sudanese;SR Surinamese;SZ Swazi;SE Swedish/Swede;CH Swiss;SY Syrian;TW Taiwanese;TJ Tajik;TZ Tanzanian;TH Thai;TG Togolese;TO Tongan;TT Trinidadian;TN Tunisian;TR Turkish/Turk;TM Turkmen;UG Ugandan;UA Ukrainian;GB British/Briton Brit;US American;UY Uruguayan;UZ Uzbek;VE Venezuelan;VN Vietnamese;YE Yemeni;ZM Zambian;ZW Zimbabwean;HK Hong+Konger`;

/** Places that are no country of the table above but have a demonym; their names are as written here. */
const OTHER_DEMONYMS = `Korea=Korean;England=English/Englishman Englishmen Englishwoman;Scotland=Scottish Scots/Scot Scotsman;Wales=Welsh/Welshman Welshmen;Chechnya=Chechen;Tibet=Tibetan;Catalonia=Catalan;Abkhazia=Abkhaz Abkhazian;Europe=European;Africa=African;Asia=Asian;Bavaria=Bavarian;Sicily=Sicilian;Siberia=Siberian;Quebec=Quebecois;California=Californian;Texas=Texan;Dagestan=Dagestani;Crimea=Crimean;Tatarstan=Tatar;Kashmir=Kashmiri;Darfur=Darfuri;West Indies=West+Indian;Soviet Union=Soviet;Yugoslavia=Yugoslav Yugoslavian;Czechoslovakia=Czechoslovak Czechoslovakian;Zaire=Zairean Zairian;Scandinavia=Scandinavian;Latin America=Latin+American;North Ossetia=Ossetian;Northern Ireland=Northern+Irish;East Germany=East+German;West Germany=West+German;South America=South+American`;

/** Other names of countries that news uses, beside those that Intl gives. */
const ALIASES = `US=US,USA,U.S.,U.S.A.,United States of America,America;GB=UK,U.K.,Britain,Great Britain;AE=UAE,U.A.E.,Emirates;CZ=Czech Republic,Czechia;MM=Burma,Myanmar;TR=Turkey,Türkiye;CI=Ivory Coast,Côte d'Ivoire,Cote d'Ivoire;CD=Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC;CG=Congo,Republic of the Congo,Congo-Brazzaville;BA=Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia & Herzegovina;MK=Macedonia,North Macedonia;KP=DPRK,North Korea;KR=South Korea,Republic of Korea,ROK;HK=Hong Kong;MO=Macau,Macao;RU=Russian Federation;PS=Palestine;VA=Vatican City,Vatican;CV=Cape Verde;SZ=Swaziland,Eswatini;TL=East Timor,Timor-Leste;NL=Holland,Netherlands;BY=Byelorussia,Belorussia;LC=St. Lucia,St Lucia,Saint Lucia;KN=St. Kitts and Nevis;VC=St. Vincent and the Grenadines;TT=Trinidad and Tobago,Trinidad & Tobago,Trinidad;ST=Sao Tome and Principe;AG=Antigua and Barbuda,Antigua;CN=PRC,People's Republic of China;IE=Republic of Ireland;XK=Kosovo;SK=Slovak Republic;KG=Kirghizia;MD=Moldavia;PG=Papua New Guinea,PNG;ZA=RSA;NZ=N.Z.;GW=Guinea-Bissau;SA=Saudi Arabia,KSA;GM=The Gambia;BS=The Bahamas`;

const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );

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
  const display = new Intl.DisplayNames(['en'], { type: 'region' });
  for (const code of CODES) {
    const full = display.of(code) ?? code;
    const plain = full.replace(/ \(.*\)$| SAR China$|an Territories$/, (tail) =>
      tail.startsWith('an T') ? 'e' : '',
    );
    const name =
      code === 'PS'
        ? 'Palestine'
        : code === 'CD'
          ? 'Democratic Republic of the Congo'
          : code === 'CG'
            ? 'Congo'
            : plain;
    standard.set(code, name);
    names.set(name, name);
    names.set(full, name);
  }
  for (const entry of ALIASES.split(';')) {
    const [code = '', list = ''] = entry.split('=');
    for (const alias of list.split(',')) names.set(alias, standard.get(code) ?? alias);
  }
  const addDemonyms = (place: string, list: string) => {
    for (const word of list.split(/[ /]/)) {
      const demonym = word.replaceAll('+', ' ');
      demonyms.set(demonym, place);
      if (!/(?:ese|ish|ch|sh|ss|men|man|women|woman|[^e]s)$/.test(demonym))
        demonyms.set(`${demonym}s`, place);
    }
  };
  for (const entry of DEMONYMS.split(';')) addDemonyms(standard.get(entry.slice(0, 2)) ?? '', entry.slice(3));
  for (const entry of OTHER_DEMONYMS.split(';')) {
    const [place = '', list = ''] = entry.split('=');
    addDemonyms(place, list);
  }
  return { names, demonyms };
}
