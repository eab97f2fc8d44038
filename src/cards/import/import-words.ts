import { wordsOf } from '../kit/say';
import de from './words/de.json';
import en from './words/en.json';

/** What is said about a file that is taken over. */
export const importWords = wordsOf({ en, de });

export type ImportSay = ReturnType<typeof importWords>;
