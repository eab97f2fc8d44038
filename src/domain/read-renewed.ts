import { parseDay, type CalendarDay } from './calendar-day';
import type { Command } from './command';
import type { DateReading } from './date-reading';
import { pattern, somewhere } from './message-pattern';
import { dayContext, firstFound, type Reader, type Reading } from './message-reading';
import { dayIn as readDayIn } from '../understanding/entities/find-days';

const REST = '(?<rest>(?: .*)?)';
const WHAT =
  '(?:(?:<our> |for |your )?(?:annual |yearly |online |whole |entire |2016 |20\\d\\d )?(?:<membership>|<competency>|renewal|renewing|re-?enrollment|renewal process|partner renewal|membership renewal|program|us|stuff))';
const WHO =
  '(?:(?:<we>|it|that|they|he|she|everything|\\p{L}+(?: \\p{L}+)?|<our> (?:\\p{L}+|<contact>|<membership>))(?: all)?)';
const HAVE =
  '(?: (?:have|has|had|are|is|was|were|be|been|got|get|just|already|now|finally|successfully|officially|all|did|managed to|today|also|completely|fully))*';

const PAID = '(?:(?:the |our )?(?:payment|fee|money|invoice|bill|membership fee)[^,.]*? (?:and|so|,) )?';

const RENEWED = [
  `${PAID}(?:${WHO}${HAVE} )?(?:just |already |now |finally |all |is |been |paid and |completed and )*(?:renewed|re-?enrolled|re-?newed)(?: ${WHAT})?${REST}`,
  `(?:${WHO}${HAVE} )?(?:just |already |now |finally )*(?:completed|finished|done|did|do|paid|concluded|submitted|closed|made|completed and paid|done and paid|finalised|finalized|settled|completed or paid|got|handled)(?: (?:with|and paid|for))* (?:<our> )?(?:annual |yearly |online |whole |entire |membership |partner )*(?:renewal|renewing|re-?enrollment|renewal process|renewal fee|renewal payment)${REST}`,
  `(?:<our> )?(?:annual |yearly |online |whole |entire |membership |partner )*(?:renewal|re-?enrollment|renewal process|renewal payment|membership renewal|membership)(?: (?:is|was|has|has been|have|are|went|got|gone|now|just|already|all|finally|been|successfully|officially|is all|has all))* (?:done|complete|completed|finished|through|paid|renewed|processed|successful|submitted|over|in|extended|ok|approved|confirmed|accepted|in place|in the bag|behind us|settled|out of the way|sorted|secured|made|a done deal|prolonged|finali[sz]ed|concluded|closed)(?: and (?:paid|done|complete|completed|confirmed|processed|through|settled))?${REST}`,
  `(?:microsoft|ms|they|partner center) (?:have |has |just |already |now |finally )*(?:confirmed|approved|accepted|processed|completed|extended) (?:<our> )?(?:annual |membership |partner )*(?:renewal|membership)${REST}`,
  `(?:mark|set|record|note|log) (?:us|it|this year|the renewal|our renewal|this|our membership|the membership|the year)(?: down)? (?:as |to )?(?:renewed|done for this year)${REST}`,
  `<we> (?:are|have) (?:good|safe|set|in|covered|extended|a partner|partners|members)(?: \\w+)? (?:for )?(?:another|the next|one more) (?:year|twelve months|12 months)${REST}`,
].map(pattern);

/** Not (only) the news that it is done: plans, troubles, and things that are renewed beside the membership. */
const NOT_DONE = somewhere(
  'window|not|no|never|nobody|cannot|will|would|should|must|need|needs|want|wants|have to|has to|can|could|if|until|unless|before|but|still|how|what|why|where|who|which|error|failed|fails|problem|issue|missing|empty|soon|plan|planning|going to|almost|nearly|half|trying|try|tried|keys?|licen[cs]es?|license keys?|internal|references?|exams?|certificates?|certifications?|agreement|passport|domain|undo|mistake|instead|later|tick|check off|item|specialization|specialisation|when|whether|reminder|reminders|ready to be|waiting|pending|to be|rejected|declined|competitor|customer',
);
const TIME =
  /\b(?:yesterday|today|this|last|morning|afternoon|evening|night|week|month|year|another|for|one|more|full|the|next|a|an|on|in|ago|days?|weeks?|now|already|just|again|successfully|finally|time|thanks|to|everyone|everybody|all|and|paid|done|too|as|well|well|of|by|our|us|we|hooray|yay|great|good|news|complete|online|at|early|early this|no|it|is|months?|with|colleague|partner|microsoft|center|portal|minutes?|hours?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|through|went|confirmed|payment|made|via|credit|card|tonight|earlier|\d+(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december)\b/g;

/** "we renewed yesterday", "the renewal went through", "renewed". */
export const readRenewed: Reader = (reading) => {
  if (NOT_DONE.test(reading.message.plain)) return undefined;
  return firstFound<Command>(reading, RENEWED, ({ slot, clause }) => {
    if (clause.form === 'permission' || clause.form === 'question') return undefined;
    const rest =
      slot('rest')
        .toLowerCase()
        .replace(TIME, ' ')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return rest.length > 2 ? undefined : { do: 'renewed', on: dayIn(slot('rest'), reading) };
  });
};

/** The day said in the message, behind us; `missing` where none was said. */
function dayIn(rest: string, { context, source }: Reading): DateReading {
  for (const text of [rest.split(/,| and | so /)[0] ?? '', rest, source]) {
    const day = readDayIn(text, dayContext(context, 'past'));
    if (day.kind === 'no-year') return lastSuchDay(day.days, context.today) ?? day;
    if (day.kind !== 'unreadable' && day.kind !== 'missing') return day;
  }
  return { kind: 'missing' };
}

/** "On 19 November" is the last one that was: a renewal is told afterwards. */
function lastSuchDay(coming: readonly CalendarDay[], today: CalendarDay): DateReading | undefined {
  for (const next of coming) {
    const day = next <= today ? next : parseDay(`${String(Number(next.slice(0, 4)) - 1)}${next.slice(4)}`);
    if (day) return { kind: 'day', day };
  }
  return undefined;
}
