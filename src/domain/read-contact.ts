import { firstFound, type Reader, type Reading } from './message-reading';
import { pattern, type MessagePattern } from './message-pattern';
import { personName } from './person-name';

const NAME = '(?<person>[^,;:!?]{1,120}?)';
/** A name at the end may be written "O'Brien, Pat". */
const LAST_NAME = '(?<person>[^,;:!?]{1,120}?(?:, [^,;:!?]{1,60}?)?)';
const FROM = '(?:(?:(?:from|as of|starting|since|beginning) [^,;:!?]{1,30}?(?: on| onwards?)?|<now>),? )*';
const INSTEAD =
  '(?: (?:instead(?: of .+)?|and not .+|not .+|rather than .+|from .+|for .+|of (?:<our> )?(?:<contact>|team|renewal)|when .+|if .+|while .+|now|from now on|this year|going forward))*';

/** The same ways to name somebody fit the person who renews and the stand-in. */
function naming(role: string): MessagePattern[] {
  return [
    `(?:<our> )?(?:<new> )*(?:${role})(?:'s name)?(?: (?:for|of) (?:<our> )?(?:renewal|membership|team|contact))?(?: (?:<be>|to|is now|now is|changed to|has changed to|changes to|goes to|is called|moves to|is going to be))*:? (?:<now> )*${LAST_NAME}${INSTEAD}`,
    `<name> (?:<our> )?(?:<new> )*(?:${role}) (?:field |entry )?(?:(?:to|as|with|into|=|:|from \\S+ to|from \\S+ \\S+ to) )*${LAST_NAME}${INSTEAD}`,
    `(?:<name>|let|want|add|get|use)(?: down| in)? ${NAME}(?: down| in)? (?:as |to be |for |be |into |the new |is )*(?:<our> )*(?:<new> )*(?:${role})${INSTEAD}`,
    `${NAME} (?:<be>|am|is now|will now be|can be|could be|becomes|became|is \\S+['’]s|was made|was named|acts as|serves as|takes over as|took over as|steps in as|has taken over as|is acting as|is going to be|shall be|should become|will act as|replaces .+ as|takes .+ place as|is our new|is the new|be) (?:<now> )*(?:<our> )*(?:<new> )*(?:${role})${INSTEAD}`,
    `.+? (?:is|am|are) (?:not|no longer) (?:<our> )*(?:${role})(?: any ?more| any longer| now)*[,.;:–-]+ ?(?:but |now |and )*(?:it is |instead |that is )(?:<now> )*${NAME}${INSTEAD}`,
    `(?:replace|swap|exchange|substitute) .+? (?:with|by|for|against) ${NAME} as (?:<our> )*(?:<new> )*(?:${role})`,
    `(?:replace|swap|exchange|substitute) (?:<our> )*(?:<new> )*(?:${role})(?: .+?)? (?:with|by|for|against) ${NAME}${INSTEAD}`,
    `(?:<add>|<set>) (?:<our> )*(?:${role})(?: named| called)?:? ${NAME}${INSTEAD}`,
    `(?:<now>,? )?(?:<our> )*(?:${role})(?: is| will be|:) (?:<now> )*${NAME}${INSTEAD}`,
  ].map(pattern);
}

const CONTACT = [
  ...naming('<contact>'),
  ...[
    `(?:<our> )?<contact> (?:has |is )?(?:changed|new|left|different|another one|somebody else|not up to date)[,.;:–-]*(?: (?:it is|now it is|to|the new one is|new one is|now|is|and))* ${NAME}${INSTEAD}`,
    `${FROM}(?:it is |that is )?${NAME} (?:who |that )?(?:<now> )*(?:<renews>)(?: <now>)*${INSTEAD}`,
    `${FROM}(?:it is |that is )?${NAME} (?:who |that )?(?:is|am|will be|are) (?:<now> )*(?:going to )?(?:renew|renewing|doing it|on renewal duty)(?: (?:for us|us|it|for our team|this year|next year|<our> ?membership|now))*`,
    `${FROM}${NAME} (?:will take|takes|is taking|took|has taken|is going to take) over from (?!.*\\b(?:if|when|while|during)\\b).+`,
    `${FROM}${NAME} (?:should|will|must|is to|has to|shall|needs to|wants to) (?:<now> )*(?:be|get) (?:the one )?(?:notified|reminded|pinged|mentioned|contacted|told|asked|addressed|tagged) (?:about|of|for|when|with|on) (?:<our> )?(?:renewal|membership|reminders?|renewals|your reminders?|next reminders?)${INSTEAD}`,
    `(?:<now>,? )*(?:<our> )?(?:renewal|renewing|membership) (?:is|will be|gets|is now|goes) (?:<now> )*(?:done by|handled by|managed by|taken care of by|looked after by|run by|in the hands of|with|to|owned by) ${NAME}${INSTEAD}`,
    `${NAME} (?:replaces|takes over from|succeeds|follows|has replaced|took over from) .+ (?:as <contact>|for <our>? ?renewal|as the one who renews)`,
    `${NAME} (?:is|am|will be|was) (?:<now> )*(?:<our> )?(?:one|person|guy) (?:who|that) (?:<renews>)(?: .*)?`,
    `(?:put|set|note|save|add|register|name|list|write|take) ${NAME}(?: down)? (?:for|as|in) (?:<our> )?(?:renewal|person who renews|one who renews)`,
  ].map(pattern),
];

const STAND_IN = [
  ...naming('<standin>'),
  ...[
    `(?:if|when|while|whenever|in case) .+? (?:is|are|am|be) (?:<now> )*(?:away|out|off|sick|ill|absent|unavailable|not available|not here|not there|not around|gone|on .+?|travelling|traveling|busy),? (?:then )?${NAME} (?:<be>|can be|acts as|serves as|becomes) (?:<our> )*(?:<standin>)`,
    `(?:if|when|while|whenever|in case) .+? (?:is|are|am|be) (?:<now> )*(?:away|out|off|sick|ill|absent|unavailable|not available|not here|not there|not around|gone|on .+?|busy),? (?:then )?${NAME} (?:can|will|could|should|is to|may) (?:help|help out|be asked|be contacted|be reminded|take over|do it|jump in|step in|handle it|renew|take care of it)`,
    `(?:<now>,? )*${NAME} (?:will |can |should |would )?(?:covers?|stands? in|fills? in|steps? in|deputi[sz]es?|substitutes?|backs? up|takes? over|helps? out|jumps? in)(?: for .+?)? ?(?:,? ?(?:when|if|while|whenever|in case) .+)?`,
    `(?:if|when|while|whenever|in case) .+? (?:is|are|am|be) (?:<now> )*(?:away|out|off|sick|ill|absent|unavailable|not available|not here|not there|not around|gone|on .+?|travelling|traveling|busy|missing|unreachable|not reachable|out of .+?),? (?:then )?(?:please )?(?:<remind>|use|take|talk to|turn to|go to|choose|mention|mail|email|call) ${NAME}`,
  ].map(pattern),
];

/** "Can't click renew" names nobody. */
const CANNOT = /\b(?:can|could|do|does|did|will|would)(?:n['’]?t| not)\b|\bcan['’]?t\b|\bwon['’]?t\b/i;
const ROLE_ALONE = pattern('(?:<our> )?(?:<new> )?(?:<standin>|<contact>)(?: .*)?');

/** Who renews: "contact Megan Bowen", "our new PPC is …", "from now on … takes care of the renewal". */
export const readContact: Reader = (reading) => readPerson(reading, 'set-contact', CONTACT);

/** Who stands in: "stand-in …", "if Megan is away ask …". */
export const readStandIn: Reader = (reading) => readPerson(reading, 'set-stand-in', STAND_IN);

function readPerson(
  reading: Reading,
  command: 'set-contact' | 'set-stand-in',
  patterns: readonly MessagePattern[],
) {
  return firstFound(reading, patterns, ({ slot }) => {
    const said = slot('person').replace(/^(?:it is|that is|is|now|to) /i, '');
    const name = CANNOT.test(said) ? undefined : personName(said);
    if (name === undefined || ROLE_ALONE.test(said.toLowerCase())) return undefined;
    return { do: command, name };
  });
}
