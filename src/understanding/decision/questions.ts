import type { ClassLookup } from '../closed-class/message-language';
import { isGuarded } from '../closed-class/message-language';
import { hasAny, phraseAt, phrases, withoutPhrases } from '../closed-class/phrases';
import { startBehind, type Sentence } from './sentence';
import asking from './words/question-words.json';

/** Words before the point that are no courtesy. */
const LEAD = phrases(...asking.lead);
const PLEASE = phrases(...asking.please);
const ME = phrases(...asking.me);
const NOT = phrases(...asking.not);

/**
 * Whether a sentence asks: by a question word, by its order ("is the date right"), by a question mark. A polite request
 * asks for nothing but the deed, unless that deed is telling ("could you tell us …").
 */
export function asksIn(sentence: Sentence, classes: ClassLookup): boolean {
  const { words, questioned } = sentence;
  if (suggestsIn(sentence, classes)) return false;
  const at = startBehind(words, LEAD);
  const polite = phraseAt(words, at, classes.politeOpeners);
  if (polite > 0 && tellsAt(words, at + polite, classes)) return true;
  const rest = words.slice(at + polite);
  if (asksByWord(rest, classes) || (polite === 0 && isInverted(rest, classes))) return true;
  return questioned && polite === 0 && !hasAny(words, PLEASE);
}

/** A question that may ask for a deed: "can we …", "could Megan be …", "how about …". */
export function suggestsIn({ words }: Sentence, { suggestions, politeOpeners }: ClassLookup): boolean {
  const at = startBehind(words, LEAD);
  return phraseAt(words, at, suggestions) > 0 && phraseAt(words, at, politeOpeners) === 0;
}

/** "Shouldn't we add Security?" asks, and negates nothing; the words without its "not". */
export function withoutAskedNot(
  { words, questioned }: Sentence,
  { inverted }: ClassLookup,
): readonly string[] {
  const at = startBehind(words, LEAD);
  const length = phraseAt(words, at, inverted);
  const isAsked = questioned && length > 0 && phraseAt(words, at + length, NOT) > 0;
  return isAsked ? [...words.slice(0, at + length), ...words.slice(at + length + 1)] : words;
}

function tellsAt(words: readonly string[], at: number, { tellingVerbs }: ClassLookup): boolean {
  const rest = words.slice(at);
  return phraseAt(rest, startBehind(rest, ME), tellingVerbs) > 0;
}

const PREPOSITION = phrases(...asking.prepositions);

/** A question word asks at the beginning, and within a sentence when it cannot tie a clause to a noun. */
function asksByWord(words: readonly string[], { interrogatives, relatives }: ClassLookup): boolean {
  const at = phraseAt(words, 0, PREPOSITION);
  if (phraseAt(words, at, interrogatives) > 0) return true;
  const within = withoutPhrases(words, relatives);
  return hasAny(within, interrogatives) || isGuarded('interrogatives', within, '');
}

/** "Is the date right"; "do not pause" is no question. */
function isInverted(words: readonly string[], { inverted }: ClassLookup): boolean {
  const length = phraseAt(words, 0, inverted);
  return length > 0 && words.length > length && phraseAt(words, length, NOT) === 0;
}
