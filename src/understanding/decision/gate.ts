import type { CalendarDay } from '../../domain/time/calendar-day';
import type { Command } from '../../domain/requests/command';
import type { Span } from '../closed-class/message-token';
import { hasAny, phrases } from '../closed-class/phrases';
import { namesTheAnniversary, whyNotThatDay } from './anniversary-claim';
import { isChange, type ChangeCommand } from '../../domain/requests/change-command';
import { kindOf, type CommandKind } from './command-kind';
import { whyBeside, type Clause } from './beside';
import { brokenRule, WITH_TWO_SLOTS, WITHOUT_SLOTS, type Reason } from './change-policy';
import { isComplete } from './complete-change';
import { belonging, isEntity, unexplainedWords } from './explained-words';
import { mayMeanNegation, meansNegation } from './negated-change';
import { namesChange } from './naming-words';
import { polarityOf, type Polarity } from './polarity';
import { isRequest } from './request-form';
import { sentencesOf, type Sentence } from './sentence';
import { silentSpans } from './silent-spans';

/** A change that was understood, with all that decides whether it is made at once. */
export interface ChangeQuestion {
  readonly command: Command;
  /** The part of the message it was read from. */
  readonly text: string;
  /** By the documented grammar, or by the words of a sentence. */
  readonly understoodBy: 'short-form' | 'words';
  readonly stored: { readonly anniversary?: CalendarDay | undefined; readonly setUp: boolean };
  /** Whether the bot's last question was for the date. */
  readonly pendingAsksForDate?: boolean;
  /** Words that belong to the change, in plain small letters. */
  readonly vocabulary: ReadonlySet<string>;
  /** Where in the text the command's own slots stand: its day, names, items. */
  readonly entities: readonly Span[];
  /** The other parts of the sentence it was cut from; a short form among them says nothing about it. */
  readonly beside?: readonly Clause[];
}

/** Do it; ask first; or nothing is changed, though a change that is surely meant (`askedFrom`, 0 to 1) is asked about. */
export type ChangeVerdict =
  | { readonly kind: 'do' }
  | { readonly kind: 'propose'; readonly why: Reason }
  | { readonly kind: 'not-a-change'; readonly why: Reason; readonly askedFrom?: number };

const DO: ChangeVerdict = { kind: 'do' };

/**
 * Whether an understood change is made at once, proposed, or none at all. What shows something is always done.
 * @example text "add Security", short form // do
 * @example text "our anniversary could be 3 March 2027" // not-a-change: hypothetical
 * @example text "3 March 2027" while another day is stored // propose: bare-day
 */
export function decideChange(input: ChangeQuestion): ChangeVerdict {
  const { command, understoodBy } = input;
  if (!isChange(command)) return DO;
  const said = saidIn(input, command);
  const own =
    understoodBy === 'short-form' ? byForm(input, said) : (bySentence(said) ?? byWords(input, said));
  return own ?? byRest(input) ?? DO;
}

/** A change that is plain by itself is asked about where its sentence goes on otherwise: "if the score drops, we …". */
function byRest({ beside = [] }: ChangeQuestion): ChangeVerdict | undefined {
  const why = whyBeside(beside);
  return why && { kind: 'propose', why };
}

/** Words of a sentence may look like a short form: "Cleo is a better contact than Megan". */
function byForm(input: ChangeQuestion, said: Said): ChangeVerdict | undefined {
  const isCut = (input.beside ?? []).length > 0;
  return (isCut ? bySentence(said) : undefined) ?? bareDay(input, said) ?? halfRead(said);
}

interface Said {
  readonly command: ChangeCommand;
  readonly kind: CommandKind;
  readonly sentences: readonly Sentence[];
  readonly words: readonly string[];
  readonly polarity: Polarity;
}

function saidIn({ text, entities: named }: ChangeQuestion, command: ChangeCommand): Said {
  const entities = silentSpans(text, named, command.do);
  const sentences = sentencesOf(text, entities);
  return {
    command,
    kind: kindOf(command),
    sentences,
    words: sentences.flatMap(({ words }) => words),
    polarity: polarityOf(text, entities),
  };
}

/** A day alone is the anniversary where none is known or the bot just asked; else somebody confirms it. */
function bareDay(
  { stored, pendingAsksForDate }: ChangeQuestion,
  { kind, words }: Said,
): ChangeVerdict | undefined {
  if (kind !== 'set-date' || namesTheAnniversary(words)) return undefined;
  const expected = pendingAsksForDate === true || stored.anniversary === undefined;
  return expected ? undefined : { kind: 'propose', why: 'bare-day' };
}

/** "Extra reminders 30, 7 and -1 days" is a documented form of which a part was not understood. */
function halfRead({ command, words }: Said): ChangeVerdict | undefined {
  return proposeIf(command.do === 'extra-stages' && !isComplete(command, words), 'incomplete');
}

/** What kind of sentence it is: a question, a report or a refusal changes nothing. */
function bySentence(said: Said): ChangeVerdict | undefined {
  const { kind, polarity } = said;
  const broken = brokenRule(polarity, kind);
  const negated = byNegation(said);
  if (broken?.verdict === 'not-a-change') {
    const { askedFrom = Infinity } = negated?.kind === 'not-a-change' ? {} : broken;
    return { kind: 'not-a-change', why: broken.reason, ...(askedFrom <= 1 && { askedFrom }) };
  }
  return negated ?? (broken && { kind: broken.verdict, why: broken.reason });
}

/** A negation that the change does not mean; where it may mean it, somebody is asked. */
function byNegation({ kind, polarity, sentences }: Said): ChangeVerdict | undefined {
  if (!polarity.negated || meansNegation(sentences, kind)) return undefined;
  if (polarity.contrasted) return { kind: 'propose', why: 'contrast' };
  return { kind: mayMeanNegation(sentences, kind) ? 'propose' : 'not-a-change', why: 'negated' };
}

/** Whether its words name the change, all of it, and nothing else. */
function byWords(input: ChangeQuestion, said: Said): ChangeVerdict | undefined {
  const { vocabulary } = input;
  const { command, kind, words, polarity, sentences } = said;
  const strange = unexplainedWords(words, vocabulary);
  const asked = isRequest(sentences, kind, { polite: polarity.politeRequest, vocabulary });
  return (
    (kind === 'set-date' ? byTheDay(input, said, strange) : undefined) ??
    proposeIf(lacksSlots(said) || !isComplete(command, words) || isEndless(said), 'incomplete') ??
    proposeIf(strange.length > 0, 'unexplained-words') ??
    proposeIf(!isNamed(said, vocabulary), 'not-named') ??
    proposeIf(!asked, 'not-a-request')
  );
}

/** The anniversary is set only by words that name it and say that it is that very day. */
function byTheDay(input: ChangeQuestion, said: Said, strange: readonly string[]): ChangeVerdict | undefined {
  const { words } = said;
  if (!namesTheAnniversary(words)) {
    if (strange.length > 0 && input.pendingAsksForDate !== true)
      return { kind: 'not-a-change', why: 'not-named', askedFrom: 0.6 };
    return bareDay(input, said);
  }
  const why = whyNotThatDay(words, input.text);
  return why && { kind: 'propose', why };
}

/** Whether fewer things were found in the text than the change takes, or other ones. */
function lacksSlots({ kind, words }: Said): boolean {
  // "Do not extra reminders 30 days before" is no wish to take them all away.
  if (kind === 'clear-extra-stages') return words.some(isEntity);
  const least = WITHOUT_SLOTS.has(kind) ? 0 : WITH_TWO_SLOTS.has(kind) ? 2 : 1;
  return words.filter(isEntity).length < least;
}

function isNamed({ kind, words }: Said, vocabulary: ReadonlySet<string>): boolean {
  if (kind === 'set-date') return true;
  return namesChange(kind, words) ?? words.some((word) => belonging(word, vocabulary) !== undefined);
}

const UNTIL = phrases('until, till, before, for, bis, vor, für');

/** "Do not remind us" says not for how long, "no reminders 30 and 7 days" not even that it is a pause. */
function isEndless({ command, polarity, words }: Said): boolean {
  if (command.do !== 'pause' || !polarity.negated) return false;
  return command.until.kind === 'missing' || !hasAny(words, UNTIL);
}

function proposeIf(applies: boolean, why: Reason): ChangeVerdict | undefined {
  return applies ? { kind: 'propose', why } : undefined;
}
