import type { ShowTopic } from './command';
import { topic, type Topic, type TopicWords } from './topic';

const VERB =
  'show|open|display|bring up|pull up|print|present|view|fetch|list|post|send|give|get|see|look|call up|load|render|put up';

interface Card extends TopicWords {
  readonly what: ShowTopic;
}

function show(what: ShowTopic, words: TopicWords): Card {
  return { what, ...words, also: words.also === undefined ? VERB : `${words.also}|${VERB}` };
}

const ASKING =
  'where|how|why|when|who|can|could|should|must|may|mean|means|need|needed|what is|what are|what does|do we|does|which|is there|are there|microsoft|if';

const cards: readonly Card[] = [
  show('help', {
    ways: [
      'help|commands?|menu|instructions|manual|usage|options|what (?:can|do|could|else can|all can) (?:you|this bot|the bot|it)(?: all| here)?(?: do| help| offer| say| tell| understand| know)?|what (?:can|could|should|else can|all can|do) (?:i|we) (?:say|ask|type|write|tell you|do (?:here|with you|with this bot|with the bot))|how (?:do|does|can|should) (?:you|this bot|this|the bot|it|this thing|i|we) (?:work|use|talk|help|function|operate)|what (?:you|this bot|the bot) can(?: all)? do|(?:everything|all) you can do|what (?:functions|features|skills) do you have|how to talk to you|who are you|what are you|what is this|what can i|how to use|your (?:skills|abilities|features|functions|capabilities)|capabilities|what (?:is|are) you (?:for|good for|able)|introduce yourself|getting started',
    ],
    also: 'what|which|can|could|do|say|ask|type|available|possible|you|know|understand|use|using|this|bot|thing|with|tell|there|know|i|we|able|everything|all|list|me|need|first|good|your|for|how|does|are|commands?|help|things|words|understands?|support|supported|to you|work|works',
    never:
      'about us|renew|sign|login|log in|exam|renewing|reference|licen[cs]e|mfa|password|anniversary|pmc|reach|phone|can i renew|contact support|payment|support options|stuck|problem|error|requirements|score|who helps|where|with the renewal|to renew|support hours',
    spare: 0,
  }),
  show('setup', {
    ways: [
      'set-?up|set up|setup|set (?:this|it|us|everything|the bot|you|things) up|start over|start again from|start from scratch|get started|configure|configuration|settings?|re-?configure|onboarding|onboard|wizard|form',
    ],
    also: 'again|new|fresh|everything|form|card|wizard|redo|repeat|run|restart|fill|in|through|go|team|bot|our|over|begin|start|from|scratch|the beginning|beginning|initial|first|time|change|edit|do|back|return|let us|us|reminders|scratch|out|take|bring|go|me',
    never:
      'azure|teams call|queue|how|mfa|account|specialization|audit|support|why|where|tenant|vm|undo|reminding|exam',
    spare: 0,
  }),
  show('preview', {
    ways: [
      'preview|previews|(?:reminders?|cards?|nudges?|messages?|posts?|notifications?).*(?:look like|looks like|looking like|say|be like|example|sample|demo|advance)|(?:example|sample|demo|test|see|show|view|print|display)(?: .*)? (?:reminders?|nudges?|reminder cards?|posts)|what (?:will|do|would) (?:you|your \\w+|the \\w+) (?:post|say|send|write|look like)|how (?:will|do|would) (?:your|the) (?:reminders?|cards?|posts?|nudges?) look|which (?:reminders|cards) will (?:you|be)|what you will (?:post|send)|(?:sample|example|demo)(?: cards?| please)?|cards you (?:will )?post|cards you will (?:post|send)',
    ],
    also: 'reminders?|cards?|look|looks|like|example|sample|demo|preview|previews|what|how|will|going|your|coming|upcoming|advance|before|test|nudges?|beforehand|days|on which|posted|when|they|one|ahead|messages?|of what|90|14|day|come|next|would|planned|post|posts|will be|send|sending|notifications?',
    never:
      'microsoft|stop|last|sent|did|who|why|mail|mails|email|emails|calendar|outlook|ics|again|later|set a|set up|how many|how often|when will|when do|where|don|customer|log|history|specialisations?|specializations?|specialisation|any',
    spare: 0,
  }),
  show('forecast', {
    ways: [
      'forecast|prediction|predict|projection|projected|prognosis|will we (?:make it|pass|be ready|manage|reach|get there|qualify|be on time)|make it in time|whether we make it|if we make it|are we on track|on track|on course|be ready in time',
    ],
    also: 'make it|in time|will|ready|pass|score|until|by|before|date|deadline|anniversary|then|time|with|run|calculate|score|scores|designation|how|what|think|likely|chances|next',
    never: 'weather|why|where|can|should|share price|who',
    spare: 0,
  }),
  show('calendar', {
    ways: [
      'calendars?|ics|ical|icalendar|outlook|google calendar|calendar (?:file|entry|entries|link|event|invite)|ics file|appointments?|calendar feed',
    ],
    also: 'put|add|save|import|export|download|send|file|link|entry|entries|event|events|invite|invites|dates?|date|reminder days?|days?|reminders?|renewal|deadlines?|anniversary|expiry|create|make|subscribe|sync|i|would|into|them|stages?|key|important|all|as|block|book|schedule|milestones?|feed|outlook|google|apple|ics|want|have|calendar',
    never: 'share|how|why|where|not|call|calls|does|problem|meeting|mail|mailbox|what is|which|template',
    spare: 0,
  }),
  show('export', {
    ways: [
      'export|exports|everything to a file|all to a file|download|csv|excel|spreadsheet|xlsx|dump|backup of our data|data file|data as a file|extract|copy of (?:our|the|my|all) data',
    ],
    also: 'data|everything|all|file|csv|excel|spreadsheet|xlsx|as|format|sheet|table|it|records|stored|know|what|about|us|can|download|save|send|get|you|export|copy|that|take|with|have|list|history|checklist|status|our|a|make|create|as a file',
    never:
      'how|why|mailboxes|powershell|vlookup|not working|invoice|where|bill|price|licen[cs]es?|keys?|cost|report in|log on|office|benefits?|win|sql',
    spare: 0,
  }),
  show('portfolio', {
    ways: [
      'portfolio|(?:all|every|each|overview of|overview over|across|several|multiple|other|which|my|five|many) .*(?:teams|partners|companies|clients|customers|places|channels|organisations|organizations|tenants|of them|dates)|everything i look after|every (?:partner|team|company|client) i|teams i (?:belong to|look after|manage)|all my teams|teams i|all my teams|my (?:teams|partners|places|channels)',
    ],
    also: 'all|every|each|overview|list|table|dates?|teams|partners|companies|clients|places|channels|look after|manage|i|one|across|several|multiple|five|three|four|two|my|their|renewal dates|anniversaries|view|status|together|at once|when|portfolio|side by side|responsible|for|which|single|whole|expire',
    never:
      'how|where|can|reference|references|credited|why|need|per|share|microsoft send|specialization|designations?|country|countries|badge|counted?|csp|azure|licen[cs]es?|worldwide|earn|must|does|invoice|e?mails?|asked',
    spare: 0,
  }),
  show('references', {
    ways: ['references?|refs|customer evidence|reference (?:tracker|list|overview|customers)'],
    also: 'customer|customers|tracker|tracking|list|table|overview|collected|status|have|our|we|sheet|entries|readiness|manage',
    never: ASKING,
    spare: 0,
  }),
  show('exams', {
    ways: [
      'exams?|certifications?|certs|certificates|who (?:has )?passed (?:what|which)(?: exams?)?|(?:exam|certification) (?:tracker|list|overview|status)(?: of our (?:people|team|colleagues|staff))?',
    ],
    also: 'tracker|tracking|list|table|overview|people|persons|staff|colleagues|engineers|passed|our|status|who|what|which|have|team|sheet|planned|booked|whose|readiness|has',
    never:
      'where|how|why|when|can|should|must|mean|need|needed|what is|what are|do we|does|is there|are there|microsoft|if|required|retired|count|counts|intermediate|advanced|list of',
    spare: 0,
  }),
  show('score', {
    ways: [
      'scores?|capability score|pcs|points|scorecard|score card|what (?:is|are) our (?:score|points)|partner capability score',
    ],
    also: 'capability|partner|how|card|board|calculator|simulator|our|what is our|how high is our|how many points do we have|what|have|how many|current|overall|latest|status|enter|update|breakdown|details|how high|tracker|designation|designations|stand',
    never:
      'are open|still open|open items|left|ticked|done|finished|where|how do|how does|why|when|who|can|should|must|may|mean|means|need|needed|what does|which|is there|are there|if|categories|metrics|window|required|max|pass|qualify|behind|rules?|minimum|last|dropped|fell|cap|new azure|wrong',
    spare: 0,
  }),
  show('history', {
    ways: [
      'history|(?:change|audit|activity|edit|event) ?log|changelog|(?:the|our|your|a) log|log|logs|who (?:has )?(?:changed|edited|set|touched|entered|updated) (?:what|our|the|it|that|this|anything|something)(?: settings| set-?up)?|what (?:all )?happened here(?: lately| recently)?|what (?:was|has been|got|did \\w+|has \\w+) (?:changed?|edited?|done)? ?(?:here|in this channel|in this team|in our (?:data|set-?up|settings))(?: lately| recently| last week| today| yesterday)*|who (?:changed|set|entered|edited|updated|did) .*(?:date|contact|holdings?|anniversary|time ?zone|stand-?in|settings?|set-?up)|list who did what|everything that was changed|latest edits|(?:latest|last|recent|past) (?:changes|edits) (?:in|to|of|on|made to) (?:our|this|the) (?:set-?up|data|settings|team|channel|entries|details)|what changed (?:here|in this (?:channel|chat)|in our .*)|past changes|(?:list of )?changes (?:here|in this channel)|recent changes here|record of changes',
    ],
    also: 'change|changes|changed|log|list|last|recent|latest|past|previous|who|what|when|everything|did|made|have been|edits?|date|contact|anniversary|holdings?|entries|activity|set|entered|edited|time ?zone|audit|trail|of all|happened|so far|up to now',
    never:
      'microsoft|how|why|where|log in|log on|login|scoring|score|exam|specialization|fee|of the program|program changes|price|programme|support|pmc|renewed|months|azure',
    spare: 0,
  }),
  show('calls', {
    ways: [
      'calls?|call series|webinars?|sessions?|events?|community calls?|mpn 101|call (?:schedule|calendar|dates|list)',
    ],
    also: 'schedule|series|list|dates?|upcoming|coming up|coming|next|all|overview|101|mpn|attainment|calendar|times|cloud|competency|planned|programme|which|what|times|agenda|timetable',
    never:
      'where|how|why|when|who|can|could|should|must|may|mean|need|what is|what does|do we|does|is there|are there|if|queue|recorded|long|last|time is|support|custom',
    spare: 0,
  }),
  show('sign-in', {
    ways: ['sign-?in|sign in|signin|log-?in|log in|login|log-?on|log on|sign-?on|signing in|logging in'],
    also: 'help|problems?|troubles?|troubleshooting|issues?|tips?|advice|guide|assistant|wizard|steps|support|page|trouble|difficulties|errors?|hints|start',
    never: `${ASKING}|password|mfa|pmc|account|fails?|failing|keeps|locked|today`,
    spare: 0,
  }),
  show('support', {
    ways: [
      'where we get support|support|support (?:options|routes|contacts?|channels|ways|info|page|numbers)|help ?desk|hotline',
    ],
    also: 'options?|routes?|ways|channels|contacts?|numbers?|list|all|links?|every|available|possible|ways to get|paths?|possibilities',
    never: `${ASKING}|german|opening|hours|incident|phone number|emea|pdf|price`,
    spare: 0,
  }),
  show('changes', {
    ways: [
      'changes|change list|what is new|what has changed|what is changed|what changed|what is changing|news|novelties|updates|new stuff|latest changes|whats new|recent changes|what is different',
    ],
    also: 'latest|recent|new|program|list|all|year|upcoming|announced|lately|since|last|coming|rules|requirements|planned|important|what|overview|anything|cross-competency|five|big|time|in',
    never:
      'where|how|why|when|who|can|should|must|may|mean|need|do we|does|did|besides|apart|if|price|fee|smcs|mine|my last|undo|today|our data|history|made|here',
    spare: 0,
  }),
  show('programs', {
    ways: [
      'programs|packs|which programs?|available programs?|supported programs?|list of programs?|other programs?',
    ],
    also: 'list|all|available|which|what|know|support|supported|do you|are there|there|can|choose|other|offer|names|from|change|select|between|of them|you|packs?|partner',
    never: 'aws|oracle|vmware|how|why|where|google|join|when|should|must',
    spare: 0,
  }),
  show('status', {
    ways: [
      'recap|rundown|overall picture|how is everything progressing|how far is the team|big picture for|(?:our|the) renewal state|renewal state|(?:are we|is (?:it|everything)) (?:doing |going )?(?:progressing|on top of things|on schedule|fine|well|ok|okay|alright|in order|on course)(?: (?:with|for) (?:our|the) (?:renewal|membership))?$|how far (?:did|have) we (?:get|got|come)|quick update|any (?:update|news) (?:on|about|regarding) (?:our|the) renewal|new (?:with|on) our renewal|at a glance|how does (?:our|the) renewal stand|progress (?:of|on|with) (?:our|the) renewal|(?:our|the) progress overall|how much of (?:our|the) renewal|state of affairs|how far we are|how far are we|anything new (?:on|about)|renewal coming|doing with (?:the|our) renewal|status quo|where do things stand|getting on (?:with|on)|(?:is|was) (?:our|the) (?:membership|renewal) (?:already |now )*(?:renewed|done|complete|completed|finished)(?: already| yet)?|stats|status|state|state of play|summari[sz]e(?: it| this| that| our renewal| where we are)?|sum (?:it|this|that|things|everything) up|how (?:do things|are things|is everything|does everything|is it|are we|is our renewal|is the renewal) (?:stand|looking|look|doing|going|standing|coming along)|how far is our renewal|(?:did|have|are) we (?:already |now )*(?:complete|completed|finish|finished|renewed|renew|done with|through with) ?(?:the renewal|our renewal|it|this year)?|is it (?:all )?(?:done|over|finished|complete)|are we good|happening with|what have you got on us|about our renewal|everything you know|know about our (?:team|renewal)|have on us|where (?:do|are) we(?: stand)?(?: now)?|where (?:our|the) renewal (?:is(?: at)?|stands)|where (?:does|is) (?:our|the) renewal(?: stand| at)?|where we (?:stand|are)(?: at)?|where are we at|sum up|brief me|fill me in|what is up with|coming along|what is the latest on|latest on our|in good shape|how we are doing|is everything (?:ok|fine|alright|in order|good)|everything (?:ok|fine) with|has (?:our|the) renewal been (?:done|completed|paid)|(?:did|has) (?:anyone|anybody|somebody|someone) (?:already )?renew(?:ed)?(?: yet| already)?|how (?:are we doing|do we stand|is it going|does it look|is our renewal(?: going)?|far (?:are|along are) we(?: along)?|is our renewal going|does our renewal look|are things|is the renewal going)|version of where|situation|standing|overview|update me|summary|report|dashboard|big picture|bring me up to (?:date|speed)|catch me up|(?:did|have) we (?:already )?(?:renew|renewed)(?: already| yet)?|are we (?:renewed|done|all set|ready|finished)|is (?:our|the) renewal (?:done|complete|finished|through)|what do you know about us|what (?:do you have|have you|is) (?:saved|stored|on file)(?: about us| for us)?|current state|what is going on',
    ],
    also: 'lines|two|few|words|sentences|boss|manager|management|board|wants?|needs?|picture|state|status|report|update|renewal|overview|summary|current|things|look|going|stand|team|done|everything|so far|up|at|now|with|where|how|what|short|quick|yet|know|about us|all|card|stored|saved|on file|progress|overall|right|give|version|now|far|any|progress|getting|on|membership|quo|tell|what|how|what is|doing|good|happening|anything|i should|everything|sum|it|play|complete|renewed|this year|situation|far|along|one|line|sentence|date|us|is',
    never:
      'mean|means|up[- ]to[- ]date|how (?:old|fresh|current)|column|status of the (?:partner )?program|designation can|why|can|could|who|when|should|miles|frequent|order|ticket|payment|vetting|claim|verification|exam|reference|references|refs|check the|customer|requirements|account|application|fee|due\\b|statuses|mail|partner status|days|gold|silver|holds?|checklist|to-?do|calendar|calls?',
    spare: 0,
  }),
];

/** Cards, known by what they are called and by what people want to see. */
export const showTopics: readonly Topic[] = cards.map(({ what, ...words }) =>
  topic({ do: 'show', what }, words),
);

/** The same for a sentence that begins with "show me …": everyday words do not count against it. */
export const shownTopics: readonly Topic[] = cards.map(({ what, ...words }) =>
  topic({ do: 'show', what }, { ...words, lenient: true }),
);
