import { wordsOf } from '../kit/say';
import de from './words/de.json';
import en from './words/en.json';

/** What is said about the checklist. */
export const cycleWords = wordsOf({ en, de });

export type CycleSay = ReturnType<typeof cycleWords>;
