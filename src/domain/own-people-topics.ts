import { ownTopic, type OwnTopics } from './own-topic';

const WHO = "(?:who|whom|whose|who's|which (?:person|colleague|one of us|of us|name)|what (?:person|name))";
const WHO_OF_US =
  '(?:who|whom|by whom|which (?:person|colleague|one of us|of us|of (?:my|our) \\p{L}+|team member|member)|was it)';
const NOT_OWN =
  'where|how do|how can|how does|why|find|allowed|can|must|should|has to|have to|change|changed|become|becomes|microsoft|shown|pmc|partner center|portal|mean|means|explain|' +
  'normally|usually|ceo|sick|away|absent|vacation|is the \\p{L}+(?: \\p{L}+)? the one who renews|what does|left|quit|gone|wrong|admin|admins|administrator|customer|reference|do we contact|to contact|contact for|same|next|last|in general|need to|do i|do we need|press|button|guide|delete|bank|tab|tabs|page|screen|menu|salary|agreement|vetting|invoice|wages|holidays?|ticket|entitled|obliged|helps|country|supposed for';

/** Questions about the people of the team. */
const ASKED_WHO = "who|whom|whose|who's|which (?:person|colleague|one)|which of us|name of";

export const peopleTopics: OwnTopics = [
  ownTopic('who-ticked', {
    ways: [
      `${WHO_OF_US} … (?:ticked|ticks?|ticking|checked off|marked|crossed off|crossed|closed|reopened|unticked|un-ticked|unchecked)`,
      `${WHO_OF_US} … (?:did|done|completed|finished|checked|set|put|took care of|handled) … (?:items?|box|task|checklist|step|list|point|to-?do|(?:this|that) one|to done|as done)`,
      'did (?!(?:we|you|i|the|our|they|it|microsoft|any\\w*|some\\w*|everything|this|that)\\b)\\p{L}+(?: \\p{L}+)? (?:already |really )?(?:tick|check off|mark|cross off|close|untick)',
      '(?:was|were|is|has) … (?:ticked|checked off|crossed off|marked|unticked|reopened) … by',
      'by whom (?:was|were|has) … (?:ticked|checked|marked|done|closed)',
    ],
    also: 'person|colleague|mark|complete|done|tick|cross|check|off|list',
    never:
      'wrote|can|could|should|must|may|will|has to|does|do we|we do|have to|allowed|microsoft|changed|post|posted|send|sent|need|when did|what did|how did|where|why|did you|certification|badge',
    spare: 3,
  }),
  ownTopic('stand-in', {
    ways: [
      `${WHO} … (?:<standin>|steps? in|fills? in|covers|covering|standing in|stands? in|second in line|jumps? in|take over|takes over|replaces)`,
      '(?:do|did|have|has|is|are|was) (?:you|we|i|there|our|your|\\p{L}+) … (?:<standin>)',
      '(?:what|which) … (?:<standin>)',
      '(?:tell|show|give|name|say|remind) … (?:<standin>)',
      'any (?:<standin>)',
      'if (?:the|our) contact is .* who',
      `${ASKED_WHO} && (?:<standin>|deputi[sz]ing|number two|second in line|replacement|fills? in|steps? in|step in|takes? over|take over)`,
      'who (?:does it|is it|renews|does the renewal|is there|will do it) (?:when|if|while) .*(?:away|out|sick|ill|absent|holiday|vacation|leave|off|unavailable|gone|busy|not)',
      '(?:<standin>) && (?:set|saved|named|defined|have|any|is|are|anyone|anybody|someone)',
    ],
    also: 'contact|away|absent|sick|holiday|vacation|leave|defined|unavailable|renewer|ill|off|deputy|during',
    never:
      'moon|bank|transfer|payment|has to stand|must stand|should stand|head of|account|accounts|lockout|azure|how|where|why|should|can|must|data|server|files?|add|required|needs?|restore|admin|badge|designation|becomes?|means?',
    spare: 2,
  }),
  ownTopic('contact', {
    ways: [
      `${WHO} … (?:our|my|your|this team's|the team's) (?:<new> )*(?:<contact>|renewer)`,
      `${WHO} (?:is|was|are|will be)(?: now| currently| actually)* (?:the |your )(?:current |saved )?(?:contact|contact person|one who renews|person who renews|responsible person|renewal person)(?: (?:now|here|for us|you have.*|saved.*|for our.*|in our.*|currently|at the moment|right now|in this team))*$`,
      `${WHO} … (?:as|down as) (?:the )?(?:contact|contact person)`,
      `${WHO} … (?:as|for) (?:the |our |your )?(?:<contact>|renewer)`,
      `${WHO} … (?:(?:handles|does|do|takes care of|looks after|manages|runs|is responsible for|in charge of|responsible for|will do|handling|doing|leads|owns|renews|supposed to do) (?:our|the team's|this team's|this year's) (?:renewal|renewing|membership|partner membership))`,
      `${WHO} … (?:renew|renews|renewal|in charge|responsible|charge|renewing) … (?:for us|here|in our team|in this team|of our team|in our company|for this team)`,
      `${WHO} (?:is|are) (?:currently |now )?(?:doing|handling|taking care of|on duty for|in charge of|responsible for) (?:the|our) renewal`,
      `${WHO} (?:do|will|would|did|are) you (?:usually |always )?(?:<remind>|pinging|notifying|reminding|mentioning|mention|tag|tagging|call|write to|address)`,
      'who (?:gets|will get|is|will be|are) (?:pinged|mentioned|tagged|notified|reminded|your reminders|your pings|addressed)',
      '(?:what|which) … (?:name|person) … (?:<contact>|renewer)',
      '(?:do|did|have) (?:you|we|i) … (?:our|a|any|as|as our|as the) (?:contact|contact person|<contact>)',
      'is there (?:already |currently )?(?:a|any) contact(?: person)?',
      `${ASKED_WHO} && (?:<contact>|contact|renewer|responsible|in charge|on duty) && (?:our|us|we|my|this team|the team|our team|this channel|you|saved|stored|set|named|assigned|our side|registered|records?|listed here)`,
      `(?:which|who) (?:of us|from our team|in our team|in this team|on our side|from us|on our team|in the team|among us|person|colleague) … (?:renew|renews|renewal|contact|responsible|in charge|renewing)`,
      `who(?: is| will be)? (?:the one |going to |currently |now )*(?:renewing|will renew|to renew|doing the renewal|the renewal (?:owner|lead|manager|person|responsible))(?: (?:this year|for us|now|here|this time))*$`,
      '(?:is|was) (?:somebody|someone|anybody|anyone) (?:already )?(?:set|saved|named|registered|down) (?:as|for) (?:the |our )?contact',
      '(?:is there|do we have|have we) (?:someone|somebody|anyone|anybody|a person) … (?:responsible|in charge|who renews|for the renewal|doing the renewal)',
      'who did \\p{L}+ (?:hand|give|pass) (?:the|our) renewal (?:over )?to',
      '^(?:the |our )?contact(?: person)?.s name$',
      '(?:who|whom) (?:is )?(?:the one )?(?:who|that) renews$',
      'who is (?:looking after|taking care of|managing|running|leading) (?:our|the) (?:renewal|membership)',
      'who (?:is|are) (?:getting|receiving) (?:your|the) (?:<reminder>)',
      '(?:which|what) (?:is our |is the |is your )?(?:contact|contact person)(?: (?:do|have|did|is|are) (?:you|we|i|stored|saved|set|named|on file|registered)(?: (?:have|set|saved|stored|name|named|for us))?)?$',
      '^(?:who|whom) (?:is )?(?:the )?contact(?: person)?$|^contact(?: person)? who$',
      'who did (?:we|i|you) … (?:nominate|appoint|name|choose|pick|set|save|register)(?: (?:for|as) .*)?$',
      '^(?:is|was) (?!the\\b|a\\b|an\\b|it the\\b|.*\\b(?:contact|primary|admins?|administrators?|owner|manager|role|account|ppc) (?:still |now )*(?:our|the|your)\\b)(?:it )?(?:still )?\\p{L}+(?: \\p{L}+)? (?:still |now )?(?:our|the|your) (?:<contact>|renewer)',
      '(?:tell|show|give|say|remind|name) … (?:our|the) (?:contact|contact person|renewer)',
    ],
    also: 'contact|person|named|name|listed|still|who|renewer|when|reminders?|down|put in|ppc',
    never: NOT_OWN,
    spare: 2,
  }),
];
