import type { OwnDataTopic } from './command';
import { GENERAL, ownTopic, type OwnTopics } from './own-topic';

/** Marks of a question about the team itself. */
const MINE =
  "our|ours|we|us|my|mine|i|you|your|yours|team's|this team|this channel|saved|stored|noted|on file|system|registered|configured|active here|for our team|in the team|our team|colleagues";
const ASKED =
  'who|whom|whose|which|what|when|is|are|was|were|do|does|did|have|has|how|any|list|show|tell|give|confirm|name|remind me|will|since when|until when';
const WHO =
  'who|whom|whose|which of (?:us|my \\w+|our \\w+)|which colleague|which person|somebody|someone|anybody|anyone';
const NEVER =
  `${GENERAL}|have to renew before|information|do (?:we|i) have to|helps|process|country|counts?|get for|being|what is (?:an?|due)\\b|what are (?!our|my|we|you|the open|the done|the remaining|your)|what does|what do i do|help|anniversary mean|microsoft|fails?|failed|allowed|must|become|approve\\w*|decides?|old program|old programme|gold benefits|` +
  'points (?:do|for)|silver first|after|score|scores|system prompt|instructions|password|lose|lost|expired|button|if|exist|retired|difference|limit|take|takes|order|ticket|last day|wire|counts?|valid|should|instead|company do|like us|same|separate|do we need|need for|do (?:i|we|you) (?:contact|ask|call|write|turn)|to contact|to ask|primary contact the|bank|gifts?|logins?|accounts?|keep|(?:support|opening) hours|advisory|opens?|window|is a|is an|take until|what now|how long does it|do i need|need to';

/** Topics in which names stand. */
const PEOPLE: ReadonlySet<OwnDataTopic> = new Set(['contact', 'stand-in', 'who-ticked']);

function loosely(about: OwnDataTopic, ...ways: readonly string[]): OwnTopics[number] {
  const asked = ways.map((way) => `${way} && ${MINE} && ${ASKED}`);
  return ownTopic(about, { ways: asked, never: NEVER, spare: PEOPLE.has(about) ? 2 : 0, lenient: true });
}

/** Questions about the team by their words alone, whatever the order; asked when no other topic fits. */
export const looseOwnTopics: OwnTopics = [
  loosely(
    'stand-in',
    `<standin>|standing in|jump in|fill in|step in|steps in`,
    `${WHO} && (?:away|ill|sick|absent|on holiday|on vacation|not there|not here) && contact|renew|renews|renewal|next`,
  ),
  loosely(
    'who-ticked',
    `${WHO} && ticked|tick|ticking|checked|marked|crossed|closed|unticked|says .* (?:is|are) done`,
  ),
  loosely(
    'time-zone',
    'time ?-?zone|timezone|zone|tz|local time|\\p{L}+ time$|times && post|posting|use|using|set|configured|clock|times|remind|saved|are we|we are|do you',
  ),
  loosely(
    'paused',
    '<reminder>|<remind>|reminded|you && still (?:get|getting|receive|receiving|work|working|remind|post|on|send|sending|coming|come)|paused|muted|switched (?:on|off)|turned (?:on|off)|enabled|disabled|on hold|since when .* (?:paused|quiet|off)|silent',
  ),
  loosely(
    'sent',
    '<reminder>|tell us|told us|post|posted|pinged|write && did|have|has|was|were|had && already|yet|so far|through|last|before|sent|ever|90|14|meantime|missed|come|came',
  ),
  loosely(
    'next-reminder',
    '<reminder>|<remind>|one|hear|post|planned|message|pinged|nudge|go out && next|following|again|upcoming|planned|scheduled|expect && when|what|which|how long|next',
  ),
  loosely(
    'contact',
    `${WHO} && <contact>|renew|renews|renewal|renewing|notify|in charge|responsible|one who renews`,
    '(?:is|are|was) && (?:our|the) <contact>|the one who renews|contact && still|sure|right|correct|true|really|somebody|anybody|someone|yet|already',
  ),
  loosely(
    'program',
    'program|programs|mpn|maicpp|pack|rules && under|on|in|put|set|use|registered|belong|enrolled|which|two|version|follow|active && we|us|our|you|here',
  ),
  loosely(
    'days-left',
    'days|weeks|time|long|countdown|near|soon|far|close && left|until|till|away|remaining|remain|to go|more than|less than|near|close|before && we|our|us|anniversary|renewal|expire|i|you',
  ),
  loosely(
    'open-items',
    'items?|points?|tasks?|to-?dos?|checklist|list|boxes|do|done|tick|ticked|finish|work|ones && open|left|missing|remaining|outstanding|lacking|not|still|undone|unfinished|pending|else',
  ),
  loosely(
    'done-items',
    'items?|points?|tasks?|to-?dos?|checklist|list|boxes|ticks?|ones|managed|things|we && done|ticked|finished|completed|managed|ticks|accomplished|achieved|off the list|so far && what|which|how many|list|show|tell|how much',
  ),
  loosely(
    'date',
    '<dates> && confirm|which|what|when|is|have|tell|system|you have|saved|stored|noted|agree|agreed|give|gave',
    'when|what day|which day && <expire>|finish|finishes|over|due',
  ),
  loosely(
    'holdings',
    '<competency>|competencies|designations|gold|golds|silver|hold|levels? && which|what|list|show|tell|name|how many|do|are && we|our|us|hold|have|stored|noted',
  ),
];
