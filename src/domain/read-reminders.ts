import type { Command } from './command';
import type { DateReading } from './date-reading';
import { pattern, somewhere } from './message-pattern';
import { dayContext, firstFound, type Reader, type Reading } from './message-reading';
import { untilIn as readUntil } from '../understanding/entities/read-until';

const REST = '(?<rest>(?: .*)?)';
const WHOM = '(?: (?:me|us|our team|the team|everyone|everybody|again|please|back))*';

const SNOOZE = [
  `(?:snooze|postpone|defer|delay|put off)(?: (?:the|our|your|this|that|it|next|<reminder>|me|us|everything|by))*${REST}`,
  `(?:(?:<remind>)(?! (?:the|an?|our|your) )|come back|be back|get back(?: to)?|wake(?= (?:me|us))|wake up|check back|check in|check|talk to (?:us|me)|(?:talk about|discuss) (?:it|this|that|the renewal)|try|follow up|return|reach out|call back|show (?:it|this|that|the card|the reminder)|write|post|repeat|send (?:it|this|that|the reminder|a reminder|another reminder|the card|one|us a reminder|me a reminder))${WHOM}(?: (?:of|about|with) (?:this|it|that|the renewal|our renewal))?${WHOM}(?<rest> .+)`,
  `(?:(?:\\d+|an?|one|two|three) (?:<unit>)) snooze(?<rest>)`,
  `(?:not (?:now|today|this week|yet|the right time|a good time|right now)|later|maybe later|too early|no time(?: now| today| right now)?|bad time|busy|we are busy|i am busy|another time|some other time)(?: please| now| right now)*${REST}`,
  `(?:<remind>)${WHOM} (?:again )?(?:later|then|another time|some other time|some time later|a bit later)${REST}`,
  `(?:(?:<we> )?(?:need|want|would like) )?(?<rest>(?:\\d+|an?|one|two|three|some|a few|another) (?:more )?(?:<unit>)),? (?:then )?(?:<remind>)(?: (?:me|us))*(?: (?:then|again|please|after that))*`,
  `(?:give|grant|allow) (?:me|us)(?<rest> (?:another|one more|a|an|some|more|\\d|two|three|until|till|a bit).*)`,
  `(?:another|one more|an extra|extra|additional|a second|new) <reminder>${REST}`,
  `(?:<reminder>) again${REST}`,
  `(?:set|schedule|plan|create|make|add|post|send)(?: us| me)? (?:a|another|one more|an extra|the next|a new|one) <reminder>(?: for us| for me| again)*(?<rest> (?:for|on|in|next|tomorrow|at) .+)`,
].map(pattern);
/** "Will you post something next week?" asks what is planned. */
const ASKS_WHETHER = /^will you .*\b(?:something|anything|or later|or not)\b/;
/** "Remind me to call my mother" is no business of this bot. */
const OF_SOMETHING_ELSE =
  /^\s*(?:me |us )?(?:to|that|about|of) (?!(?:renew|this|it|that|the renewal|our renewal|the date|our|next|tomorrow|the|in|a|\d+|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\b)/i;
const NEEDS_NO_DAY = somewhere(
  'snooze|postpone|defer|put off|later|not now|not today|too early|no time|bad time|another time|not this week|not yet|busy|delay|more time|some time',
);

const QUIET =
  '(?: (?:all|the|your|our|these|those|this|any|every|sending|further|more|with|of|for|from|to|us|me|posting|doing|here|in|it|them|please|now|automatic|everything|anything|bot|channel|chat|team|renewal|<reminder>|reminding|sending|talking|asking|yourself|on|at|so many|pinging|back|up))*';
const PAUSE = [
  `(?:pause|suspend|mute|silence|freeze|halt|hold|hold off|hold back|hibernate|disable|deactivate|stop|cease|quit|interrupt|no more|no|cancel|skip|turn off|switch off|shut off|unsubscribe|stop it|give it a rest)${QUIET}${REST}`,
  `(?:turn|switch|shut|put)${QUIET} (?:off|on hold|on pause|on mute|to sleep|to silent)${REST}`,
  `(?:<our> )?<reminder> off${REST}`,
  `(?:(?:take|have) )?(?:a |some )?break(?: (?:from|of|with|in) (?:the |your |our )?(?:<reminder>))?${REST}`,
  `(?:be|keep|stay|go|remain)(?: (?:a bit|absolutely|totally))? (?:quiet|silent|still|calm|mute|away)${REST}`,
  `(?:quiet|silence|shut up|shush|hush|be silent|peace|go away|go to sleep|sleep|take a break|have a break)${REST}`,
  `(?:leave|let) (?:me|us) (?:alone|in peace|be)${REST}`,
  `(?:(?:i|we) )?(?:do not|no longer|never) (?:want |need |wish )?(?:you )?(?:to )?(?:(?:<remind>)|post|send|get|receive|have|see|any|be reminded|speak|talk|disturb)${QUIET}${REST}`,
  `(?:it is|that is|this is) (?:enough|too much|annoying)${QUIET}${REST}`,
].map(pattern);
const OF_REMINDERS = somewhere(
  '<reminder>|remind|reminded|ping|quiet|silent|silence|mute|pause|alone|break|nudge|bug|post|posting|bother|disturb|notify|message|shut up|hush|spam|hold on|hibernate|nag|write|send|sleep|stop',
);

const RESUME = [
  `(?:resume|unpause|un-pause|unmute|un-mute|unsnooze|continue|restart|reactivate|re-?enable|enable|activate|wake up|carry on|go on|proceed|keep going|start again|start up again|end the (?:pause|break|silence)|stop the (?:pause|break)|cancel the (?:pause|break|snooze)|stop pausing|stop being (?:paused|quiet|silent|muted|off|on hold)|stop being quiet|end of (?:the )?(?:pause|break|silence)|back on|you may speak|lift the pause|back to normal)${QUIET}(?: (?:again|as usual|as before|as normal|working))*`,
  `(?:start|begin|go back to|get back to|continue|resume|keep|restart|be back to)${QUIET}(?: (?:again|as usual|as before))+`,
  `(?:start|begin|go back to|get back to|continue|resume) (?:with )?(?:sending |posting )?(?:the |your |our )?(?:<reminder>|reminding)${QUIET}(?: (?:again|as usual|as before|once more))*`,
  `(?:turn|switch|put)${QUIET} on${QUIET}(?: again)?`,
  `(?:turn|switch)(?: back)? on${QUIET}(?: again)?`,
  `(?:<reminder>|the reminders|your reminders|our reminders) (?:back )?on(?: again)?`,
  `(?:(?:the |our )?(?:break|pause|holidays?|silence|quiet time) (?:is|are) over|we are back|i am back)(?:.*(?:remind|resume|start|continue|on again).*)?`,
  `(?:speak|talk|remind|ping|nudge|notify)(?: to)?(?: me| us) again(?: now)?`,
].map(pattern);

/** "from 20 December" begins later, which is not a day to wait for. */
const OPENED = /\b(?:from|starting|between)\s+(?!now\b|today\b)(?=.*\d)/i;

/** Words that begin a time: what follows was not understood, and is no default. */
const SAYS_WHEN = /\b(?:until|till|from|for|after|before|bis|jusqu|hasta|até|tot)\b|\d/i;

/** "remind us again next week", "not now, come back in 3 days", "snooze 1 week". */
export const readSnooze: Reader = (reading) =>
  firstFound<Command>(reading, SNOOZE, ({ slot, clause }) => {
    if (OF_SOMETHING_ELSE.test(slot('rest')) || ASKS_WHETHER.test(reading.message.plain)) return undefined;
    const until = untilIn(slot('rest'), reading);
    if (until.kind === 'unreadable' || until.kind === 'missing') {
      const rest = dayElsewhere(reading);
      if (rest) return { do: 'snooze', until: rest };
      if (!NEEDS_NO_DAY.test(clause.text)) return undefined;
      if (wordCount(slot('rest').replace(IDLE, ' ')) === 0)
        return { do: 'snooze', until: { kind: 'missing' } };
      return wordCount(slot('rest')) <= 3 || SAYS_WHEN.test(slot('rest'))
        ? { do: 'snooze', until }
        : undefined;
    }
    return { do: 'snooze', until };
  });

/** "stop reminding us for now", "be quiet until …", "pause". */
export const readPause: Reader = (reading) =>
  firstFound<Command>(reading, PAUSE, ({ slot, clause }) => {
    if (!OF_REMINDERS.test(clause.text)) return undefined;
    const rest = slot('rest').replace(/^.*?\b(until|till|for|before)\b/, '$1');
    const opened = OPENED.exec(reading.source);
    const until = untilIn(opened ? reading.source.slice(opened.index) : rest, reading);
    if (until.kind !== 'missing' && until.kind !== 'unreadable') return { do: 'pause', until };
    const harmless = slot('rest').replace(IDLE, ' ');
    if (wordCount(harmless) === 0) return { do: 'pause', until: { kind: 'missing' } };
    return SAYS_WHEN.test(slot('rest')) && until.kind === 'unreadable' ? { do: 'pause', until } : undefined;
  });
const IDLE =
  /\b(?:for now|for a while|for the moment|for the time being|at the moment|right now|please|until further notice|till further notice|until (?:i|we) (?:say|tell|ask|let)|i|we|you|tell|say|let|know|know otherwise|otherwise|further notice|ask|come back|again|me|us|the|is|are|be|call|it|this|that|notice|in here|here|thanks|now|any more|anymore|a|time|being|some|of|about|and|to|so|or|because|as|since|our|your|tell otherwise)\b/g;

export const readResume: Reader = (reading) => firstFound<Command>(reading, RESUME, () => ({ do: 'resume' }));

function untilIn(text: string, { context }: Reading): DateReading {
  const said = text
    .replace(/^(?:[\s,;:.]|-(?!\d))+/, '')
    .replace(/\b(?:again|please|not now|right now|from now on|now|not today)\b/gi, '');
  return said.trim() === '' ? { kind: 'missing' } : readUntil(said, dayContext(context));
}

/** "not now, come back in 3 days": the day stands in another part. */
function dayElsewhere(reading: Reading): DateReading | undefined {
  if (!/\b(?:in|next|tomorrow|until|on|after)\b/.test(reading.message.plain)) return undefined;
  const until = untilIn(reading.source, reading);
  return until.kind === 'unreadable' || until.kind === 'missing' ? undefined : until;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
