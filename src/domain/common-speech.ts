/**
 * Everyday English words: those that may stand around a request without changing what it asks for. Words of the
 * programme (exam, licence, fee …) are left out on purpose: where one of them stands, the message may be about that.
 */
export const COMMON_SPEECH: ReadonlySet<string> = new Set(
  `
a an the this that these those there here it its itself he him his she her hers they them their theirs one ones someone somebody anyone anybody
everyone everybody nobody everything anything something nothing none i me my mine myself we us our ours ourselves you your yours yourself who whom whose
which what when where why how is are was were be been being am do does did doing done have has had having will would shall should can could may might must
ought to of in on at by for from with into onto upon about as than then so if or and but nor yet both either neither else also too very really just only
even still again ever never always often sometimes usually soon now today tonight tomorrow yesterday already later earlier early late lately recently
currently meanwhile meantime moment while until till since before after during between over under up down out off away back along around across through
via per within without against among above below near far please thanks thank cheers regards best kind kindly hi hello hey dear good morning afternoon
evening night day days week weeks month months year years hour hours minute minutes time times weekend monday tuesday wednesday thursday friday saturday
sunday january february march april june july august september october november december spring summer autumn winter quarter all any some such same
other another each every own more most much many few little bit lot lots less least enough several couple half double single whole entire full part
rest first second third last next previous former new old young big small large great fine nice well better best bad worse wrong right true false correct
correctly exact exactly sure certain certainly maybe perhaps probably possible possibly actually basically simply quite rather almost nearly hardly
together alone apart ok okay yes yep yeah no nope not cannot oh ah um er hm hmm like want wants wanted need needs needed wish love prefer hope hopes guess
think thinks thought believe know knows knew known remember remembers forget forgot forgotten understand see sees saw seen look looks looked looking watch
hear heard listen say says said tell tells told ask asks asked asking speak talk talks talking call called mean means meant wonder wondering explain show
shows showed shown give gives gave given giving get gets got gotten getting take takes took taken taking make makes made making put puts putting set sets
setting bring brings brought come comes came coming go goes went gone going leave leaves stay stays keep keeps kept hold holds held let lets try tries
tried start starts started begin began begun stop stops stopped end ends ended finish finished finishes happen happened happens turn turned run running
work works worked working use uses used using help helps helped find found lose change changes changed changing move moves moved moving switch switched
add adds added adding remove removed save saves saved store stored write writes wrote written read reads send sends sent post posts posted enter entered
entering fill filled choose chose chosen pick picked select selected decide decided pay paid wait waits waiting check checked checking count counts care
matter matters wonderful happy sorry sad afraid glad welcome friend friends guys folks people person persons man woman colleague colleagues boss manager
ceo director team teams group company companies firm office department organisation organization business partner partners customer side place places
channel chat thread message word words name names list lists point points item items thing things stuff task tasks step steps kind type sort way ways
example reason question questions answer answers idea problem problems trouble issue issues case fact facts news info information detail details note
notes number numbers page file files form table line link card cards email mail phone address meeting plan plans planned project system bot robot assistant
short long quick quickly fast slow easy hard simple clear open closed close busy free ready late able allowed due left right top bottom front middle
beginning start-up finally eventually suddenly immediately directly instead otherwise however therefore because though although unless whether except
besides according regarding concerning anyway anymore any more longer further forward backwards upcoming current actual different similar important
interesting useful necessary main special general usual normal official personal whatever whoever whenever wherever am pm st nd rd th s t re ll ve d m o
hand hands head heart mind life world home house door room desk boy girl two three four five six seven eight nine ten eleven twelve fourteen twenty thirty
ninety hundred zero once twice berlin-time quiet silent silence noise peace annoying belong belongs hooray yay congratulations great-news merge merging
holiday holidays vacation trip fair trade travel travelling sick ill absent gone abroad mistake mistakes accident error typo mistyped misread oops ups wow
relevant needed agreed agree agrees volunteer volunteered volunteers awarded achieved valid paused pause roughly approximately about pardon says portal center centre microsoft ms according shown displayed log resend mute wise sum version shape
`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
