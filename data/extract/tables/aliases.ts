// Other spellings of places and organisations that one text may use side by side. Compiled by hand.
const ALIASES: ReadonlyMap<string, string> = new Map(
  (
    'Washington D.C.=Washington;Washington DC=Washington;New York City=New York;Kiev=Kyiv;Kharkov=Kharkiv;Rio=Rio de Janeiro;Hague=The Hague;' +
    'St Petersburg=St. Petersburg;Saint Petersburg=St. Petersburg;Petersburg=St. Petersburg;Bombay=Mumbai;Calcutta=Kolkata;Madras=Chennai;' +
    'Saigon=Ho Chi Minh City;Rangoon=Yangon;Taleban=Taliban;Al-Qaeda=al-Qaeda;al Qaeda=al-Qaeda;Al Qaeda=al-Qaeda;Qaeda=al-Qaeda;' +
    'Hizbollah=Hezbollah;Nato=NATO;Opec=OPEC;Fifa=FIFA;Uefa=UEFA;Unesco=UNESCO;Unicef=UNICEF;Isis=ISIS;USSR=Soviet Union;U.S.S.R.=Soviet Union;' +
    'al-Jazeera=Al Jazeera;Fed=Federal Reserve;Tass=TASS;Itar-Tass=ITAR-TASS;US Open=U.S. Open;São Paulo=Sao Paulo;Bogotá=Bogota;Malmö=Malmo;' +
    'Düsseldorf=Duesseldorf;Dusseldorf=Duesseldorf;Gaza Strip=Gaza;D.C.=Washington;L.A.=Los Angeles;Olympic=Olympics;VW=Volkswagen;Walmart=Wal-Mart;WikiLeaks=Wikileaks;' +
    "Élysée=Elysee;Standard and Poor's=Standard & Poor's;S&P=Standard & Poor's;Bern=Berne;Basle=Basel;Marseilles=Marseille;Lyons=Lyon;Catalunya=Catalonia;" +
    'Tory=Conservatives;Tories=Conservatives;First World War=World War I;World War One=World War I;Second World War=World War II;World War Two=World War II'
  )
    .split(';')
    .map((pair) => pair.split('=') as [string, string]),
);

/** The spelling under which all of them gather. */
export function aliasOf(name: string): string {
  return ALIASES.get(name) ?? name;
}
