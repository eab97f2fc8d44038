import { GENERAL, ownTopic, type OwnTopics } from './own-topic';

const WHEN =
  '(?:when|until when|till when|by when|how long|since when|(?:on |until |till |by |in )?(?:what|which) (?:exact )?(?:day|date|month)|what is the (?:exact |last )?(?:day|date)|forgot|remember)';
const US =
  '(?:we|i|it|(?:our|my|the|this|our team.s|our company.s) (?:\\p{L}+ )?(?:membership|partnership|status|subscription|competenc(?:y|ies)|designations?|enrollment|program|team|company|renewal|term))';
const NUMBER =
  '\\d+(?:st|nd|rd|th)?|january|february|march|april|june|july|august|september|october|november|december|ninety|fourteen|two|weeks?|days?|months?';

/** Questions about the team's date and the days until then. */
export const dateTopics: OwnTopics = [
  ownTopic('days-left', {
    ways: [
      '(?:how (?:many|much)|in how many|the number of|number of) (?:more |full |calendar )?(?:days|time|weeks|months|day|hours)(?: time)? … (?:left|remain|remaining|remains|to go|until|untill|till|til|before|b4|do we have|have we|do we still have|we have|we still have|are there|is there|away|got|is our|do we expire|expires?|to the|to our)',
      '^(?:days|weeks|months|time) (?:left )?(?:until|till|to|before) (?:our|the) (?:renewal|<dates>)$',
      'how much longer (?:do we have|have we|is it)',
      'how (?:long|soon|much longer|close|near) … (?:left|to go|until|till|til|before|do we (?:still )?have|have we (?:still )?got|is it|are we|we have|have to renew|expire|expires|run out|need to renew|must we renew|away|remains?|do we need)',
      'how far (?:away|off|out|is|until) … (?:<dates>|renewal|expire|is it|are we)',
      'how (?:late|early|tight) (?:are we|is it|is our time)',
      'countdown',
      '(?:how many|how much|number of|count|the|many) && (?:days|weeks|time|sleeps|nights) && (?:left|remaining|remains?|to go|until|untill|till|til|before|more|still|have) && (?:<dates>|we|our|us|renew|renewal|expire|expires|expiry|i)',
      '^(?:time|days|weeks|how long|how many (?:working |more |full )?days|how much time|how long now|days and weeks)(?: (?:left|remaining|now|to go|more|still|until then|remain))*$',
      '(?:are|is) (?:we|it|our time) (?:already |too |very |still |getting )*(?:late|close|near|in time|overdue|running late)(?: (?:to|with) (?:the|our) (?:<dates>|renewal|expiry))?$',
      '^(?:is|are) (?:our|the) (?:renewal |90[ -]day )?window (?:already |now |still )*(?:open|closed)',
      'when is it too late',
      '(?:are there|have we) (?:still |already )*(?:more|less|fewer) than … (?:days|weeks)',
      '(?:are|is) (?:we|it|our \\p{L}+|that)(?: already| now| still| yet| currently)* (?:in|inside|within|under|below|past|less than|more than|over|closer than|out of|outside)(?: of)?(?: the)?(?: last)? … (?:\\d+|ninety|fourteen|two weeks|window|three months|fortnight)',
      '(?:have|did|do|has) (?:we|it|our \\p{L}+)(?: already| now| still| yet)* (?:passed?|reach|reached|enter|entered|have more than|have less than|have fewer than|crossed) … (?:\\d+|ninety|fourteen|two weeks|window|three months|days)',
      '(?:do we|is there) (?:still |already )*(?:have )?(?:enough |plenty of |some |any )?time(?: left)?$',
      'days? … (?:left|remaining|to go) … (?:for us|do we have|we have)',
    ],
    also: `${NUMBER}|<dates>|<expire>|d-day|many|b4|countdown|mark|zone|fewer`,
    never:
      'after|above|ahead|sick|forgot to|to move|possible|start|takes?|lasts|hold|wait|can|should|could|allowed|benefits?|score|points|support|calls?|exams?|references?|redeem|activate|vetting|audit|grace|cost|seats|licen[cs]es?|keys?|' +
      'competenc\\w+|designations?|names|items?|tasks?|reminders?|remind|ping|people|person|customers?|bought|wire|claim|process\\w*|response|answer|ticket|login|paused?|mfa|specialisations?|specializations?|checklist|to-?dos?|steps|things|to do|list|done|badge|valid|good|how long are we members|microsoft|pilot|price|slack|margin|meeting|christmas|easter|birthday|weekend|vacation|summer|before we can|days? ahead|holidays?|posted|ping|notification|count for|usage|days above|must we have|above|expired|lapsed|pending|associations?',
    spare: 0,
  }),
  ownTopic('date', {
    ways: [
      `${WHEN} … ${US} … (?:<expire>)`,
      `${WHEN} (?:is|was|will|does|are|do) (?:it|we|our \\p{L}+|the membership|the renewal) (?:again )?(?:<expire>)`,
      `(?:when|what|which|whats|until which) … (?:<ours>) … (?:<dates>)`,
      '(?:what|which) … (?:<dates>) … (?:<ours>|enter|entered|set|save|noted|working|based on|use|using|count|counting|assume|registered|have)',
      '(?:when (?:is|was|will be) (?:our|my|the)|what (?:is|was|will be) (?:our|my)) (?:<new> )*(?:<dates>)(?: again| for us| you have| please| then| of our membership| of the membership| of our team| on file)*$',
      '(?:do|did|have|has) (?:you|we|i|somebody|someone|anybody) … (?:our|my|a|the|any) (?:<dates>)',
      '(?:is|was) (?:our|my|the|a|any) (?:<dates>) … (?:set|saved|known|stored|there|entered|noted|correct|right|still|on file|yet|\\d+)',
      'is (?:it |the )?(?:still )?(?:\\d.*|\\p{L}+ \\d.*) (?:still )?(?:our|the|my) (?:<dates>)',
      'is (?:our|the|my) (?:<dates>) (?:still |on |really )*(?:\\d|in |january|february|march|april|may|june|july|august|september|october|november|december)',
      '(?:tell|give|show|remind|say|forgot|remember|need|know|share|repeat|check) … (?:our|my|the) (?:<dates>)(?: (?:we|you|please|again|of|on|saved|for|have|in).*)?$',
      '(?:what|which) … (?:count|counting) down to',
      '^(?:<our> )?(?:<dates>|renewal|expiry) when$|^when (?:is )?(?:<our> )?(?:<dates>|renewal|expiry)(?: (?:again|due|for us|for our team|for this team|date))*$|^when (?:is|are) (?:it|we|our renewal|the renewal|renewal) (?:due|over|up)(?: again)?$',
      '(?:when|what|which|until when) && (?:<dates>) && (?:our|we|us|you|saved|stored|noted|set|on file|our team|this team|this channel|your notes|records?|registered)',
      '(?:is there|do you have|have you got|have you|did you get|look up|check|do you still have|you got) … (?:<dates>)(?: (?:set|saved|for us|stored|noted|of ours|for our team|in your notes|on file|yet|already|here))*$',
      '(?:what|which) (?:day|date) did (?:we|i|you|somebody) (?:tell|give|say|set|enter|save|note|name|choose)(?: (?:you|us|me|to you|in|for us))*$',
    ],
    also: `${NUMBER}|<dates>|<expire>|when|exact|expect|sometime|spring|autumn|enter|entered|working|assume|correct|partnership|subscription|status`,
    never: `${GENERAL}|opens?|action pack|count as|reminders? (?:due|come|posted)|next (?:reminder|call|card)|last|wrong|change|changed|birthday|25th|party|time zone|ping|nudge|not|second|first|old|badges?|names|hours|salary|holiday|weather|today|posted|post|tomorrow|driving|licence|after|before|share|contract|due on (?:the )?invoice|button|score|process|get|gets|reach|qualif\\w+|designations?|competenc\\w+|paying|back|active|retired?|processed|take|takes|done|(?:we|i) paid|paid (?:on|in|last|yesterday)|bought|purchased?|will be the new|associations?|months? counts?|which months|gifts?|present|wife|husband|let it|we lose|logins?|accounts?|keep|show up|information|do we need|have to renew before|phone|mobile|the program end`,
    spare: 1,
  }),
];
