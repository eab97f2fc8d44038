/**
 * Groups of words that mean the same in a message. Patterns name them in angle brackets; a group may use others.
 * The words are plain ones, as `messageText` gives them.
 */
export const wordGroups: Readonly<Record<string, string>> = {
  // Own data: the date, its coming, what was posted.
  dates:
    '(?:(?:membership|partner|subscription|renewal|anniversary|expiry|expiration|end|due|enrollment) )*(?:anniversary|expiry|expiration|renewal date|renewal day|renewal deadline|due date|end date|deadline|anniversary date|anniversary day|date|expiry date|expiration date|circle day|big day|d-day)',
  expire:
    'expires?|expired|expiring|run out|runs out|running out|ends?|ending|lapses?|lapse|due|over|valid|paid up|paid|renew|renews|renewed|lose <our> membership|up for renewal|renewal|covered|members|partners|finish|finishes|terminates?|active until|good until|enrolled|up',
  ours: "our|ours|my|we|us|i|you|your|team's|saved|stored|on file|on record|recorded|noted",
  posted:
    'sent|posted|post|send|reminded|remind|pinged|ping|gone out|go out|went out|nudged|nudge|notified|notify|messaged|message|written|delivered|published|shown|poked|alerted|bugged|out',

  our: "our team's|our own|our|the|my|this|these|that|those|all our|all the|your|its|an|a|us",
  we: 'we|i|our team|our company|the team|my company|our firm|the company',
  new: 'new|main|current|primary|correct|right|actual|official|exact|real|next',
  be: 'is|are|was|were|will be|should be|must be|would be|has been|have been|becomes|=|:|->',
  now: 'now|from now on|today|already|currently|finally|just|also|too|as well|again|this year|instead|please|officially|really|actually|for us|here',

  // The words of programmes for the date, the renewer and holdings stand as "anniversary", "renewer", "competency".
  date:
    '(?:anniversary|renewal|expiry|expiration|expiring|membership|end|due|renew|enrollment)(?: end| expiry| expiration| renewal| anniversary)? (?:date|day|deadline)|' +
    'anniversary|(?:membership |subscription |enrollment )?(?:expiry|expiration)|(?:renewal )?deadline|circle day|date',
  membership:
    'membership|subscription|enrollment|status|partnership|partner status|network membership|mpn membership|it|everything|designations?|competency|competencies',
  ends:
    'expires?|(?:will )?expire|(?:will )?ends?|runs? out|lapses?|terminates?|is up|are up|is over|is due|are due|finishes|is valid|is good|lasts?|will last|runs|' +
    'is paid|are paid(?: up)?|comes up|come up|is up for renewal|are up for renewal|has to be renewed|must be renewed|needs? to be renewed|renews?|(?:have|need) to renew|must renew',

  contact:
    '(?:primary )?(?:(?:program|renewal|membership|partner|team) )?contact(?: person| for the renewal| for renewals?)?|renewer|ppc|' +
    '(?:renewal|membership) (?:owner|manager|lead|responsible|person|keeper|coordinator|champion)|responsible (?:person|one)|responsible (?:for|of) <our>? ?(?:renewal|renewing|membership)|' +
    '(?:person|one|guy|colleague|man|woman|lady|member) (?:who|that) (?:<renews>)|(?:person|one) (?:responsible|in charge)(?: (?:of|for) <our>? ?(?:renewal|renewing|membership))?|' +
    'point of contact|go-to person|owner of <our>? ?renewal',
  renews:
    '(?:renews?|renew)(?: <our>? ?membership| it| us| for us)?|will renew|(?:does|do|will do|(?:is|am|are) doing|handles?|will handle|(?:is|am) handling|takes? care of|will take care of|looks? after|will look after|manages?|runs?|' +
    '(?:is|am) responsible for|(?:is|am) in charge of|deals with|carries out|drives|leads|owns?|takes? over|took over|(?:is|am|are) taking over|is going to do|has taken over|does the work for) ' +
    '<our>? ?(?:renewals?|renewing|membership renewal|membership|partner renewal|renewal stuff|renewal work)',
  standin:
    'stand-?in|stand in|standin|back-?up(?: contact| person)?|back up|deputy|substitute|(?:second|alternate|alternative|secondary|fallback|reserve|replacement) (?:contact|person|renewer)|alternate|vice|deputy contact|fallback|understudy',

  competency:
    'competenc(?:y|ies)|competences?|designations?|badges?|holdings?|specialit(?:y|ies)|solution areas?|crafts?',
  reminder:
    'reminders?|reminding|notifications?|notices?|nudges?|nudging|pings?|pinging|messages?|messaging|posts?|posting|alerts?|pokes?|nagging|bugging|bothering|spamming|spam|notifying|disturbing|mails|writing',
  remind:
    'remind|ping|nudge|notify|poke|bug|alert|message|prod|nag|warn|write to|write|tell|ask|contact|bother|disturb|chase',

  list: '(?:<our>? ?)?(?:(?:renewal|team|our|reminder) )?(?:check ?-?lists?|to-?do ?-?lists?|to do lists?|todos|to-?dos|task ?lists?|list of (?:tasks|to-?dos|items|steps)|list|tasks|items|points|plan)',
  item: '(?:(?:check ?-?list|list|to-?do|own|extra|custom|personal) )?(?:items?|to-?dos?|todo|tasks?|points?|entry|step|action(?: item)?|bullet(?: point)?|line|job|to do)',
  done: 'done|complete|completed|finished|ready|ticked(?: off)?|checked(?: off)?|closed|resolved|fulfilled|solved|sorted(?: out)?|settled|dealt with|taken care of|handled|over and done with|cleared|accomplished|off the list',
  open: 'open|not done|undone|unfinished|incomplete|not complete|not finished|to do|to-do|todo|pending|not ready|unticked|unchecked|outstanding|not ticked|not yet done|in progress',
  that: 'that one|this one|that item|this item|that point|this point|the item|that task|that|this|it|them|these|those|the task|the point|the box|that box',

  add: 'add|include|put|append|insert|note(?: down)?|write(?: down)?|record|register|enter|save|place|stick|throw|create|set up|make|list|log|track',
  remove:
    'remove|delete|drop|take|erase|scrap|kick|get rid of|throw|cancel|cut|clear|lose|dump|discard|unlist',
  set: 'set|change|update|correct|move|save|note|record|put|store|enter|make|fix|adjust|use|switch|edit|modify|register|remember|amend|take|push|shift|replace|write|add|keep|log|tell you|give you|reset|define',
  name: 'set|make|put|use|take|name|register|save|appoint|note|assign|add|nominate|choose|list|enter|record|define|pick|select|designate|have|write|mark|store|declare|update|change|switch',
  show: 'show|open|display|bring up|pull up|give|get|see|view|print|list|send|post|present|have|look at|want|need|fetch|render|read|tell',

  here: 'here|(?:in|into|to|over to|on|over into) (?:this|the current) (?:channel|chat|conversation|place|thread|group|team|room)|in this one',
  unit: 'days?|weeks?|wks?|months?|fortnights?',
};

/** The groups' single words, for spelling. */
export function groupedWords(): string[] {
  return Object.values(wordGroups).flatMap((group) => group.match(/(?<![<\\])\b[a-z]{2,}\b(?!>)/g) ?? []);
}
