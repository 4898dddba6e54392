// Words that head the names of events, of places and of other things (laws, prizes, indices). Compiled by hand, lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const EVENT_HEADS = words(
  `cup open championship championships olympics games war wars revolution uprising festival summit prix tournament marathon masters bowl derby trophy fair expo exhibition congress-of election elections referendum massacre holocaust genocide siege armistice crisis classic invitational playoffs final finals carnival biennale parade intifada spring series slam regatta rally ashes paralympics universiade jubilee coronation conference convention earthquake hurricane typhoon cyclone storm tsunami famine pandemic plague depression challenge`,
);

export const KNOWN_EVENTS: ReadonlySet<string> = new Set(
  "World War I;World War II;World War One;World War Two;First World War;Second World War;Cold War;Gulf War;Vietnam War;Korean War;Civil War;World Cup;Olympics;Olympic Games;Winter Olympics;Summer Olympics;Paralympics;Super Bowl;World Series;Wimbledon;U.S. Open;US Open;French Open;Australian Open;Tour de France;Davis Cup;Fed Cup;Ryder Cup;Euro 96;European Cup;Champions League;Champions Cup;Cup Winners' Cup;UEFA Cup;FA Cup;Holocaust;Ramadan;Christmas;Easter;Grand Prix;Brexit;Stanley Cup;Asian Cup;Commonwealth Games;Asian Games;Formula One;Ashes;Hajj".split(
    ';',
  ),
);

export const PLACE_HEADS = words(
  `river lake mountain mountains mount sea ocean island islands isle isles bay gulf valley street avenue road boulevard lane square park airport province county city town village district desert peninsula strait straits canal hills hill beach coast coastline forest falls creek bridge tunnel harbour harbor port stadium arena cathedral mosque abbey palace castle tower memorial cemetery prison jail zone border region territory territories republic kingdom emirate state oblast prefecture heights plateau plain cape delta basin dam reef archipelago triangle airfield farm campus plaza highway station way crossing camp`,
);

export const PLACE_FIRST = words(
  `new san santa los las fort port lake mount mt. st. cape el north south east west northern southern eastern western central upper lower greater saint nizhny veliky al-`,
);

export const OTHER_HEADS = words(
  `act law bill treaty agreement accord accords pact protocol convention declaration charter constitution code amendment resolution plan prize award awards medal index average composite album song novel book film movie project language bible koran quran gospel virus disease syndrome operation windows`,
);
