// Other spellings of places and organisations that one text may use side by side. Compiled by hand.
import { byName } from './by-name';

const ALIASES = byName(
  'Washington=Washington D.C.,Washington DC,D.C.;New York=New York City;Kyiv=Kiev;Kharkiv=Kharkov;Rio de Janeiro=Rio;The Hague=Hague;' +
    'St. Petersburg=St Petersburg,Saint Petersburg,Petersburg;Mumbai=Bombay;Kolkata=Calcutta;Chennai=Madras;Ho Chi Minh City=Saigon;' +
    'Yangon=Rangoon;Taliban=Taleban;al-Qaeda=Al-Qaeda,al Qaeda,Al Qaeda,Qaeda;Hezbollah=Hizbollah;NATO=Nato;OPEC=Opec;FIFA=Fifa;UEFA=Uefa;' +
    'UNESCO=Unesco;UNICEF=Unicef;ISIS=Isis;Soviet Union=USSR,U.S.S.R.;Al Jazeera=al-Jazeera;Federal Reserve=Fed;TASS=Tass;ITAR-TASS=Itar-Tass;' +
    'U.S. Open=US Open;Sao Paulo=São Paulo;Bogota=Bogotá;Malmo=Malmö;Duesseldorf=Düsseldorf,Dusseldorf;Gaza=Gaza Strip;Los Angeles=L.A.;' +
    "Olympics=Olympic;Volkswagen=VW;Wal-Mart=Walmart;Wikileaks=WikiLeaks;Elysee=Élysée;Standard & Poor's=Standard and Poor's,S&P;Berne=Bern;" +
    'Basel=Basle;Marseille=Marseilles;Lyon=Lyons;Catalonia=Catalunya;Conservatives=Tory,Tories;World War I=First World War,World War One;' +
    'World War II=Second World War,World War Two',
);

/** The spelling under which all of them gather. */
export function aliasOf(name: string): string {
  return ALIASES.get(name) ?? name;
}
