// Words that are capitalised at the start of a sentence or in a heading without being names: function words and the
// commonest words of news. Religions and peoples without a country are here too: they are adjectives, not names worth a
// card. Compiled by hand for this project.
const LIST = `
a ab able abortion about above abuse access accident according accordingly account accused across act action active
activists activity actor actress actually ad add added adding addition additional additionally address adds
administration adults advance advertisement advertising advice affairs after afterwards again against age agencies
agency agenda agent agents ago ah aid aids aim air aircraft airline airport al alarm alcohol all allah alleged allow
allowed allows almost along already also alternatively although always am ambassador amendment amid amidst amnesty
among amount an analysis analysis-only analyst analysts ancient and anglican anglo angry animals anniversary
announcement annual anonymous another answer anti any anybody anyone anything apart apartment apparently appeal appear
appeared appears applause application arab arabs archived are area areas argument arms army around arrest arrests art
article articles artist artists aryan as asap asian-style ask asked asking asks assembly assets association asylum at
athlete athletics atm atmosphere attack attackers attacks attempt attempts attendance attention attitude attorney
audience audio author authorities authority authors available average award away ba baby back background bad badminton
balance ball ban band bank bankers banks barrels base baseball based basically basketball batsmen battle bb bbq bc be
beach bear beautiful beauty because bed bedouin beef been beer before began begin beginning begins begun behind being
believe believed believes below bench beneath benefit benefits beside besides best better between beyond biathlon
bible bid bids big bigger biggest bill billion billions birds birth births bit black blast blog blood blown blue board
boat boats bodies body bomb bombing bombs bond bonds book bookings books boom border born borrowing boss both bottom
bought bowling box boxing boy boys boys' brain branch break breakfast breaking bridge brief bright bring bringing
brings brother brothers brought brown bst buddhism buddhist buddhists budget build building builds built bull bullet
bus buses business businesses busy but buy buyers buys by cabinet cable call called calling calls came camera camp
campaign can candidate candidates capital capitalist captain caption car card cards care career careful cargo carry
cars case cases cash casualties categories catholic catholics caucasian caught cause causes cd ceasefire cell census
cent center central centre century ceo ceremony certain cet cfo chairman challenge chance chances change changed
changes charge charges charity chart cheap check chemical chicken chief child children choice christian christianity
christians church cif cities citizens city civil civilians claim claims clarification clashes class clean clear click
climate close closer closing clothes club clubs coach coal coalition coast cocoa code coffee cold colleagues
collection college color combined come comes coming commanders comment comments commerce commission committee
commodity common communication communications communist communists communities community companies company comparison
competition complaints complete computer computers concern concerned concerns condition conditions conference conflict
congress connection consensus conservative conservatives consider considered considering considers consolidated
construction consumer consumers contact continue continued continues contract contracts contrast control controversy
convention conversation coo cool copper corn corporate correct correction correspondents corruption cost costs cotton
could council counsel count countries country county couple couples course court courts coverage cowboys cpi cpu crash
create created creates credit crew cricket crime crime-fighting crimes crisis critical critics crop crops
cross-country crowd crowds crude css cultural culture currency current currently customers cut cuts cutting cv cycling
daily damage dangerous dare dark data date daughter day days dead deal dealers deals dear death deaths debate debt
decide decision decisions deep defence defendants defender defense deficit degree delay delays delegates delivery
demand demands democracy democrat democratic demonstrators department deputy design despite details detectives develop
development developments device diamond did die died dies diet differences different difficult diplomacy diplomat
diplomats direct directions director directors disaster discussion discussions disease diseases distance distribution
district div dividend division divisions diy dj dna do doctor doctors document documents does dog dogs doing dollar
dollars domestic done door double doubles doubt down dozen dozens drawn draws drink driven driver drivers drug drugs
dry due during duty dvd e-mail each earlier early earnings earth earthquake easily east eastern easy economic
economics economist economists economy editor editor's editorial edt education effect effective effectively effects
effort efforts eight eighteen eighth eighty either elderly election elections electricity eleven elite else elsewhere
email embassy emergency emissions emphasis employees employers employment empty end enemy energy engine engineers
enough enterprise entire entry environment environmental eps equal equestrian equipment equity era error especially
essential essentially est estimate estimates eta-time ethnic eur even event events eventually ever every everybody
everyone everything evidence exact exactly example examples excellent except exchange exclusive executive executives
exhibition exhibits existence expect expected expects experience experiments expert experts explain explosion exports
extra extracts extras extremely eye eyes face facilities fact factbox factory facts failure fair fairly fairness fall
fallen falling falls false familiar families family famous fans faq far farm farmers fascist fast father fathers fear
fears feature features federal feel feels fees fell fellow felt female few fewer field fifteen fifth fifty fighter
fighters fighting figure figures file film films final finally finance financial fine fire firefighters firm firms
first first-half first-leg fish fishermen five fixtures flat flight flights flood floods floor flowers fob follow
followed following follows food foods football for force forces forecast foreign foreigners forest forests forex form
formal former forms fortunately forty forward forwards foundation founder four fourteen fourth framework frankly free
freedom frequently fresh friend friendly friends from front fruit fuel full fulltime fully fun function fund
fundamental funding funds funeral funerals further furthermore future futures fy fyi gain gains game games gang gap
garden gas gasoline gave gay gb gbp gdp general generally get gets getting girl girls give given gives giving global
gm-free gmt gnp go goal goals god goes going gold golf gone good goodbye goods got government governments governor gps
grain grains grand gray great green grew grey gross group groups grow growing grown grows growth guard guards
guerrillas guests guide gun gunman gunmen guns gymnastics gypsy hackers had hair half half-time halftime hand handball
hands happen happened happens happy hard hardly has have having he head headlines health healthy hear heard hears
heart heat heats heavy heavy-handed heavyweight held helicopter hello help hence her here heroes hers herself hey hi
hi-tech high high-tech higher highest highlights highly hill him himself hindu hinduism hindus his hispanic hispanics
historic historical history hiv hiv/aids hockey hold holding holds holiday home homers homes hope hopefully hopes
hospital hospitals hostages hot hotel hour hours house households houses housing how however hr html html5 http huge
human hundred hundreds hunger husband hutu i ice ice-hockey id idea ideas identity ied ieds if illegal illness image
images immediately immigrants immigration impact implementation import important importantly imports impossible
improvements in incident include included includes including income increasingly indeed independence independent index
indicators individual individuals industrial industry inflation influence information inhabitants initially initiative
injuries inner inning innings inside insight inspectors inspiration instead institutional institutions insurance
insurers intelligence intense interest interestingly interests interim internal international internet interview
interviews into inuit investigation investigators investment investments investor investors invitation ip ipo iq
ira-style irish-born iron ironically is islam islamic islamist islamists issue issues it item its itself jersey jewish
jews job jobs joint journalists js judaism judge judges judgment judo jury just justice keep keeps kept key kg
kick-off kids kill killed killing kills king km knew know knowing knowledge known knows koran kurd kurdish kurds kw
labor labour labourite lack ladies land landscape language lap laps large largely larger largest last lastly late
lately later latest latino latinos law lawmakers laws lawsuits lawyer lawyers lcd lead leader leaders leadership
leading leads league learn learned learns least leave leaves leaving led left left-hander leftist leg legal
legislation less lesson let lets letter letters level levels lgbt lgbtq liberal library licence life lifestyle light
lights like likely limit limits line lines lineup link links list listen literature little live lived lives livestock
living loan loans lob local locally location lone long longer look lorries lose loses losing losses lost lot lots love
low lower lowest luck lunch ma machine machines madam made magazine mail main mainly major majority make makes making
male man management manager managers manufacturers manufacturing many margin mark market markets marriage married
marxist mass massive match matchday matches material materials matter matters may maybe mayor md me meanwhile measure
measures meat media medical medicine mediterranean-style meet meeting meets member members membership memory men men's
mental merely message messages met metal meteorologists method methods mhz middle might militants military million
millions mind mine minister ministers ministry minor minority minutes mission mistakes mixed model models modern
moment monday-friday mondays money money-market month months moral more moreover mormon mormons morning most mostly
mother mothers motor motorcycling mountain mouth move moved movement movements moves movie moving mp mph mps much
municipality music muslim muslim-led muslims must mutual mw my myself name names narrow nation national nations
natural naturally nature nazi nazis near nearly necessary need neighbours neither net net-profit network never
nevertheless new newer news newspaper newspapers next ngo ngos nice night nil nine nineteen ninety nl no nobody noise
none nonetheless nor nordic normal normally north north-south northeast northeastern northern northwest northwestern
not notable notably note notes nothing notice now nowadays nuclear number numbers object objective observers obviously
occasionally of off offer offered offers office officer officers offices official officially officials often oh oil
oils ok okay old older oldest on once one one's ones online only onto open opened opening opens operation operations
operators opinion opportunity opposite opposition option options or order orders ordinary organisation organisations
organisers organization organizations organizers origin original originally orthodox other others otherwise ought our
ours ourselves out outlook output outside over overall overs own owner owners oxygen pace package page paid pain pair
paper papers parallel parent parents parliament part participants particular parties partly partner partners parts
party pass passed passengers past path patients pattern pay paying pays pc pcs pct peace peaceful people per percent
performance perhaps period permanent person personal personnel phd phone photo photographer photographs photos
physical pictures piece pilgrims pilot pilots pin pipeline pitching place places plain plan plane planes planning
plans plant plants play played player players playing plays please plenty plot pm point points police policeman
policemen policies policy politicians politics poll polls pollution poor popular population portrait position
positions positive possible possibly post posts potential poverty power powerful ppi pps practice prayers pre precious
prefix premier preparations presence present president presidential presidents press pressure presumably preview
previous previously price prices pride priest primarily prime princess principle prints prior prison prisoners private
private-sector prize probably problem problems procedure proceeds process produce producers product production
products professional professor profile profit profits program programme programs progress project projects promptly
proof proper properly property proposal proposals prosecution prosecutors protection protest protestant protestants
protesters protests proud provide provided provides provisions ps pst pts public publication published pull purchase
pure purpose push q&a quality quarter quarter-finals quarterfinals quarters question questions quickly quite quran
race racing radio rail railway rain rainfall rains raise raised rallying ram ran range rank rapid rare rarely rate
rates rather ratio raw rbi reach reached reaches reaction reactions read reader readers readily reading reads ready
real reality really reason reasons rebel rebels recent recently recession recognition record records recovery red
referee reform reforms refugee refugees refusing regard regarding regardless regards region regional regions regular
regulators related relations relationship relatively relatives release relief religion religious remain remained
remains remarks remember repeatedly report reported reportedly reporters reporting reports representative
representatives republican republicans request requests require rescue rescuers research researcher researchers
reserve reserves residents resistance resources respect response responsible rest result results retail retailers
return returned returns revenue revenues review rice rich right riot rip rising risk risks rival river road roads rock
role roma room root rough round roundup rowing royal rt rugby rule rules ruling run running runs rural sadly safe
safety said sailing salary sale sales same sample sanctions sat satellite savings saw say saying says scarcely
scenario scene schedule scheme school schools science scientific scientist scientists score scoreboard scorer scorers
scores sea search season seats second secondly secretary section sector security see seed seeded seeds seeing seem
seemed seems seen sees seldom sell seller sellers selling sells semi-finals semifinal semifinals semitic send sends
senior sense sent sentence sentiment separate separately sequence series serious seriously serve served serves service
services session set sets setting settlement seven seventeen seventy several sex shadow shall shape share shareholders
shares sharp she sheep shelling shi'ite shi'ites shia shiite shiites ship shipping ships shock shop shops short
shortly shot shots should show show-business showed showing shown shows sick side sign significant significantly signs
sikh sikhs silver similar similarly simple simply since sincerely single singles sir sister sit site sites sits
situation six sixteen sixth sixty size skating skiing skin sky slavic sleep slightly slow slowly small smaller smart
smoke sms snooker so soccer social socialist socialists society soft software soil sold soldier soldiers solid
solution some somebody someone something sometimes somewhat son song songs soon sorry sort sound source sources south
southeast southeastern southern southwest southwestern soybean soybeans space speak speaker speakers speaking speaks
special species specific specifically speech speed spend spending spends spent spoke spokesman spokeswoman sponsored
sport sports spot spread spring squad squash stable staff stage stages stake stand standard standards standing
standings stands star stars start state statement statements states statistics status stay stays steady steel step
steps still stock stocks stone stood stop stopped stops store stores storm story strange strangely strategy street
strength stress strict strike strikes strong strongly structure student students studies studio study stuff style
subject subscribe subsequently substitutes success successful such sudden suddenly sugar suggest sum summaries summary
summer summit sun sunni sunnis superstars supplies supply support supporters supposedly sure surely surface surprise
surprising surprisingly survey surveying survivors suspects suv sweet swimming system systems table tabulate tabulated
take taken takes taking talk talks tall target task tax taxes tba tbd tea teacher teachers team teams technical
technically technology telephone television tell tells temperature temperatures ten tennis tension tensions term terms
territory terrorism test tests text texts than thank thanks that the theatre their theirs them themselves then theory
there thereafter therefore these they thing things think thinks third third-quarter thirdly thirteen thirty this those
though thought thousand thousands three through throughout thursday-night thus ticket till time times tired title
titles tnt to today together told tomorrow tone tonight tonnes too took tools top topic total totally tough tour
tourism tourists toward towards trade trader traders trading traditional traditionally traffic train training
transactions transatlantic transport travel traveling treasury treatment treaty trees trend trial triathlon tried
tries trip triple troops trouble truck trucks true truly trust truth try trying tuesdays tulips turn turnover tutsi tv
tweet tweets twelve twenty twice two type types typical typically ufo ultimately unable under underneath understand
undoubtedly unemployment unfortunately union unions unit united units universal university unknown unless unlike until
unusual up update upon upper upset urban url us usa-style usb usd use used user users usual usually utc valley value
values vast vat vegetable vehicle vehicles venue version very veterans via victim victims victorious victory video
view viewers views village villagers villages violence violent vip visit visitors vital voice volleyball volume
volunteer volunteers vote voter voters votes voting wage wages wait walk walked walks wall wall-to-wall want war warm
wars was waste watch watched watches water wave way ways we weak weakness wealth weapon weapons weather
weather-related web website week weekend weekly weeks weight welcome well went were west western westerner westerners
wet what whatever wheat when where whereas wherever whether which while white who whoever whole whom whose why wide
wife wifi wild will win wind window winds wine winger winner winners winning wins winter wise with within without
witness witnesses wmd woman women women's won won-lost wonder wood wooden word words work worked worker workers
working works world worldwide worry would wow wrestling write writer writers writes written wrong wrote xml yachting
yeah year years yellow yes yesterday yet you young younger youngest your yours yourself youth ytd zero zionist zulu
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
