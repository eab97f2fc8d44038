import { ownTopic, type OwnTopics } from './own-topic';

/** Speaks against even the plainest question about the team: how things are in general, or what is not the bot's. */
const NEVER =
  'why|how do|how can|mean|means|microsoft|pmc|partner center|portal|licen[cs]es?|benefits?|exam|costs?|fees?|invoice|pay|support|webinar|calls?|should|must|happens?|allowed';
const MEMBERSHIP =
  '(?:our|my|the) (?:\\p{L}+ )?(?:thing|membership|partnership|subscription|status|designations?|competenc(?:y|ies)|renewal|term)';
const DATE = '(?:<dates>|final day|last day|cut-?off(?: date| day)?)';
const AWAY =
  '(?:away|out|off|sick|ill|absent|gone|unavailable|busy|not (?:there|here|available|around)|on (?:leave|holiday|vacation))';
const ITEMS = '(?:items?|points?|tasks?|to-?dos?|boxes|steps?|ones|things?)';
const STAGE = '(?:(?:90|14|ninety|fourteen|two|first|second|last|latest|previous)[ -]?(?:days?|weeks?)? )';

function saying(about: Parameters<typeof ownTopic>[0], ...ways: readonly string[]): OwnTopics[number] {
  return ownTopic(about, { ways, never: NEVER, spare: 2 });
}

/** Turns of speech so plainly about what the bot keeps of the team that few words speak against them. */
export const ownSayings: OwnTopics = [
  saying(
    'who-ticked',
    '(?:ticked|marked|checked|crossed|done) (?:.* )?(?:who (?:was|did|is) (?:it|that|this|so)|by whom|by who)$',
    `who (?:has )?(?:completed|finished|said|says) (?:the )?.*(?:item|point|task|done|one)$`,
  ),
  saying(
    'stand-in',
    'plan b|who is (?:next|second) (?:in line|after \\p{L}+|if .+|one for this)$',
    '(?:is there|do you have) (?:someone|somebody|anyone|anybody|a name)(?: noted)? (?:if|when|in case) (?:she|he|the contact|our contact)',
    'is \\p{L}+(?: \\p{L}+)? still (?:the|our) (?:<standin>)',
    'who (?:would be|represents|is) .*(?:if|when|while|during|in for) (?:our|the) contact',
    `(?:who|whom) (?:do|would|will) (?:you|we) (?:<remind>|turn to|go to) (?:if|when|while|in case) .*${AWAY}`,
    `(?:if|when|while|in case) .*${AWAY} who (?:is|does|will do|would do|do you <remind>)(?: it)?(?: then)?$`,
  ),
  saying(
    'days-left',
    'count ?down|(?:days|weeks|time) (?:we|i) (?:still )?have(?: left)?(?: before| until|$)|left days',
    `(?:how (?:much|many)|is there|have we) .*(?:runway|breathing space|margin|room|time) .*(?:left|until|before|for) … (?:renewal|${DATE})`,
    `is (?:our|my|the) (?:renewal|${DATE}) (?:already |still |coming )*(?:close|far|near|soon|within|less than|more than|up soon|approaching)`,
    `(?:in )?how many (?:days|weeks|months) (?:is|are|does|do|to|until|till|have) .*(?:${MEMBERSHIP}|our ${DATE}|the ${DATE}|on the clock)`,
    'are (?:we|i) (?:still )?(?:far|close) (?:from|to|off) (?:our|the) <dates>',
    '(?:is there|are there|do we have|have we) (?:yet |still )*(?:much|any|enough|some|plenty of|less than|more than) (?:.* )?(?:time|month|months|weeks)(?: (?:left|yet|for us|to renew|for the renewal))*$',
    '(?:give|tell|show) (?:me |us )?(?:the )?(?:days|weeks|time) left$|^(?:<ours> )?(?:the )?remaining days$|what is the remaining time|(?:on|off) the (?:\\d+ day )?clock',
  ),
  saying(
    'date',
    `^(?:so )?when exactly (?:do|does) .*renewed$`,
    `(?:day|date|month) (?:that |when |on which )?${MEMBERSHIP} (?:<expire>|comes up)`,
    `(?:date|day|month) of (?:our|my) (?:next )?(?:${DATE}|renewal)$`,
    `(?:the|which|what) (?:${DATE}|day) (?:that )?(?:we|i|you) (?:have )?(?:entered|enter|set|saved?|gave|told|noted|stored|have)(?: (?:you|for us|for our team|on file|saved|stored))*$`,
    '(?:the|what|which) (?:day|date) for our (?:renewal|membership)',
    '(?:what|which) (?:day|date) (?:do|must) (?:we|i) (?:need to |have to )?(?:be done|have renewed|renew)',
    '^is (?=.*(?:<expire>|renewal|membership))(?:it|our renewal|our membership) (?:on |in )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:that )?(?:we|our membership) (?:<expire>))?(?: or am i wrong)?$',
    `^(?:<ours>) (?:${DATE})$`,
    `(?:remind|tell|give) (?:me|us|them) (?:of )?(?:our|my) (?:${DATE})$`,
    `^${MEMBERSHIP} (?:is )?(?:(?:<expire>|good|valid|active) )*(?:until |till |by )?when$`,
    `(?:am i|are we) right (?:that|in thinking|to think) … (?:<expire>|<dates>)`,
    `^does ${MEMBERSHIP} (?:<expire>) in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)`,
  ),
  saying(
    'next-reminder',
    '(?:will|when|can|do) … (?:hear|hearing) (?:back )?from you',
    '(?:will|are) you (?:going to )?(?:<remind>|<posted>|be in touch) … (?:before|this|next|again|soon|tomorrow|later)',
    '(?:do|are) you (?:plan|planning) to (?:<remind>|<posted>) … again',
    `^(?:when|whens) (?:is|does|will|are) (?:be )?the ${STAGE}(?:one|reminder|card|notice) … (?:coming|come|due|going out|go out|for us|next)`,
    '^next (?:card|reminder|ping|post|message|time you (?:<remind>|<posted>))(?: us)?(?: when)?$',
    'when (?:will you|do you) get back to us',
  ),
  saying(
    'sent',
    `(?:did|has|have|was) (?:the )?${STAGE}(?:one|reminder|card|notice|ping) … (?:go|gone|went|reach|reached|arrived?|sent|out|come|posted)`,
    '(?:did|has|have) (?:the bot|you) (?:already |ever )*(?:<posted>|pinged|reminded|reminding|been reminding)',
    'how many (?:cards|pings|reminders|messages) (?:did|have) (?:we|you|there)',
    'has (?:anything|something) gone out',
    'have the (?:90|14|ninety|fourteen) days been (?:announced|posted|told|flagged)|had you (?:already )?told us',
  ),
  saying(
    'paused',
    'who (?:has )?(?:paused|muted|silenced|stopped|switched|turned|put) (?:you|(?:the )?bot|(?:the )?reminders|us)',
    '(?:when|how long|until when|since when) .*(?:is|does|will) (?:the )?(?:pause|silence)',
    'is the pause',
    '(?:is|are) (?:this bot|the bot|you|we|the nudges|the reminders) (?:still |now )*(?:paused|muted|asleep|silent|snoozed|on hold|switched off)(?: (?:or not|right now|at the moment|still|on purpose))*$',
    '^(?:<reminder>) still (?:running|coming|on)$',
  ),
  saying(
    'open-items',
    `(?:${ITEMS}|which|what|everything) (?:which |that )?(?:nobody|no one|none of us|noone) (?:has |have |had |did )?(?:already |yet )*(?:tick|do|finish|check|complete|touch)\\p{L}*`,
    '^what is (?:the rest|(?:still )?on us(?: still)?)$|the rest of the (?:check ?)?list',
    'what … (?:we|i) (?:still )?owe|(?:we|i) owe … (?:check ?)?list',
    `(?:${ITEMS}) to go$`,
    '(?:anything|something) (?:more |else |left )*(?:on|for) (?:the|our) (?:check ?list|list|to-?do)|what (?:more |else )(?:is )?(?:left )?(?:on|for) (?:the|our) (?:check ?list|list|to-?do)',
  ),
  saying(
    'done-items',
    '(?:what|which)(?: \\p{L}+)? have (?:we|the team|they) (?:already |all )*(?:finished|done|ticked|completed)',
    '(?:everything|all|what|whatever) (?:that |which )?(?:is |was |has been |we |we have )(?:already |all )*(?:ticked|checked|crossed)(?: off)?(?: (?:already|so far|yet))*$',
    'how far (?:did|have|are) (?:we|the team) (?:get|got|gotten|come|through)? ?(?:with|through|on) (?:the|our) (?:check ?list|list|items|tasks)',
    '(?:which|what) parts (?:of the (?:check)?list )?(?:are|is|did|have)',
  ),
  saying(
    'contact',
    "(?:our|the) (?:ppc|contact|contact person|renewer)'s name",
    'who (?:is|was|will be) (?:handling|doing|leading|running) (?:this|it|the whole thing)(?: (?:for us|this time|this year|around))*$',
    'is it still \\p{L}+ (?:who|that) (?:<renews>)',
    'who (?:receives|gets|will get|will receive|are getting) your (?:<reminder>)',
    'is (?:the|our) contact (?:already )?(?:set|named)|is \\p{L}+(?: \\p{L}+)? (?:down|set|saved) as (?:the |our )?contact',
    'has (?:anyone|anybody|somebody|someone) been named',
    'who is our (?:guy|person|colleague|lead) for (?:that|this)',
    '(?:who|whom) … (?:down for|down as|said is|say is) … (?:renewal|responsible|contact)',
  ),
  saying(
    'program',
    '(?:mpn\\S*|maicpp|2016|old|new|ai cloud)(?: program| pack)?,? or (?:the )?(?:mpn\\S*|maicpp|2016|old|new|ai cloud)(?: program| pack)?,? (?:which|what) (?:one )?(?:are|do|is) (?:we|it|you)',
    '(?:which|what) program (?:does|do|is) (?:this channel|this team|this place|our channel|our team|we) (?:run|use|work|set|follow)?',
    'which of the (?:two )?(?:packs|programs) (?:is ours|applies to us|are we|do we)',
    '^(?:tell me )?the (?:pack|program) (?:in use|(?:we|i) (?:chose|picked|selected|set))$',
  ),
  saying(
    'time-zone',
    '^(?:our |the )?(?:tz|time ?-?zone|zone)(?: (?:for us|again|set|set to|here|you use))*$',
    'what is (?:our|your|the) tz(?: again)?$',
    '(?:in|on|by) (?:whose|which|what) (?:\\p{L}+ )?time (?:do|are|will) you',
    '(?:which|what) (?:city|country) time do you',
    '^(?:are|do) (?:you|we) (?:on|in|set to|post in|use) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:time|zone)$',
  ),
  saying(
    'holdings',
    '(?:list|show|tell|remind|what) (?:me |us )?(?:what )?(?:our company|our team|we) (?:holds?|are certified in)$',
    '(?:which|what) (?:level|levels) did (?:we|i) (?:say|tell|give)',
    'which of the (?:<competency>) are ours',
  ),
];
