// Countries that the store knows are found under their names in the page's language, also where words are not spaced.
import { expect, test } from 'vitest';
import { NameIndex, type NameRow, scan } from '@/data/mentions';
import { countriesAmong, countryRows } from '@/data/mentions/countries';

const place = (text: string, entity: string): NameRow => ({
  text,
  kind: 'name',
  case: 'as-kind',
  language: null,
  entity,
  type: 'place',
});
const countries = countriesAmong([
  place('Russia', 'russia'),
  place('Belarus', 'belarus'),
  place('United States', 'us'),
  place('Japan', 'japan'),
  place('Thailand', 'thailand'),
  place('United Kingdom', 'uk'),
  place('Germany', 'germany'),
  place('South Korea', 'korea'),
  place('Netherlands', 'netherlands'),
  place('Egypt', 'egypt'),
  place('Israel', 'israel'),
  place('Bosnia & Herzegovina', 'bosnia'),
  place('Greece', 'greece'),
  place('Minsk', 'minsk'),
]);

const found = (language: string, text: string) => {
  const index = new NameIndex(countryRows(countries, language), []);
  return scan(text, index).map(
    ({ start, end, form }) => `${text.slice(start, end)}=${index.rows(form)[0]?.entity}`,
  );
};

test.each([
  [
    'fr',
    'La Russie et la Biélorussie, d’après le Japon',
    ['Russie=russia', 'Biélorussie=belarus', 'Japon=japan'],
  ],
  [
    'de',
    'In Russland und Weißrussland, sagte Japans Minister',
    ['Russland=russia', 'Weißrussland=belarus', 'Japans=japan'],
  ],
  [
    'ru',
    'Президент России в Белоруссии; Беларуси и США',
    ['России=russia', 'Белоруссии=belarus', 'Беларуси=belarus', 'США=us'],
  ],
  ['fr', 'François Hollande et les Pays-Bas', ['Pays-Bas=netherlands']],
  ['uk', 'до Росії та Білорусі', ['Росії=russia', 'Білорусі=belarus']],
  ['pl', 'z Rosji do Japonii', ['Rosji=russia', 'Japonii=japan']],
  ['de', 'In Großbritannien', ['Großbritannien=uk']],
  ['pl', 'z Niemiec, w Niemczech', ['Niemiec=germany', 'Niemczech=germany']],
  ['ru', 'в Южной Корее и Великобритании', ['Южной Корее=korea', 'Великобритании=uk']],
  [
    'ru',
    'из Соединенных Штатов и Нидерландов в Египет; Египта с Израилем, Боснии и Герцеговины',
    [
      'Соединенных Штатов=us',
      'Нидерландов=netherlands',
      'Египет=egypt',
      'Египта=egypt',
      'Израилем=israel',
      'Боснии и Герцеговины=bosnia',
    ],
  ],
  ['uk', 'у Сполучених Штатах і Великій Британії', ['Сполучених Штатах=us', 'Великій Британії=uk']],
  [
    'pl',
    'ze Stanów Zjednoczonych do Wielkiej Brytanii, Korei Południowej i Izraela',
    ['Stanów Zjednoczonych=us', 'Wielkiej Brytanii=uk', 'Korei Południowej=korea', 'Izraela=israel'],
  ],
  [
    'cs',
    've Spojených státech, Velké Británii a Jižní Koreji',
    ['Spojených státech=us', 'Velké Británii=uk', 'Jižní Koreji=korea'],
  ],
  [
    'de',
    'in den Vereinigten Staaten, den Niederlanden und im Vereinigten Königreich',
    ['Vereinigten Staaten=us', 'Niederlanden=netherlands', 'Vereinigten Königreich=uk'],
  ],
  ['sk', 'v Rusku a Nemecku', ['Rusku=russia', 'Nemecku=germany']],
  ['fi', 'Venäjän ja Yhdysvaltojen', ['Venäjän=russia', 'Yhdysvaltojen=us']],
  ['lt', 'Rusijos ir Vokietijos', ['Rusijos=russia', 'Vokietijos=germany']],
  ['el', 'της Ρωσίας και της Ελλάδας', ['Ρωσίας=russia', 'Ελλάδας=greece']],
  ['ko', '러시아는 독일과', ['러시아는=russia', '독일과=germany']],
  ['he', 'ברוסיה', ['ברוסיה=russia']],
  ['el', 'στη Ρωσία', ['Ρωσία=russia']],
  ['ar', 'زار روسيا أمس وروسيا', ['روسيا=russia', 'وروسيا=russia']],
  ['he', 'ביקר ברית רוסיה', ['רוסיה=russia']],
  ['zh', '俄罗斯总统访问白俄罗斯', ['俄罗斯=russia', '白俄罗斯=belarus']],
  ['ja', 'ロシアの大統領が日本を訪れた', ['ロシア=russia', '日本=japan']],
  ['th', 'ประธานาธิบดีรัสเซียเยือนญี่ปุ่น', ['รัสเซีย=russia', 'ญี่ปุ่น=japan']],
])('in %s', (language, text, expected) => {
  expect(found(language, text)).toEqual(expected);
});

test('inside a longer word or another country nothing is found', () => {
  expect(found('de', 'Weißrussland und Kleinrussland')).toEqual(['Weißrussland=belarus']);
  expect(found('ja', 'ベラルーシ')).toEqual(['ベラルーシ=belarus']);
  expect(found('ru', 'Россияне')).toEqual([]);
});

test('a page in English, or one whose language is no language, brings no names', () => {
  expect(countryRows(countries, 'en-GB')).toEqual([]);
  expect(countryRows(countries, 'not a language!')).toEqual([]);
  expect(countryRows(countries, null)).toEqual([]);
});
