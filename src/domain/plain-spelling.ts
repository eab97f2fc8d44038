import { COMMON_SPEECH } from './common-speech';
import { once } from './once';
import { isSlipFor } from './spelling';
import { groupedWords } from './word-groups';

/** Words of commands that stand in no group. */
const FURTHER =
  'tick mark drop stop status checklist preview requirements changes support history undo references exams score forecast calendar portfolio export program programs snooze pause resume unpause ' +
  'remind reminder reminders renewed renewal contact anniversary untick assign rename delete erase everything timezone setup competencies designations tomorrow yesterday ' +
  'open left ticked done days until next last sent paused which where silver hold list help move here team channel overview spreadsheet download';

/** Words one slip away from those, and meant as they are. */
const MEANT = new Set(
  'ticket tickets process processes contract contracts expert experts passed lapsed currency renaming refunded remained resending unlocked alter timeline stack stuck staff threat entra deliver managed'.split(
    ' ',
  ),
);

interface Vocabulary {
  readonly known: ReadonlySet<string>;
  readonly byFirstLetter: ReadonlyMap<string, readonly string[]>;
}

/** A word of commands for a slip of spelling; any other word as it is. @example plainSpelling('stauts') // 'status' */
export function plainSpelling(word: string): string {
  const { known, byFirstLetter } = vocabulary();
  if (isMeant(word) || known.has(word)) return word;
  // The first two letters may have changed places.
  for (const letter of [word[0] ?? '', word[1] ?? '']) {
    const meant = byFirstLetter.get(letter)?.find((candidate) => isLikelySlip(word, candidate));
    if (meant !== undefined) return meant;
  }
  return word;
}

function isMeant(word: string): boolean {
  return word.length < 4 || COMMON_SPEECH.has(word) || MEANT.has(word) || !/^[a-z-]+$/.test(word);
}

/** Four letters leave room for many other words, so they only count when all of them are there. */
function isLikelySlip(word: string, candidate: string): boolean {
  if (word.length > 4) return candidate.length > 4 && isSlipFor(word, candidate);
  return isSlipFor(word, candidate) && [...word].sort().join('') === [...candidate].sort().join('');
}

const vocabulary = once((): Vocabulary => {
  const known = new Set([...FURTHER.split(' '), ...groupedWords().filter((word) => word.length >= 4)]);
  const byFirstLetter = new Map<string, string[]>();
  for (const word of known) {
    const letter = word[0] ?? '';
    byFirstLetter.set(letter, [...(byFirstLetter.get(letter) ?? []), word]);
  }
  return { known, byFirstLetter };
});
