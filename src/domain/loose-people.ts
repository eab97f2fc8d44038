import type { Command } from './command';
import { findItem } from './item-search';
import { isKnownWord } from './known-words';
import { somewhere } from './message-pattern';
import type { Reader, Reading } from './message-reading';
import { saidName } from './said-names';

const CONTACT = somewhere(
  '<contact>|(?:<renews>)|renewals? (?:is|are|will be|gets) (?:now )?(?:done by|with|handled by|managed by)|(?:handling|doing|managing) (?:the|our) renewals?|taking over as contact|for the renewal .*(?:<remind>)|has the lead on|(?:<remind>|mention|mail|call) .* (?:instead|from now on|about the renewal)',
);
const STAND_IN = somewhere(
  '<standin>|steps? in|fills? in|fill in|stands? in|covers? for|replaces .* (?:while|during|when|if)|(?:if|when|while|during|in case) .*(?:away|leave|holidays?|vacation|sick|ill|absent|out|off|not here|unavailable|gone).*(?:ask|ping|contact|takes? over|use|turn to|remind|notify|can help|can be asked|takes care)|(?:asked|ask) .* if .*(?:out|away|sick|ill|absent)|.s absence|(?:leave|holidays?|vacation|sick leave|time off) .*replacement|replacement .*(?:leave|holidays?|vacation|time off|absence)',
);
/** Two people for two roles. */
const BOTH_ROLES = somewhere(
  '(?:<contact>) … (?:and|,|but) … (?:<standin>)|(?:<standin>) … (?:and|,|but) … (?:<contact>)',
);
const NAMES_SOMEBODY = somewhere(
  'is|are|be|will|makes?|set|put|use|new|changed?|name|as|instead|from now on|now|replace|want|let|take|takes|took|taking|over|add|by|with|become|becomes|called|does|handles|handling|ask|notify|remind|ping|can|would|write|acts?',
);
const OTHER = somewhere(
  'not allowed|how|items?|task|support|microsoft support|checklist|references|distributor|license|licence|invoice|exams?|question|phone|details|customer|email address|admin center|azure',
);

/** Who renews or stands in, said in whatever order, where exactly one person is named. */
export const readPersonLoosely: Reader = (reading) => {
  const { plain } = reading.message;
  const command = roleIn(plain);
  const name = command && personIn(reading);
  if (!command || name === undefined || fitsItem(reading, name)) return undefined;
  return { do: command, name } satisfies Command;
};

function roleIn(plain: string): 'set-contact' | 'set-stand-in' | undefined {
  if (plain.length > 200 || OTHER.test(plain) || !NAMES_SOMEBODY.test(plain)) return undefined;
  if (BOTH_ROLES.test(plain)) return undefined;
  if (STAND_IN.test(plain)) return 'set-stand-in';
  return CONTACT.test(plain) ? 'set-contact' : undefined;
}

function personIn({ source, message }: Reading): string | undefined {
  const name = saidName(source);
  // Only a name written as one: a lower-case word may be anything.
  if (name !== undefined) return /^\p{Lu}/u.test(name) ? name : undefined;
  return speaksOfMe(message.plain) ? 'me' : undefined;
}

function speaksOfMe(plain: string): boolean {
  return /\b(?:me|myself|my name|i (?:am|will|take|do|handle))\b/.test(plain) && allKnown(plain);
}

function allKnown(plain: string): boolean {
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).every(isKnownWord);
}

function fitsItem({ context }: Reading, text: string): boolean {
  return context.team !== undefined && findItem(context.team.items, text) !== undefined;
}
