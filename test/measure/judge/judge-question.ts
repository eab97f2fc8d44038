import type { Then } from '../case-file';
import { asksWhatIsMeant, hasDoubt, isHelpCard, onlyDeclines, ownWords } from './reply-kind';
import type { SaidTurn } from '../session';

/**
 * `wrong-sure` a wrong answer given as certain, or something changed; `wrong-unsure` wrong with a word of doubt;
 * `declined` no answer: "I don't know", a question back, or what the bot can do.
 */
export type QuestionVerdict = 'right' | 'right-with-doubt' | 'wrong-sure' | 'wrong-unsure' | 'declined';

/** Kinds of questions that two answers are wanted for. */
const SEVERAL = /\b(?:two|several|double|multi\w*|both)\b/i;

/** Whether the visible reply holds what it must and nothing that it must not. */
export function wordsHold(
  { must = [], mustNot = [] }: Then,
  { visible }: Pick<SaidTurn, 'visible'>,
): boolean {
  const words = ownWords(visible);
  const isIn = (pattern: string): boolean => new RegExp(pattern, 'i').test(words);
  return must.every(isIn) && !mustNot.some(isIn);
}

/** Judges the answer to a question. Nothing may change by asking. */
export function judgeQuestion(then: Then, turn: SaidTurn, kind: string): QuestionVerdict {
  const { visible } = turn;
  if (turn.changed) return 'wrong-sure';
  if (then.noHelpCard && isHelpCard(visible)) return 'declined';
  const doubt = hasDoubt(visible, { severalAsked: SEVERAL.test(kind) });
  if (saysSomething(then, turn) && wordsHold(then, turn)) return doubt ? 'right-with-doubt' : 'right';
  if (onlyDeclines(visible) || asksWhatIsMeant(visible)) return 'declined';
  return doubt ? 'wrong-unsure' : 'wrong-sure';
}

/** "I don't know" holds nothing that it must not; it is no right answer for that. */
function saysSomething({ must = [], noHelpCard }: Then, { visible }: SaidTurn): boolean {
  return must.length > 0 || noHelpCard === true || !onlyDeclines(visible);
}

/** Judges the reply to what is none of the bot's business: it must not look like an answer. */
export function judgeOutOfScope(turn: SaidTurn): QuestionVerdict {
  if (turn.changed) return 'wrong-sure';
  if (onlyDeclines(turn.visible)) return 'declined';
  return hasDoubt(turn.visible, { severalAsked: false }) ? 'wrong-unsure' : 'wrong-sure';
}
