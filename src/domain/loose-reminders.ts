import type { Command } from './command';
import type { DateReading } from './date-reading';
import { strangeWords } from './known-words';
import type { Clause } from './message-clause';
import { somewhere } from './message-pattern';
import { dayContext, type Reader, type Reading } from './message-reading';
import { zoneIn } from './loose-zone';
import { untilIn as readUntil } from '../understanding/entities/read-until';

const WAIT = somewhere(
  'again|later|wait|come back|push|resend|repeat|need another|need more|snooze|sleep|talk about (?:this|it)|hold|more time|another|after|postpone|delay|back to (?:us|me|this)|give us|<remind>',
);
const QUIET = somewhere(
  'stop|no|off|enough|not|pause|hold|quiet|silent|break|mute|suspend|sleep|without|never',
);
const LOUD = somewhere(
  'again|back|back on|go ahead|wake up|resume|continue|go on|activate|enable|end of|over|restart|pick up|carry on|reactivate|on again|stop being',
);
const OF_REMINDERS = somewhere(
  '<reminder>|remind|reminded|ping|pinging|post|posting|speak|talk|pause|quiet|silent|silence|nudge|notify|break',
);
const HERE = somewhere('<here>|this (?:channel|chat|conversation|group)');
const HERE_WANTED = somewhere('<reminder>|remind|bot|move|come|belong|yourself');
const BARE_TIME = /^(?:in|after|next) [\w ]{3,20}$/;
const OTHER = somewhere(
  'anything|something|or later|anniversary|links?|before and|renewed|checklist|items?|list|status|contact|stand-?in|score|microsoft|customer|how|what|why|invoice|mails?|exams?|references?|calls?|payment|paid|membership|competenc\\w+|gold|silver|licen[cs]es?|membership|support|meeting|appointment|account|azure|price|fee|cost|portal|requirements?|agreement|undo|delete|data|history',
);

/** Snooze, pause, resume, "post here" and the time zone, said in whatever order, with nothing else in the sentence. */
export const readRemindersLoosely: Reader = (reading) => {
  for (const clause of [...reading.clauses.sentences, ...reading.clauses.parts]) {
    const command = zoneIn(clause) ?? (OTHER.test(clause.text) ? undefined : reminders(reading, clause));
    if (command) return command;
  }
  return undefined;
};

function reminders(reading: Reading, { text }: Clause): Command | undefined {
  if (strangeWords(text).length > 0 || text.split(' ').length > 18) return undefined;
  if (HERE.test(text) && HERE_WANTED.test(text) && !QUIET.test(text)) return { do: 'move-here' };
  const until = untilIn(text, reading);
  return (OF_REMINDERS.test(text) ? onOrOff(text, until) : undefined) ?? snooze(text, until, reading);
}

function onOrOff(text: string, until: DateReading): Command | undefined {
  if (LOUD.test(text) && until.kind === 'missing' && !/\bnot?\b/.test(text)) return { do: 'resume' };
  return QUIET.test(text) ? { do: 'pause', until } : undefined;
}

function snooze(text: string, until: DateReading, { context }: Reading): Command | undefined {
  const named = until.kind === 'ambiguous' || until.kind === 'no-year';
  const ahead = named || (until.kind === 'day' && until.day > context.today);
  return ahead && (WAIT.test(text) || BARE_TIME.test(text)) ? { do: 'snooze', until } : undefined;
}

function untilIn(text: string, { context }: Reading): DateReading {
  const until = readUntil(text.replace(/\b(?:now|today|again)\b/g, ' '), dayContext(context));
  return until.kind === 'unreadable' ? { kind: 'missing' } : until;
}
