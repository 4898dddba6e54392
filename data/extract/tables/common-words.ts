// Words that are capitalised at the start of a sentence or in a heading without being names: function words and the
// commonest words of news. Religions and peoples without a country are here too: they are adjectives, not names worth a
// card. Compiled by hand for this project; regular forms of a word in the list are left out.
const LIST = `
a ab able abortion about above abuse access accident according account accused across act action active activists
activity actor actress actually ad add addition additional address administration adults advance advertisement
advertising advice affairs after afterwards again against age agency agenda agent ago ah aid aim air aircraft airline
airport al alarm alcohol all allah alleged allow almost along already also alternatively although always am ambassador
amendment amid amidst amnesty among amount an analysis analysis-only analyst ancient and anglican anglo angry animals
anniversary announcement annual anonymous another answer anti any anybody anyone anything apart apartment apparently
appeal appear applause application arab archived are area argument arms army around arrest art article artist aryan as
asap asian-style ask assembly assets association asylum at athlete athletics atm atmosphere attack attackers attempt
attendance attention attitude attorney audience audio author authority available average award away ba baby back
background bad badminton balance ball ban band bank bankers barrels base baseball basically basketball batsmen battle
bb bbq bc be beach bear beautiful beauty because bed bedouin beef been beer before began begin beginning begun behind
being believe below bench beneath benefit beside best better between beyond biathlon bible bid big bigger biggest bill
billion birds birth bit black blast blog blood blown blue board boat body bomb bond book bookings boom border born
borrowing boss both bottom bought bowling box boy boys' brain branch break breakfast bridge brief bright bring brother
brought brown bst buddhism buddhist budget build built bull bullet bus business busy but buy buyers by cabinet cable
call came camera camp campaign can candidate capital capitalist captain caption car card care career careful cargo
carry case cash casualties categories catholic caucasian caught cause cd ceasefire cell census cent center central
centre century ceo ceremony certain cet cfo chairman challenge chance change charge charity chart cheap check chemical
chicken chief child children choice christian christianity church cif citizens city civil civilians claim
clarification clashes class clean clear click climate close closer clothes club coach coal coalition coast cocoa code
coffee cold colleagues collection college color combined come commanders comment commerce commission committee
commodity common communication communist community company comparison competition complaints complete computer concern
condition conference conflict congress connection consensus conservative consider consolidated construction consumer
contact continue contract contrast control controversy convention conversation coo cool copper corn corporate correct
correction correspondents corruption cost cotton could council counsel count country county couple course court
coverage cowboys cpi cpu crash create credit crew cricket crime crime-fighting crisis critical critics crop
cross-country crowd crude css cultural culture currency current customers cut cutting cv cycling daily damage
dangerous dare dark data date daughter day dead deal dealers dear death debate debt decide decision deep defence
defendants defender defense deficit degree delay delegates delivery demand democracy democrat democratic demonstrators
department deputy design despite details detectives develop development device diamond did die diet differences
different difficult diplomacy diplomat direct directions director disaster discussion disease distance distribution
district div dividend division diy dj dna do doctor document does dog doi doing dollar domestic done door double doubt
down dozen drawn draws drink driven driver drug dry due during duty dvd e-mail each earlier early earnings earth
earthquake easily east eastern easy economic economist economy editor editor's editorial edt education effect
effective effort eight eighteen eighth eighty either elderly election electricity eleven elite else elsewhere email
embassy emergency emissions emphasis employees employers employment empty encyclopaedia encyclopedia end enemy energy
engine engineers enough enterprise entire entry environment environmental eps equal equestrian equipment equity era
error especially essential est estimate eta-time ethnic eur even event eventually ever every everybody everyone
everything evidence exact example excellent except exchange exclusive executive exhibition exhibits existence expect
experience experiments expert explain explosion exports extra extracts extremely eye face facilities fact factbox
factory failure fair fairness fall fallen false familiar family famous fans faq far farm farmers fascist fast father
fear feature federal feel fees fell fellow felt female few fewer field fifteen fifth fifty fighter fighting figure
file film final finance financial fine fire firefighters firm first first-half first-leg fish fishermen five fixtures
flat flight flood floor flowers fob follow food football for force forecast foreign foreigners forest forex form
formal former fortunately forty forward foundation founder four fourteen fourth framework frankly free freedom
frequently fresh friend from front fruit fuel full fulltime fully fun function fund fundamental funeral further
furthermore future fy fyi gain game gang gap garden gas gasoline gave gay gb gbp gdp general get getting girl give
given global gm-free gmt gnp go goal god goes going gold golf gone good goodbye got government governor gps grain
grand gray great green grew grey gross group grow grown growth guard guerrillas guests guide gun gunman gunmen
gymnastics gypsy hackers had hair half half-time halftime hand handball happen happy hard has have he head headlines
health healthy hear heard heart heat heavy heavy-handed heavyweight held helicopter hello help hence her here heroes
herself hey hi hi-tech high high-tech higher highest highlights hill him himself hindu hinduism his hispanic historic
historical history hiv hiv/aids hockey hold holiday home homers hope hopefully hospital hostages hot hotel hour house
households how however hr html html5 http huge human hundred hunger husband hutu i ice ice-hockey id idea identity ied
if illegal illness image immediately immigrants immigration impact implementation import important impossible
improvements in incident include income increasingly indeed independence independent index indicators individual
industrial industry inflation influence information inhabitants initially initiative injuries inner inning inside
insight inspectors inspiration instead institutional institutions insurance insurers intelligence intense interest
interestingly interim internal international internet interview into inuit investigation investigators investment
investor invitation ip ipo iq ira-style irish-born iron ironically is isbn islam islamic islamist issn issue it item
its itself jersey jewish jews job joint journalists js judaism judge judgment judo jury just justice keep kept key kg
kick-off kids kill king km knew know knowledge known koran kurd kurdish kw labor labour labourite lack ladies land
landscape language lap large larger largest last late later latest latino law lawmakers lawsuits lawyer lcd lead
leader leadership league learn least leave led left left-hander leftist leg legal legislation less lesson let letter
level lgbt lgbtq liberal library licence life lifestyle light like limit line lineup link list listen literature
little live livestock loan lob local location lone long longer look lorries lose losses lost lot love low lower lowest
luck lunch ma machine madam made magazine mail main major majority make male man management manager manufacturers
manufacturing many margin mark market marriage married marxist mass massive match matchday material matter may maybe
mayor md me meanwhile measure meat media medical medicine mediterranean-style meet member membership memory men men's
mental merely message met metal meteorologists method mhz middle might militants military million mind mine minister
ministry minor minority minutes mission mistakes mixed model modern moment monday-friday mondays money money-market
month moral more moreover mormon morning most mother motor motorcycling mountain mouth move movement movie mp mph mps
much municipality music muslim muslim-led must mutual mw my myself name narrow nation national natural nature nazi
near necessary need neighbours neither net net-profit network never nevertheless new newer newspaper next ngo nice
night nil nine nineteen ninety nl no nobody noise none nonetheless nor nordic normal north north-south northeast
northeastern northern northwest northwestern not notable notably note nothing notice now nowadays nuclear number
object objective observers obviously occasionally of off offer office officer official often oh oil ok okay old older
oldest on once one one's online only onto open operation operators opinion opportunity opposite opposition option or
order ordinary organisation organisers organization organizers origin original orthodox other otherwise ought our
ourselves out outlook output outside over overall own owner oxygen pace package page paid pain pair paper parallel
parent parliament part participants particular partner party pass passengers past path patients pattern pay pc pcs pct
pdf peace peaceful people per percent performance perhaps period permanent person personal personnel phd phone photo
photographer photographs physical pictures piece pilgrims pilot pin pipeline pitching place plain plan plane planning
plant play player please plenty plot pm pmc pmid point police policeman policemen policy politicians politics poll
pollution poor popular population portrait position positive possible possibly post potential poverty power powerful
ppi pps practice prayers pre precious prefix premier preparations presence present president presidential press
pressure presumably preview previous price pride priest primarily prime princess principle prints prior prison
prisoners private private-sector prize probably problem procedure proceeds process produce producers product
production professional professor profile profit program programme progress project promptly proof proper property
proposal prosecution prosecutors protection protest protestant protesters proud provide provisions ps pst pts public
publication published pull purchase pure purpose push q&a quality quarter quarter-finals quarterfinals question
quickly quite quran race radio rail railway rain rainfall raise rallying ram ran range rank rapid rare rate rather
ratio raw rbi reach reaction read reader readily ready real reality reason rebel recent recession recognition record
recovery red referee reform refugee refusing regard regardless region regional regular regulators related relations
relationship relatively relatives release relief religion religious remain remarks remember repeatedly report
reportedly reporters representative republican request require rescue rescuers research researcher reserve residents
resistance resources respect response responsible rest result retail retailers retrieved return revenue review rice
rich right riot rip rising risk rival river road rock role roma room root rough round roundup rowing royal rt rugby
rule run running rural sadly safe safety said sailing salary sale same sample sanctions sat satellite savings saw say
scarcely scenario scene schedule scheme school science scientific scientist score scoreboard scorer sea search season
seats second secretary section sector security see seeded seeds seem seen seldom sell seller semi-finals semifinal
semitic send senior sense sent sentence sentiment separate sequence series serious serve service session set setting
settlement seven seventeen seventy several sex shadow shall shape share shareholders sharp she sheep shelling shi'ite
shia shiite ship shipping shock shop short shot should show show-business shown sick side sign significant sikh silver
similar simple simply since sincerely single sir sister sit site situation six sixteen sixth sixty size skating skiing
skin sky slavic sleep slightly slow small smaller smart smoke sms snooker so soccer social socialist society soft
software soil sold soldier solid solution some somebody someone something sometimes somewhat son song soon sorry sort
sound source south southeast southeastern southern southwest southwestern soybean space speak speaker special species
specific specifically speech speed spend spent spoke spokesman spokeswoman sponsored sport spot spread spring squad
squash stable staff stage stake stand standard standings star start state statement statistics status stay steady
steel step still stock stone stood stop stopped store storm story strange strategy street strength stress strict
strike strong structure student studio study stuff style subject subscribe subsequently substitutes success successful
such sudden sugar suggest sum summary summer summit sun sunni superstars supply support supporters supposedly sure
surface surprise surprisingly survey survivors suspects suv sweet swimming system table tabulate take taken talk tall
target task tax tba tbd tea teacher team technical technology telephone television tell temperature ten tennis tension
term territory terrorism test text than thank that the theatre their them themselves then theory there thereafter
therefore these they things think third third-quarter thirteen thirty this those though thought thousand three through
throughout thursday-night thus ticket till time tired title tnt to today together told tomorrow tone tonight tonnes
too took tools top topic total tough tour tourism tourists toward trade trader traditional traffic train transactions
transatlantic transport travel treasury treatment treaty trees trend trial triathlon tried trip triple troops trouble
truck true truly trust truth try tuesdays tulips turn turnover tutsi tv tweet twelve twenty twice two type typical ufo
ultimately unable under underneath understand undoubtedly unemployment unfortunately union unit universal university
unknown unless unlike until unusual up update upon upper upset urban url us usa-style usb usd use user usual utc
valley value vast vat vegetable vehicle venue version very veterans via victim victorious victory video view viewers
village villagers violence violent vip visit visitors vital voice vol volleyball volume volunteer vote voter wage wait
walk wall wall-to-wall want war warm was waste watch water wave way we weak weakness wealth weapon weather
weather-related web website week weekend weight welcome well went were west western westerner wet what whatever wheat
when where whereas wherever whether which while white who whoever whole whom whose why wide wife wifi wild will win
wind window wine winger winner winning winter wise with within without witness wmd woman women women's won won-lost
wonder wood wooden word work worker world worldwide worry would wow wrestling write writer written wrong wrote xml
yachting yeah year yellow yes yesterday yet you young younger youngest your yourself youth ytd zero zionist zulu
`;

const WORDS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));

/** Whether a lower-case word, or the word that it is a regular form of, is in the list. */
export function isCommonWord(word: string): boolean {
  return WORDS.has(word) || baseForms(word).some((base) => base.length > 2 && WORDS.has(base));
}

function baseForms(word: string): string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('ing')) return [word.slice(0, -3), `${word.slice(0, -3)}e`];
  if (word.endsWith('s') && !word.endsWith('ss'))
    return [word.slice(0, -1), ...(word.endsWith('es') ? [word.slice(0, -2)] : [])];
  if (word.endsWith('ed')) return [word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith('ly')) return [word.slice(0, -2)];
  return [];
}
