import { stem } from './answer-stem';

/** Words that say nothing about what is asked. They are left out of questions and packs alike. */
export const STOP_WORDS = wordsOf(`
a an the this that these those there here it its itself he him his she her hers they them their theirs one ones
i me my mine myself we us our ours ourselves you your yours u ur ya yall y'all im ive id ill weve were youve youre
is are was were be been being am do does did doing done have has had having will would shall should can could may might
of to in on at by for from with into onto about as than then so if or and but nor yet both either neither else
also too very really just only even ever please pls plz kindly thanks thank thx cheers many regards best kind
hi hello hey hallo dear good morning afternoon evening day all everyone everybody team folks guys bot sir madam
some any such same other another each every own more most much little bit lot lots few
what which whats whos wheres hows whens s t d ll re ve m let lets
want wants wanted need needs like would wanna gonna gotta tell told show explain know knows knew say says said
ask asking asked question questions quick quickly question wonder wondering wondered sorry excuse stupid dumb beginner
maybe perhaps actually basically currently now already kind sort thing things stuff something anything
somebody someone anybody anyone nothing everything exactly precisely simply ok okay oh um er hm hmm well yes yep
get gets getting go goes going come comes coming make makes making give gives giving take takes use
while during between over under up down out off via per etc eg ie vs please
possible possibly able really truly true right correct sure certain course help helpful understand figure
`);

/**
 * Everyday words that may or may not stand in a pack. Where a pack does not know them they say little
 * about whether it can answer, unlike a rare word that it does not know.
 */
export const EVERYDAY_WORDS = wordsOf(`
able above according across act action actual add  after against ago ahead allow almost alone along always amount answer
appear apply around arrive aside aware away back bad basic become before begin behind believe below beside better big bigger
boss briefly bring brief build busy buy call care careful case catch cause ceo change cheap check choose clear clearly click clue
close cold colleague coworker collect company complain complete concern confuse confused consider  contain content continue
   couple cover cto current customer daily date decide deep default definitely depend describe detail different
difference director directly discuss double doubt drop due earlier early easy effect effort either  employee  enough
ensure entire especially etc exact example exist expect expensive explain extra fact fail fall far fast fear feel fellow field figure
fill final finally finance find fine finish firm first fit fix folk follow forget forgot form forward free friend front full
fully further future general generally give glad great group grow guess guide guy half happen happy hard head headquarters hear heard
hold hope  however huge human idea imagine important include info inform information inside instead interest internal issue job 
keep key kick large last late later latest lead learn leave  less let  life likely  line  list live load long
look lose loss low main manage management manager mark matter mean meaning meantime meanwhile meet mention message middle mid might mind minute miss
missing mistake moment money month morning move name near necessary need nerd nervous never new news next nice night nobody none normal normally
note notice number offer office often old once open   organise organisation orphan otherwise outside owner  paper part partly
party pass past  people person phone pick place plain plan plus  position previous  probably problem proper properly
put quarter quarterly question quit quite range rather read ready real reason receive recent recently  relate remain remember remind
remove reply report require rest result return  rule run safe  same save scared  second see seem select sell
send sense separate serious set several share short side  similar simple since single sit situation size skip slide slow small
solve sometimes soon special specific spring staff stand  state stay step stick stop story strange stress student stuck subject suddenly suit summer
 suppose supposed surprise switch table take talk tall task team  test text think thought til till until time tiny tip 
together tomorrow tonight top total touch toward track trouble try turn type under unfortunately unit unless unsure upcoming update upon urgent used useful
usual usually various view visible wait walk warn watch way week weekly whole why wide win wish within without word work worker worry
worst worth write wrong year yearly yesterday yet young zero christmas winter autumn     may   
    monday tuesday wednesday thursday friday saturday sunday week weekend annual
    italy        america      
achieve add address adjust admit advance advice advise afford afraid afterwards agree aim alarm allow allowed alright alternatively although amazing
among announce anyhow anymore anyway anywhere apart apparently approach approve approximately area argue arise arrange arrangement aspect assume
attach attempt attend attention attract automatic automatically avoid await awful background balance barely base basis bear beat bet beyond blame block board
borrow bother bottom bought brand brave break broad broken brought bunch   capable carry category certainly chance chase circumstance cite claim clarify
classic clean clearer clock coming comment common commonly communicate compare completely compute concerned confirm confirmation connect connection consequence
constantly construct continually control convince cool correctly counterpart crazy create criteria criterion crucial curious cut damn dark  dead deal decent decision
declare decrease deeper definitely definition deliver demand  describe deserve desk despite determine develop die differ difficult dig discover display
disappear distinguish divide   done door downside draft dream drive dumb duty ease easier easily eat effective efficient elsewhere  employ
empty enable encounter encourage enjoy enormous enter entirely entry equal era essential establish estimate even eventually everywhere  exact  except exclude
expected experience explanation explicit express extend extent eye face fair fairly fake false familiar famous fan favour  feedback feel field fight 
filled filter firstly fly focus force forever former formerly forth fresh fulfil fun function gain game gather generate genuine  glance goal
guarantee guidance hand handle handy happening hardly harm hate hence hidden hide highly hint hit hopefully hurry hurt ideal identical ignore illustrate imagine immediate
immediately impact imply impossible improve incorrect increase indeed indicate individual initial input insist inspect install instance instruction intend intention interest
interested introduce invest invite involve item journey jump justify keep kid knowledge label lack land largely lately latter   lay leading
leaf lean length lesson letter lie lift light likewise limited literally load local locate located logical lookup lots lovely luck lucky mad mainly maintain
major majority manual manually margin massive match maximum measure media medium  mess  minimal minimum minor mistakenly mix mode model moderate modify
monday mostly motivation mouth narrow natural naturally nearby nearly neat negative nervous nightmare nod nodded noise nope normal noted notify object observe obvious obviously occasion occasionally
occur odd opinion opportunity oppose  optional ordinary original originally ought outcome output outline overall overview own owner  pain panic paragraph
partially participate particular particularly patience patient pause peace perfect perfectly perform period permanent permit personally persuade physical piece
planned planning pleasant pleasure plenty poke polite poor popular possibility possible potential powerful practical practically practice precise prefer preference prepare
present press pretty prevent previously primarily principle print prior private probably proceed process produce professional progress promise proof
proposal propose protect proud prove provide public publish pull purpose push puzzle quality random rapid rare rarely rate reach react
realise realize rear reasonable reasonably recall recap reckon recognise recommend recommendation reduce refer regard regarding regardless  regular regularly relate relation relative relatively
relevant reliable rely remark remote repair repeat replace represent request rescue research resolve respect respectively respond response responsibility responsible rest restrict
retain retry return reveal review rid ridiculous ring risk risky rough roughly round route routine rush sad safely satisfied scale scenario scene schedule 
screen secondly secret section  seek seldom selection sentence sequence seriously serve setup shame shape sheet shift shock shoot shop shot shout shut
sick silent silly simple simply situation sleep slightly slip slot smart smooth solid solution somehow someone somewhat somewhere sound source space speak specifically spend spirit split
spot standard statement stage stay steady step stone store straight straightforward strategy strict strictly strong strongly structure struggle study style subject submit substantial
succeed success successful sudden sufficient suggest suggestion suit suitable sum summary supply sure surface surely surprising suspect swap switch system   taste teach
technical technically temporarily temporary tend terrible terrific thanks theory therefore thoroughly threat throughout throw tick tight  tone tool topic totally touch tough traditional train
 transform treat trick trigger trip trust truth tune turned twice typical typically ultimate ultimately unable unclear uncommon unexpected unfortunate unhappy union unique
universal unknown unlikely unlimited  unnecessary unusual upcoming upper upset upside urgency   valuable value variety vary vast verify  versus
victim video vision visit vital vote wake wall warn warning waste weak wealth weird welcome whatever whatsoever wheel whenever whereas wherever whether whichever whoever wild willing
wise wonder wonderful worried worse worthwhile wrap writing written yeah zone hundred thousand million dozen first second third fourth fifth sixth
 feed feeds rung dry burn danger redo deduct deducted oldest newest blog lady gentleman assistant hour hours spanish german french british italian dutch swedish department artwork controller shrink crash crashed picky badly reclaim hook roughly roundabout trivia reward rewarded miscounted obvious scrape wording swap stack stacked counted apiece grand piece somewhere folder drawer whoever notes slide slides deadline deadlines weekday plus minus colleague coworkers freshly brand folks stay kind leeway rescue
 online home hire hired store stored publish published communicate element elements classify classified tells tell vendor vendors shelf life set sets review reviews arrive tuesday green tune earth sister hang hangs yay wise trade compared register registered accept accepted enter visit 
accounting accountant hr  headquarter subsidiary boss intern trainee newbie newcomer rookie purchasing procurement
`);

/** Whether a word, in any of its forms, is an everyday one. @example isEveryday('communicated') // true */
export function isEveryday(word: string): boolean {
  return EVERYDAY_WORDS.has(word) || EVERYDAY_STEMS.has(stem(word));
}

const EVERYDAY_STEMS: ReadonlySet<string> = new Set([...EVERYDAY_WORDS, ...STOP_WORDS].map(stem));

/** How a question is asked; compared with the questions of a pack, never with its texts. */
export const ASKING_WORDS: Readonly<Record<string, string>> = {
  who: '?who',
  whom: '?who',
  whose: '?who',
  where: '?where',
  when: '?when',
  why: '?why',
  how: '?how',
  not: '?not',
  no: '?not',
  without: '?not',
  still: '?still',
  today: '?still',
  nowadays: '?still',
  anymore: '?still',
};

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}
