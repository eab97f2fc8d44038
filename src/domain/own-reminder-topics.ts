import { ownTopic, type OwnTopics } from './own-topic';

const NUMBER = '\\d+|ninety|fourteen|two|days?|weeks?|months?|first|second|third';
const MICROSOFT =
  'microsoft|mails?|emails?|e-mails?|customer|support|refund|invoice|proof|partner center|pmc|announcements?|specialisations?|specializations?|2018|2020|2021|references?|calls?|webinar|benefits?|licen[cs]es?|must';

/** Questions about the bot's own reminders. */
export const reminderTopics: OwnTopics = [
  ownTopic('time-zone', {
    ways: [
      '(?:which|what|in which|in what|our|my|your|is|are|do|did|tell|show|say|know) … (?:time ?-?zones?|timezones?|zone)',
      '(?:what|which) time do you (?:post|send|remind|use|go by|follow)',
      '(?:are you|are we|do you|are your \\p{L}+|do your \\p{L}+) (?:post |posting |use |using |work |run |set |live |in |on |to |by |with )+(?:\\p{L}+ time|cet|utc|gmt|est|pst|local time|\\p{L}+/\\p{L}+)',
      '(?:which|what) (?:clock|local time)',
      '(?:is it|is that) (?:cet|utc|gmt|est|pst|local time|\\p{L}+ time)',
      '^zone$',
    ],
    also: 'zone|hours|setting|settings|cet|utc|gmt|est|pst|post|posting|reminders?|berlin|local|london',
    never:
      'microsoft|calls?|webinar|support|how|where|why|tokyo time|change|should|pacific|(?:support|opening|business|service) hours|session|can|office',
    spare: 1,
  }),
  ownTopic('paused', {
    ways: [
      '(?:are|is|were|was|am) (?:your \\p{L}+|the reminder function|you|we|reminders|the reminders|your reminders|our reminders|it|the bot|this bot|notifications|the notifications|reminding|things|everything|this channel|this team|the pause|pause|i) … (?:paused?|muted?|silenced?|snoozed?|switched (?:on|off)|turned (?:on|off)|on hold|disabled|enabled|active|quiet|stopped|suspended|running|working|on|off|silent|sleeping|asleep|awake|alive|on pause|in effect)$',
      '(?:are|is|were) (?:you|reminders|the reminders|your reminders|it|the bot|notifications) … (?:paused|muted|silenced|snoozed|switched off|turned off|on hold|disabled|stopped|suspended|running|active|on|off) … (?:or|now|still|right now|currently|for us|here|at the moment)',
      '(?:did|have|has|had) (?:we|somebody|someone|anyone|anybody|i|you|reminders|the reminders|your reminders|\\p{L}+) (?:already |been |really )*(?:pause|paused|mute|muted|stop|stopped|silence|silenced|snooze|snoozed|turn|turned|switch|switched|disable|disabled) … (?:you|reminders?|notifications|off|bot|us|them|it|paused|muted|reminding|stopped)',
      '(?:have|has|were|are) (?:you|reminders|the reminders|your reminders|they) (?:been |still )*(?:paused|muted|stopped|silenced|turned off|switched off|disabled|snoozed)',
      '(?:until when|how long|till when|since when) (?:are|is|have|will) (?:we|you|reminders|it|the \\p{L}+|reminding) … (?:paused?|muted|quiet|off|silent|snoozed|on hold|stopped)',
      'are you still (?:reminding|posting|pinging|working|sending|there|with us|on|active|watching)',
      '(?:do|are|is) (?:reminders|the reminders|your reminders|the reminding|reminding) … (?:still|paused|working|work|on|off|active|currently)',
      '(?:since when|until when|how long|till when) (?:are|is|have) (?:we|it|reminders|the \\p{L}+|reminding|you) (?:been )?(?:paused|muted|quiet|off|silent|snoozed|on hold)',
      'do you (?:still|even|actually|currently) (?:remind|post|ping|send|notify|nudge|work|run)',
      'why (?:do|did|are|have) (?:not )?(?:you|we|i)(?: (?:not|no longer|stop|stopped|been))* … (?:remind|post|ping|reminders?|reminding|notifications|reminded|quiet)',
      'why (?:are|is|were) (?:you|it|the bot|reminders|the reminders) (?:so )?(?:quiet|silent|paused|off|muted)',
      '(?:is|are) (?:reminding|reminders|the reminders|notifications) … (?:on|off|enabled|active)',
      '^(?:your |our |the |are |is )?(?:<reminder>|reminder function|bot|you|it|we)(?: (?:still|currently|now|turned|switched|on hold))*(?: (?:on|off|paused|active|enabled|muted|disabled|on or off|on hold|stopped))+$|^paused$|^muted$',
      'when (?:does|will) (?:the |our |your )?(?:pause|silence|break) (?:end|be over|stop)',
      'pause state|pause status|reminder state|is there a pause',
    ],
    also: 'paused?|muted?|sleeping|currently|anymore|any more|reminding',
    never:
      'can|should|how do|sale|licen[cs]es?|benefits?|designation|badge|specialization|list|checklist|mandatory|calls?|mails?|track|pack|programs?|button|window|renewed|get for|charge|competenc\\w+|if|who|card|based|which (?:date|day)|what (?:date|day)|when (?:is it|do|can|are|will)|is it (?:active|on|working|off)',
    spare: 1,
  }),
  ownTopic('sent', {
    ways: [
      `(?:did|have|has|had|what|when|how often|how many times|how many|which|was|were|list|show|is|are|any) … (?:<reminder>|cards?) … (?:<posted>|so far|come|came|arrived|appeared)`,
      '(?:last|latest|previous|most recent|past|earlier) (?:(?:\\d+[ -]day|two week|renewal) )?(?:<reminder>|card|time you|post|message)',
      `(?:did|have|has|had|what|when|how often|how many times|how many|show|which|list|tell|everything|all) … (?:you|you have) (?:already |ever |really |last |even |just |so far |actually |recently )*(?:<posted>)`,
      '(?:have|were|are|has|did|was) (?:we|i|anybody|anyone|somebody|they|everyone|the team|\\p{L}+) (?:already |ever |all |been |get |got |really )+(?:reminded|pinged|nudged|notified)(?: (?:already|yet|before|of|about|by|this).*)?$',
      '(?:did|have|has) (?:we|i|anybody|anyone|somebody|everyone|the team) … (?:get|got|gotten|receive|received|had|have|seen|see|miss|missed) … (?:<reminder>|cards?)',
      '(?:what|which) (?:<reminder>|cards?) (?:did|have) (?:we|i|the team) … (?:get|got|receive|received|had|seen|see)',
      'what (?:has|have|was|were|got) (?:already |been )*(?:sent|posted)(?: (?:so far|already|here|to us|in this channel|until now|yet))*$',
      '(?:<reminder>|one|ones|cards?) && (?:did|have|has|had|was|were) && (?:go out|gone out|went|come|came|out|sent|posted|had|got|received|last|already) && (?:90|14|30|60|first|two|day|we|you|us|last|which|how many|all|any)',
      '(?:was|has|have|were|did) (?:anything|something|any|anything been|nothing) … (?:posted|sent|post|send|pinged)',
      'which (?:<reminder>) (?:was|were) (?:the )?(?:last|latest|previous)',
      'was there (?:already |ever )?(?:a|any|another) (?:<reminder>|card)',
    ],
    also: `${NUMBER}|cards?|many|often|times?|only|lately|recently|cycle|did|posted|out`,
    never: `${MICROSOFT}|until when|should|could|next|can|not|how do|why|where|would|coming|will|who|money|look like|planned|calendar|expect|2016|do you`,
    spare: 1,
  }),
  ownTopic('next-reminder', {
    ways: [
      '(?:when|what day|which day|what date|which date|what time|on (?:what|which) day|how soon|how long|what|which) … (?:<reminder>|card|cards|nudge) … (?:next|planned|scheduled|due|come|comes|coming|posted|again|upcoming|go out|goes out|appear|arrive|sent|be|expected)',
      '(?:when|what|which|how soon|how long|tell|show|is|on (?:what|which) day|what day|which day|date of|know) … (?:next|upcoming|following|coming|another|first) (?:(?:renewal|\\d+[ -]day|two week|regular|automatic) )?(?:<reminder>|card|stage|step from you|one from you)',
      '(?:when|how soon|on (?:what|which) day|what day|which day|what date) (?:will|do|are|would|should|can) (?:you|we|i|somebody|the team) … (?:<remind>|reminded|pinged|hear|talk|speak|come back|post|posting|send|sending|write|pinging|reminding|nudging|notified|nag)',
      '(?:<reminder>|<remind>|post|back|hear|reminded) && next|again|upcoming|this week|this month|soon && when|which|what|how many days|how long|what date|what day|any|are there|is there|do we|will we|will you|until',
      '(?:do|will|shall|are|am) (?:we|i|the team|anyone|anybody) (?:going to |gonna )?(?:get|have|receive|see|hear) (?:(?:another|any|any more|more|a|a further|one more|some) )?(?:<reminder>|cards?|something|anything)(?: .*)?$',
      'when (?:will you be back|do you come back|do you write again|will you return|are you back)',
      '^next (?:<reminder>) when$|^when next (?:<reminder>)$|^any (?:<reminder>) .*(?:week|month|soon|today|tomorrow)$',
      '(?:when|which day|what day|on which day) (?:is|does|will|comes|do) (?:the )?next one(?: (?:coming|come|due|planned|go out|be|posted|scheduled|appear))*$',
      '^when is next$',
      'when will you be in touch|when are you in touch',
      '(?:is|are|will) (?:there )?(?:be )?(?:a|any|the) (?:next )?(?:<reminder>|card) (?:be )?(?:planned|scheduled|due|coming|this week|this month|next week|next month|soon|in \\p{L}+)',
      '^next (?:scheduled|planned) (?:<reminder>)',
      'what is coming up(?: next)?(?: from you)?$',
      'when (?:will|does|is|are|do) (?:the|your|our) (?:next |\\d+[ -]day |two[ -]week |ninety[ -]day |14[ -]day |90[ -]day |first |second |last |final )*(?:<reminder>|cards?)(?: (?:come|due|posted|planned|be posted|go out|coming|sent|be sent|appear|for us))*$',
      '(?:are|is) there (?:any |another |a |more |some )*(?:more |further |next |new )*(?:<reminder>|cards?) (?:coming|planned|scheduled|left|to come|ahead|due|in the pipeline)',
      'what (?:is|comes) (?:coming )?next (?:from you|for us|reminder|stage)?$',
      'what (?:is|will be) (?:the |your )?next (?:<reminder>|card|stage|message|step)',
      '(?:do|will|are) you (?:going to )?(?:<remind>|reminding|post|posting|send|sending) … (?:again|soon|next|this month|this week|this year|tomorrow|next week|before \\p{L}+)',
    ],
    also: `${NUMBER}|hear|date|next|expect|upcoming|stage|cards?|pipeline|nag|pinging|reminding|posting`,
    never: `${MICROSOFT}|until when|look|looks|last|latest|did|have you|who|where|why|how do|stop|on hold|paused|still|ever|about|pc|what will your|exact(?:ly)? (?:does|do)|driving|exam|set a|calendar|renew again|based on|anniversary|renewal date|expiry|expire|write\\w* programs`,
    spare: 1,
  }),
];
