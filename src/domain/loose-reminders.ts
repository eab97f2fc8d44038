import type { Command, DateReading } from './command';
import { strangeWords } from './known-words';
import type { Clause } from './message-clause';
import { somewhere } from './message-pattern';
import type { Reader, Reading } from './message-reading';
import { findTimeZone } from './time-zone-search';
import { readUntil } from './until-phrase';

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
const ZONE_WORDS = somewhere('time ?-?zone|zone|clock|time|times|hour off|hours off|tz');
const BARE_ZONE = /^[a-z]+\/[a-z_]+(?:\/[a-z_]+)?$/;
const OTHER = somewhere(
  'renewed|checklist|items?|list|status|contact|stand-?in|score|microsoft|customer|how|what|why|invoice|mails?|exams?|references?|calls?|payment|paid|membership|competenc\\w+|gold|silver|licen[cs]es?|membership|support|meeting|appointment|account|azure|price|fee|cost|portal|requirements?|agreement|undo|delete|data|history',
);

/** Snooze, pause, resume, "post here" and the time zone, said in whatever order, with nothing else in the sentence. */
export const readRemindersLoosely: Reader = (reading) => {
  for (const clause of [...reading.clauses.sentences, ...reading.clauses.parts]) {
    const command = zone(clause) ?? (OTHER.test(clause.text) ? undefined : reminders(reading, clause));
    if (command) return command;
  }
  return undefined;
};

function reminders(reading: Reading, { text }: Clause): Command | undefined {
  if (strangeWords(text).length > 0 || text.split(' ').length > 18) return undefined;
  if (HERE.test(text) && HERE_WANTED.test(text) && !QUIET.test(text)) return { do: 'move-here' };
  const until = untilIn(text, reading);
  const about = OF_REMINDERS.test(text);
  if (about && LOUD.test(text) && until.kind === 'missing' && !/\bnot?\b/.test(text)) return { do: 'resume' };
  if (about && QUIET.test(text)) return { do: 'pause', until };
  const ahead =
    until.kind === 'ambiguous' ||
    until.kind === 'no-year' ||
    (until.kind === 'day' && until.day > reading.context.today);
  return ahead && (WAIT.test(text) || /^(?:in|after|next) [\w ]{3,20}$/.test(text))
    ? { do: 'snooze', until }
    : undefined;
}

function untilIn(text: string, { context }: Reading): DateReading {
  const until = readUntil(text.replace(/\b(?:now|today|again)\b/g, ' '), context);
  return until.kind === 'unreadable' ? { kind: 'missing' } : until;
}

/** A zone's name beside a word for time: "wrong time zone, it should be Berlin". */
function zone({ text }: Clause): Command | undefined {
  if (BARE_ZONE.test(text) && 'timeZone' in findTimeZone(text)) return { do: 'set-time-zone', zone: text };
  if (!ZONE_WORDS.test(text) || /\b(?:call|calls|meeting|renew|webinar|support)\b/.test(text))
    return undefined;
  const words = text.match(/[\p{L}_/]+/gu) ?? [];
  for (const [index, word] of words.entries()) {
    for (const name of [`${word} ${words[index + 1] ?? ''}`.trim(), word]) {
      if (name.length < 3 || !isZoneName(name)) continue;
      const rest = words.filter((other) => !name.split(' ').includes(other)).join(' ');
      if (strangeWords(rest.replace(/\b(?:zone|clock|timezone|tz)\b/g, ' ')).length === 0)
        return { do: 'set-time-zone', zone: name };
    }
  }
  return undefined;
}

function isZoneName(name: string): boolean {
  return strangeWords(name).length > 0 && 'timeZone' in findTimeZone(name);
}
