import type { Question, QuestionOption } from '../../domain/team/talk';
import { AROUND, NO, NO_PHRASES, ORDINALS, YES, YES_PHRASES } from './answer-words';

/** What a message is to a question of the bot that waits for its answer. */
export type PendingAnswer =
  /** It chooses one of the options. */
  | { readonly kind: 'option'; readonly option: QuestionOption }
  /** It takes the question back. */
  | { readonly kind: 'declined' }
  /** "Yes" where several things could be meant, or a value was asked for, and "yes?". */
  | { readonly kind: 'which' }
  /** It gives another value than those offered: the rest of "no, 4 April" or "make that Ben". */
  | {
      readonly kind: 'value';
      readonly text: string;
      /** Said as a correction. */ readonly corrects: boolean;
    };

const LONGEST_ANSWER = 120;
const LEAD = String.raw`(?:(?:no|nope|nein|non|sorry|rather|actually|well)[\s,.;:!-]+)*`;
const INSTEAD = '(?:i|we) mean[t]? |make (?:that|it) |take |rather |lieber |not that[, ]+(?:but )?';
const CORRECTION = new RegExp(`^${LEAD}(?:${INSTEAD})?`, 'i');

/**
 * Reads a message as the answer to a question that is pending: "yes", "no", "the second", "2027", "no, April". Undefined
 * when it is something else: a question never swallows a message that does not answer it.
 * @example answerPending('no, 4 April 2027', question) // { kind: 'value', text: '4 April 2027', corrects: true }
 */
export function answerPending(text: string, question: Question): PendingAnswer | undefined {
  const said = text.trim();
  if (said === '' || said.length > LONGEST_ANSWER) return undefined;
  const words = wordsOf(said);
  if (/\?\s*$/.test(said)) return isDoubt(words) ? { kind: 'which' } : undefined;
  return byYesOrNo(words, question) ?? byPlace(words, question) ?? byTitle(words, question) ?? byValue(said);
}

/** "Yes?" */
function isDoubt([word = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && (YES.has(word) || NO.has(word));
}

function byYesOrNo(words: readonly string[], { options }: Question): PendingAnswer | undefined {
  if (isSaid(words, { single: YES, phrases: YES_PHRASES })) return chosenByYes(options);
  if (!isSaid(words, { single: NO, phrases: NO_PHRASES })) return undefined;
  const option = options.find(({ answer }) => answer === 'no');
  return option ? { kind: 'option', option } : { kind: 'declined' };
}

interface Sayings {
  readonly single: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

/** Nothing but such words and phrases, and courtesy: "ok do it", "yes please, go ahead". */
function isSaid(words: readonly string[], { single, phrases }: Sayings): boolean {
  const told = words.filter((word) => !AROUND.has(word));
  if (told.length > 0 && told.every((word) => single.has(word))) return true;
  const bare = words.filter((word) => !COURTESY.has(word) && !single.has(word)).join(' ');
  return phrases.includes(bare);
}

const COURTESY = new Set('please pls thanks thank you bot oh well bitte danke then now'.split(' '));

function chosenByYes(options: readonly QuestionOption[]): PendingAnswer {
  const yes = options.find(({ answer }) => answer === 'yes');
  const positive = options.filter(({ answer }) => answer !== 'no');
  const option = yes ?? (positive.length === 1 ? positive[0] : undefined);
  if (option) return { kind: 'option', option };
  return { kind: 'which' };
}

/** "The second one", "2", "number 3", "the last". */
function byPlace(words: readonly string[], { options }: Question): PendingAnswer | undefined {
  const told = words.filter((word) => !AROUND.has(word) && !PLACE_WORDS.has(word));
  const [only, ...more] = told.length === 0 && words.includes('one') ? ['one'] : told;
  if (only === undefined || more.length > 0) return undefined;
  const place = /^[1-9]$/.test(only) ? Number(only) : ORDINALS[only];
  const choices = options.filter(({ answer }) => answer === undefined || answer === 'yes');
  const option = place === undefined ? undefined : choices.at(place < 0 ? place : place - 1);
  return option && choices.length > 1 ? { kind: 'option', option } : undefined;
}

const PLACE_WORDS = new Set('one number option choice year nummer nr no der die das den'.split(' '));

/** Words that stand in the title of one option only: "2027", "August", "the gold one". */
function byTitle(words: readonly string[], { options }: Question): PendingAnswer | undefined {
  const told = words.filter(
    (word) => !AROUND.has(word) && !PLACE_WORDS.has(word) && !NO.has(word) && !YES.has(word),
  );
  if (told.length === 0) return undefined;
  const fitting = options.filter(({ title, answer }) => {
    const titled = new Set(wordsOf(title));
    if (answer !== undefined && !(answer === 'yes' && told.some((word) => /\d/.test(word)))) return false;
    return told.every((word) => titled.has(word) || titled.has(withoutEnding(word)));
  });
  const [option, ...others] = fitting;
  return option && others.length === 0 ? { kind: 'option', option } : undefined;
}

/** "The 14th" for "14 April". */
function withoutEnding(word: string): string {
  return word.replace(/^(\d+)(?:st|nd|rd|th|\.)$/, '$1');
}

function byValue(said: string): PendingAnswer | undefined {
  const text = said.replace(CORRECTION, '').trim();
  return text === '' ? undefined : { kind: 'value', text, corrects: text !== said };
}

/** Whether a message says nothing but yes, or nothing but no. @example yesOrNo('never mind') // 'no' */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  if (/\?\s*$/.test(text)) return undefined;
  const words = wordsOf(text);
  if (isSaid(words, { single: YES, phrases: YES_PHRASES })) return 'yes';
  return isSaid(words, { single: NO, phrases: NO_PHRASES }) ? 'no' : undefined;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\b(that|it)['’]s\b/g, '$1 is')
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}
