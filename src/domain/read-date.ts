import type { Command } from './command';
import type { DateReading } from './date-reading';
import { strangeWords } from './known-words';
import { pattern, somewhere } from './message-pattern';
import { dayContext, firstFound, type Reader, type Reading } from './message-reading';
import { dayIn } from '../understanding/entities/find-days';

const BARE = [
  `(?:<new> )?(?:<our> )*(?:<new> )*<date>(?: (?:<be>|to|on|now|as|at|for us|was|falls on|is on|moved to|changed to|has moved to|has changed to|is set to|set to|of our membership|of the membership))* ?(?<when>.*\\d.*)`,
  `(?:(?:<our> )?(?:<date>)|(?:<we>|<our>? ?<membership>)) (?:is |will |are |all )*(?:<ends>|expired|ended|ran out|lapsed)? ?(?<when>today|tomorrow|yesterday|(?:this|next|last|on) \\w+day|in \\w+ (?:days?|weeks?)|\\w+ (?:days?|weeks?) ago)`,
  `(?:change|set|update|correct|edit|fix|adjust|modify|move|enter|replace|reset|define|new) (?:<our> )*(?:<new> )*<date>(?: (?:to|as|at|on|for us|date|of our membership|please))*(?<when>)`,
  `(?:<our> )?(?:<date>|date you have|date you saved) (?:<be>|looks|seems)(?: (?:not|completely|still|all))* (?:wrong|incorrect|outdated|old|out of date|not right|not correct|right|correct|mistaken)(?: now)?(?<when>)`,
].map(pattern);

/** What a date belongs to when it is the anniversary. */
const ABOUT_DATE = somewhere(
  '<date>|(?:we|membership|subscription|partnership|status|designations?|competenc(?:y|ies)|enrollment|it|which|that|everything|account|program|badges?) (?:(?:all|currently|now|then|next|will|is|are|have|has|also|both) )*(?:<ends>|renewed|valid|good|active|enrolled|members|expiring|ending|up)|(?:end|last day) of (?:our|the) (?:membership|partnership|enrollment)|renewal (?:is|comes|falls|will|has to|must)|(?:expires?|valid until|valid till|valid through|good until|paid until|runs? until|ends?|runs out) ',
);
const CORRECTION = somewhere(
  'its the|wrong date|date (?:you have|you saved|there|here|is|was)|it is|it should be|should be|should read|must be|has to be|correct(?: one| date)? is|actually|i meant|we meant|not .+ but|instead of',
);
const ABOUT_OTHER = somewhere(
  'remind\\w*|reminders?|snooze|pause[ds]?|call|calls|exams?|tests?|references?|certifications?|renewed|paid(?! up| until| till| through)|meeting|appointment|due (?:by|on) .* (?:item|task)|item|task|point|checklist|quiet|agreement|invoice|employee|born|birthday|wedding|passport|licen[cs]e|domain|joined|since|ago|example|fees?|agreement|announcements?|gold ended|silver ended|in force|effective|posted|published|christmas|azure|prices?|offers?|certificates?|az|office 365|dynamics|visa|windows|sql|support ends|easter|summer|winter|holidays?|vacation|weekend|party|contract|landlord|deliver\\w*|deadline for|released?|launch|event|conference|trip|flight|salary|table|closed|away|out of office|back|renewal (?:was |is |has been |got |just )*(?:completed|done|finished|paid|approved|confirmed|finali[sz]ed)',
);
const SURELY = /(?:anniversary|renewal date|expiry date|our membership)/;
const NAMES_A_DAY: ReadonlySet<DateReading['kind']> = new Set(['day', 'ambiguous', 'no-year', 'impossible']);
const UNKNOWN = [
  `(?:(?:i|we|nobody|no one) )?(?:really )?(?:do not|does not|did not|not|don not|can not|could not) (?:yet )?(?:know|remember|find|have|sure about|sure of|sure)(?: yet)? ?(?:what |when |of |about )?(?:<our> )*(?:<new> )*(?:<date>|we expire|we renew|it expires|our membership (?:ends|expires|runs out)|it)(?: is| yet| right now| at the moment| so far| exactly| by heart)*`,
  `(?:(?:i|we) )?(?:do not|not) know(?: it| that| the date)?(?: yet| right now| at the moment| so far)*`,
  `(?:(?:i|we) have )?(?:no idea|no clue|not sure|unsure|unclear|unknown)(?: (?:about|of|what|when|which|yet))* (?:<our> )*(?:<date>|we expire|it expires|our membership (?:ends|expires|runs out))(?: is| yet)*`,
  `(?:<our> )?<date>(?: is| still| yet| not)* (?:unknown|not known|unclear|to be confirmed|tbd|tbc|missing)(?: yet| to us| so far)*`,
].map(pattern);

/** The anniversary: "anniversary 2027-06-30", "we expire on …", "wrong date, it's …", a date alone. */
export const readAnniversary: Reader = (reading) => {
  const unknown = firstFound<Command>(reading, UNKNOWN, () => ({ do: 'date-unknown' }));
  if (unknown) return unknown;
  const date = aboutAnniversary(reading);
  if (date) return { do: 'set-date', date };
  return firstFound<Command>(reading, BARE, ({ slot, clause }) => {
    const when = dateIn(slot('when'), reading);
    return isUnread(when) || (when.kind === 'missing' && clause.form === 'permission')
      ? undefined
      : { do: 'set-date', date: when };
  });
};

/** Nothing of it was a day: what was understood in part is asked back. */
function isUnread(when: DateReading): boolean {
  return when.kind === 'unreadable' && when.understood === undefined;
}

/** The date of a message that speaks of the anniversary, or of little else than a date. */
function aboutAnniversary(reading: Reading): DateReading | undefined {
  const { plain } = reading.message;
  if (!/\d/.test(plain) || plain.length > 400 || !writtenOut(plain) || !mayBeAnniversary(reading))
    return undefined;
  const date = dateIn(reading.source, reading);
  return NAMES_A_DAY.has(date.kind) ? date : undefined;
}

function mayBeAnniversary(reading: Reading): boolean {
  const { plain } = reading.message;
  if (ABOUT_OTHER.test(plain) && !SURELY.test(plain)) return false;
  return ABOUT_DATE.test(plain) || CORRECTION.test(plain) || isDateAlone(reading) || saysLittleElse(plain);
}

/** "The portal shows 30 June 2027": nothing but everyday words beside the date. */
function saysLittleElse(plain: string): boolean {
  return plain.split(' ').length <= 20 && strangeWords(plain).length === 0;
}

/** A day written with figures: "in 40 days" and "90 days left" are no anniversary. */
function writtenOut(plain: string): boolean {
  return (
    !/\d+ ?(?:days?|weeks?|months?)\b/.test(plain) ||
    /\b(?:\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\b/.test(plain)
  );
}

function isDateAlone({ message }: Reading): boolean {
  const rest = message.plain.replace(/\b(?:st|nd|rd|th|of|the|on|it|is|our|date|please)\b|[\d\s.,/-]/g, '');
  return rest.length <= 12 && /^[\p{L}年月日]*[.!]?$/u.test(rest) && message.plain.split(' ').length <= 5;
}

function dateIn(text: string, { context }: Reading): DateReading {
  return dayIn(text, dayContext(context));
}
