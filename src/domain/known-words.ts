import { COMMON_SPEECH } from './common-speech';
import { stem } from './answer-stem';
import { groupedWords } from './word-groups';

/** What else people say around a request. */
const AROUND = new Set(
  (
    'log resend prolonged hooray yay finally merging holidays holiday away trade fair everyone team company office bot renewal renewals membership anymore longer moment while time being mistake ' +
    'mistaken mistakenly accident wrong wrongly instead because since until till tell tells says say said according portal partner center microsoft ms exact exactly correct correction ' +
    'days weeks months day week month year years today tomorrow yesterday thing things please pls again back ready soon later now already also too really actually currently ' +
    'how who when where which what why not no never just only still yet both all any some every one two three several am pm st nd rd th'
  ).split(' '),
);
let known: ReadonlySet<string> | undefined;

/** Whether a plain word is an everyday one or one of commands: no name, and nothing to stumble over. */
export function isKnownWord(word: string): boolean {
  known ??= new Set([...COMMON_SPEECH, ...AROUND, ...groupedWords()].flatMap((each) => [each, stem(each)]));
  return known.has(word) || known.has(stem(word)) || /^\d+$/.test(word);
}

/** The words of a plain text that are not known. */
export function strangeWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isKnownWord(word));
}
