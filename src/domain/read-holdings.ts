import type { Command, HoldingPhrase } from './command';
import { findHolding, findLevel } from './holding-search';
import { pattern, somewhere } from './message-pattern';
import { firstFound, type Found, type Reader, type Reading } from './message-reading';
import type { Program } from './program';
import { splitHoldings } from './split-holdings';

const WHAT = '(?<what>.+?)';
const LIST =
  '(?:<our> )?(?:<competency>|list|holdings list|list of (?:what we (?:have|hold)|<our>? ?<competency>|holdings)|profile|record|records|team|card|set-?up|what we (?:have|hold)|our side)';
const OURS = `(?: (?:from|off|out of|of|in|with|on|to|at|for|under|among) ${LIST})?`;

/** A level lower than before: a change of level, never the end of what is held. */
const DOWN =
  '(?:dropped|fell|fallen|slipped|sank|went down|gone down|moved down|stepped down|(?:were |was |got |been )?(?:downgraded|lowered|reduced|demoted))(?: down)?';
const ADD = [
  `(?:add|include|put|insert|note(?: down)?|record|register|enter|save|append)(?: in| up)? ${WHAT}(?: in| down)?${OURS}(?: too| as well| now| also)*`,
  `<we> (?:<now> )*(?:have |has )?(?:<now> )*(?:been awarded|been granted|awarded|have|has|holds|hold|got|earned|attained|achieved|reached|won|gained|obtained|received|added|picked up|made|passed|qualified for|have got|have (?:just |now )?(?:earned|attained|achieved|reached|won|gained|obtained|qualified for|been awarded)|were awarded|own) (?:<now> )*${WHAT}(?: (?:last|this|too|as well|now|since|yesterday|today|recently|already|also)(?: (?:week|month|year|quarter|yesterday|today|\\w+day|\\d+ \\w+|(?:last|this) \\w+)){0,2})?`,
  `<we> (?:also |now )*(?:do|offer|run) ${WHAT} (?:as well|too|also)(?:,? .*)?`,
  `<we> (?:are|are now|became|have become|are also|got to be|have been|qualify as) (?:<now> )*(?:a |an |at )?${WHAT}(?: partners?)?(?: (?:too|as well|now|since (?:yesterday|today|(?:last|this) \\w+|\\w+)|also))*`,
  `<we> (?:<now> )*(?:moved|went|upgraded|stepped|levelled|leveled|got|have moved|have upgraded|have gone|have been upgraded|climbed|rose|were promoted|advanced|made it)(?: up)? (?:(?:from \\w+ )?to )?${WHAT}(?: (?:last|this) \\w+)?`,
  `<we> (?:<now> )*(?:have |has )?${DOWN} (?:from \\w+ )?to ${WHAT}(?: (?:last|this) \\w+)?`,
  `<we> (?:<now> )*(?:have |has )?${DOWN} (?<holding>.+?) (?:from \\w+ )?to (?<level>.+)`,
  `(?<holding>.+?) (?:has |have )?${DOWN} (?:from \\w+ )?to (?<level>.+)`,
  `(?:upgrade|downgrade|drop|reduce|raise|lower|promote|change|set|switch|move|update|put|bump|turn)(?: us)?(?: up| down)? (?<holding>.+?) (?:from \\w+ )?(?:to|as|at|into) (?<level>.+)`,
  `(?:upgrade|downgrade|drop|reduce|lower|raise|promote|change|switch|move|update)(?: us)? (?:from \\w+ )?to ${WHAT}`,
  `(?<holding>.+?) (?:is|are|should be|became|went|moved|changed|has become|has gone|was upgraded|got)(?: <now>)* (?:up )?(?:from \\w+ )?(?:to )?(?<level>\\w+)(?: <now>)*`,
  `(?:<our> )?(?:<new> )?<competency>(?::| ?(?:are|is|=|now|include|includes|should be))+ ${WHAT}`,
  `${WHAT} (?:is|are) (?:ours|ours now|one of ours|ours too|also ours|missing(?: (?:in|on|from) .*)?)(?: too| as well| now)*`,
  `(?:do not forget|you forgot|you are missing|also note|there is also|missing is|missing) ${WHAT}`,
].map(pattern);

const DROP = [
  `${WHAT} (?:out|off)`,
  `(?:<our> )?${WHAT} (?:is|was|has been|got|were|are) (?:withdrawn|revoked|cancelled|canceled|taken away|discontinued|terminated)(?: <now>)*`,
  `(?:<remove>|strike|scratch|cross|wipe)(?: out| off| away)? ${WHAT}(?: out| off| away)?${OURS}(?: again| please)*`,
  `<we> (?:<now> )*(?:no longer|do not|did not|are no longer|are not|have not) ?(?:have|hold|own|got|do|keep|need|kept|renew|with|in|a|an)? ?(?:a |an |the )?${WHAT}(?: (?:partners?|any ?more|any longer|now|at all))*`,
  `<we> (?:<now> )*(?:lost|gave up|dropped|have lost|have given up|have dropped|are giving up|are dropping|gave back|returned|let go of|let|quit|stopped|left|are out of|have left|got rid of|discontinued|retired) ${WHAT}(?: (?:go|lapse|expire|last|this|in|now|again)(?: \\w+){0,2})?`,
  `${WHAT} (?:is|are) (?:not ours|no longer ours|not ours any ?more|gone|lost|dropped|out|no more|over|finished|history|not ours any longer|not valid any ?more|no longer valid|expired)(?: now| for us| any ?more)*`,
  `<we> (?:have|hold) (?:only )?${WHAT} no (?:more|longer)`,
].map(pattern);

const LOST = somewhere(
  'no longer|not .* any ?more|gave (?:it|this|that|them) up|lost|do not|remove|drop|delete|off|expired|never|without',
);

const TO_LEVEL = /\bfrom \w+ to \w+|\bdrop(?:ped)? .+ to \w+$/;

/** "add Cloud Platform gold", "we now hold …", "we moved up to gold in …". */
export const readAddHoldings: Reader = (reading) =>
  firstFound<Command>(reading, ADD, (found) => {
    const { text, form } = found.clause;
    if (form === 'permission' || (LOST.test(text) && !TO_LEVEL.test(text))) return undefined;
    const holdings = holdingsIn(reading, found);
    const sure = /^(?:add|include)\b/.test(text);
    if (!holdings || (!sure && !namesOnly(reading, holdings))) return undefined;
    return { do: 'add-holding', holdings: sure ? holdings : holdings.map((each) => passing(reading, each)) };
  });

/** "drop Cloud CRM", "we no longer have …", "… isn't ours any more". */
export const readDropHoldings: Reader = (reading) =>
  firstFound<Command>(reading, DROP, (found) => {
    if (found.clause.form === 'permission' || TO_LEVEL.test(found.clause.text)) return undefined;
    const holdings = holdingsIn(reading, found);
    return holdings && { do: 'drop-holding', holdings };
  });

/** The holdings in the found text when it names nothing else, by the team's programme or else by another one. */
function holdingsIn(reading: Reading, found: Found): HoldingPhrase[] | undefined {
  const what = found.slot('holding') === '' ? found.slot('what') : found.slot('holding');
  const level = found.slot('level');
  return (
    listedIn(reading, { what, level }, (program, phrases) =>
      phrases.every(({ text }) => isHolding(program, text)),
    ) ?? listedIn(reading, { what, level }, isPartlyKnown)
  );
}

function listedIn(
  reading: Reading,
  said: { readonly what: string; readonly level: string },
  isList: (program: Program, phrases: readonly HoldingPhrase[]) => boolean,
): HoldingPhrase[] | undefined {
  for (const program of programsOf(reading)) {
    const level = findLevel(program, said.level);
    if (said.level !== '' && level === undefined) continue;
    const what = withoutExtras(said.what);
    const phrases = withJoinedNames(program, what, splitHoldings(program, what));
    if (phrases.length === 0 || !isList(program, phrases)) continue;
    return level === undefined ? phrases : phrases.map(({ text }) => ({ text, level }));
  }
  return undefined;
}

/** "silver Windows and Devices" is one name that is not known, rather than two. */
function withJoinedNames(program: Program, what: string, phrases: readonly HoldingPhrase[]): HoldingPhrase[] {
  const joined: HoldingPhrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    const together = before && `${before.text} and ${phrase.text}`;
    const unknown = before && findHolding(program, before.text) === undefined;
    const isRest = !isNamed(program, phrase.text) && !levelBefore(program, phrase.text);
    if (together && unknown && isRest && what.includes(together))
      joined[joined.length - 1] = { ...phrase, text: together };
    else joined.push(phrase);
  }
  return joined;
}

function levelBefore(program: Program, text: string): boolean {
  return findLevel(program, text.split(/\s/)[0] ?? '') !== undefined;
}

const MOST_NAME_WORDS = 5;
const NO_NAME =
  /\b(?:we|i|you|it|they|is|are|was|were|will|can|do|does|did|has|have|our|my|by|from|date|contact|item|list|reminders?)\b|\d/i;

/** Some of a list by its name, and nothing in it but what may be names: what is unknown is told then. */
function isPartlyKnown(program: Program, phrases: readonly HoldingPhrase[]): boolean {
  return (
    phrases.length > 1 &&
    phrases.some(({ text }) => isNamed(program, text)) &&
    phrases.every(({ text }) => isNamed(program, text) || isHolding(program, text) || mayBeName(text))
  );
}

function isNamed(program: Program, text: string): boolean {
  const match = findHolding(program, text);
  return match !== undefined && 'holding' in match && match.exact;
}

function mayBeName(text: string): boolean {
  return text.split(/\s+/).length <= MOST_NAME_WORDS && !NO_NAME.test(text);
}

/** The programmes to look in, the team's own first. */
export function programsOf({ program, context }: Reading): Program[] {
  return [program, ...[...context.programs.byId.values()].filter(({ id }) => id !== program.id)];
}

/** By full names: a statement that merely resembles one adds nothing. Beside one, unknown names begin with capitals. */
function namesOnly(reading: Reading, holdings: readonly HoldingPhrase[]): boolean {
  const isOne = ({ text }: HoldingPhrase): boolean =>
    programsOf(reading).some((program) => isNamed(program, text));
  return holdings.some(isOne) && holdings.every((each) => isOne(each) || isWrittenAsName(each));
}

/** What is not a full name is asked about, where it was a statement. */
function passing(reading: Reading, phrase: HoldingPhrase): HoldingPhrase {
  const named = programsOf(reading).some((program) => isNamed(program, phrase.text));
  return named ? phrase : { ...phrase, unsure: true };
}

function isWrittenAsName({ text }: HoldingPhrase): boolean {
  const words = text.split(/\s+/).filter((word) => !/^(?:gold|silver|and|of|for|in|&)$/i.test(word));
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)) && mayBeName(text);
}

function isHolding(program: Program, text: string): boolean {
  const match = findHolding(program, text);
  if (match === undefined || /^(?:and |all |our |the |stuff )*data$/i.test(text)) return false;
  return 'holding' in match || text.split(/\s+/).length <= 3;
}

function withoutExtras(text: string): string {
  return text
    .replace(/\b(?:competency|competencies|designations?|badges?|status|level|partners?)\b/gi, ' ')
    .replace(
      /\b(?:last|this) (?:week|month|year|quarter)\b|\b(?:yesterday|recently|today|now|too|also|as well|again|anymore)\b/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
