import type { Command, HoldingPhrase } from './command';
import { findHolding, findLevel } from './holding-search';
import { strangeWords } from './known-words';
import { somewhere } from './message-pattern';
import type { Reader, Reading } from './message-reading';
import type { Program } from './program';
import { programsOf } from './read-holdings';

const LOST = somewhere(
  'stopped|no longer|not .* any ?more|not .* any longer|any ?more|lost|lose|gave up|give up|giving up|drop|dropped|dropping|remove|removed|delete|deleted|expired|lapsed|gone|no more|discontinued|let .* go|off|forget|strike|quit|get rid|kick|out of|without|uncheck|erase|will not (?:keep|renew)',
);
const GAINED = somewhere(
  'add|added|include|have|has|hold|holds|holding|got|are|became|become|register|log|note|record|missing|forgot|forgotten|passed|made|promoted|moved up|raise|raised|upgrade|upgraded|put|save|enter|earned|achieved|won|is now|now|reached|attained|obtained|qualified|track',
);
const SOMETHING_ELSE = somewhere(
  'opt|requirements?|exams?|references?|calls?|licen[cs]es?|seats?|fees?|costs?|price|csat|customers?|engineers?|support|goals?|performance|date|anniversary|reminders?|items?|checklist|benefits?|keys?|score|points|azure consumption|revenue|sales|mcps?|people|person|percent|partners? worldwide|rule|rules|program|numbers|target|threshold|specialization|specialisation|steps?|call|discount|difference|compare|versus|vs|deadline|expires|need|needs|needed|want to|plan|planning|going for|aim|aiming|would like to (?:become|get|have|reach)|hope|soon|will get|interested',
);
/** Said of ourselves, or told to do; keywords alone ("business apps new name") are a search. */
const OURS = somewhere(
  'we|our|us|i|add|include|put|note|register|record|drop|remove|delete|forget|strike|take|uncheck|erase|kick|get rid|missing|you forgot|can be removed|should be added|no more|not .* any ?more|was dropped|upgrade|raise',
);
const LONGEST_NAME = 6;

/** What the team holds, said in whatever order: one or more holdings, and nothing else that is not everyday speech. */
export const readHoldingsLoosely: Reader = (reading) => {
  for (const clause of [...reading.clauses.sentences, ...reading.clauses.parts]) {
    const { text } = clause;
    if (!OURS.test(text)) continue;
    const lost = LOST.test(text) && !/\bbut (?:now )?\w+$/.test(text);
    if (clause.form === 'permission' || SOMETHING_ELSE.test(text) || !(lost || GAINED.test(text))) continue;
    const holdings = holdingsOf(reading, text);
    if (holdings) return { do: lost ? 'drop-holding' : 'add-holding', holdings } satisfies Command;
  }
  return undefined;
};

function holdingsOf(reading: Reading, text: string): HoldingPhrase[] | undefined {
  for (const program of programsOf(reading)) {
    const { phrases, rest } = mentions(program, text);
    const others = strangeWords(rest).filter((word) => findLevel(program, word) === undefined);
    if (phrases.length > 0 && others.length === 0) return phrases;
  }
  return undefined;
}

/** The holdings a text mentions by a full name, and what is left of the text. */
function mentions(program: Program, text: string): { phrases: HoldingPhrase[]; rest: string } {
  const words = text.match(/[\p{L}\p{N}&]+/gu) ?? [];
  const phrases: HoldingPhrase[] = [];
  const rest: string[] = [];
  const level = words.map((word) => findLevel(program, word)).findLast((found) => found !== undefined);
  for (let start = 0; start < words.length;) {
    const length = longestName(program, words.slice(start, start + LONGEST_NAME));
    if (length === 0) rest.push(words[start] ?? '');
    else phrases.push(phraseOf(program, words.slice(start, start + length).join(' '), level));
    start += Math.max(1, length);
  }
  return { phrases, rest: rest.join(' ') };
}

function phraseOf(program: Program, text: string, said: string | undefined): HoldingPhrase {
  const level = findHolding(program, text)?.level ?? said;
  return level === undefined ? { text } : { text, level };
}

function longestName(program: Program, words: readonly string[]): number {
  for (let length = words.length; length > 0; length -= 1) {
    const match = findHolding(program, words.slice(0, length).join(' '));
    if (match && 'holding' in match && match.exact) return length;
  }
  return 0;
}
