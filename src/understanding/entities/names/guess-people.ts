import { personName } from '../../names/person-name';
import { overlaps, type Entity, type EntityOf } from '../entity';
import { isCapital, textWords, type TextWord } from './text-words';

/** Longer runs of capitals are titles. */
const MOST_WORDS = 3;

/**
 * Names that may be those of people the place does not know: two or three words with capitals, none of them an everyday
 * one, that nothing else is called. Only the rest of the sentence can tell whether they are people.
 * @example guessPeople('Megan Bowen will renew', []) // person Megan Bowen
 */
export function guessPeople(text: string, entities: readonly Entity[]): readonly EntityOf<'person'>[] {
  return runsOf(textWords(text), entities).flatMap((run): EntityOf<'person'>[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < 2 || run.length > MOST_WORDS) return [];
    const name = personName(text.slice(first.start, last.end));
    return name === undefined ? [] : [{ start: first.start, end: last.end, kind: 'person', name }];
  });
}

/** Words with capitals that stand beside each other. */
function runsOf(words: readonly TextWord[], entities: readonly Entity[]): readonly TextWord[][] {
  const runs: TextWord[][] = [];
  let open = false;
  for (const word of words) {
    const isPart = isCapital(word) && !entities.some((each) => overlaps(each, word));
    if (isPart && open && word.gap === ' ') runs.at(-1)?.push(word);
    else if (isPart) runs.push([word]);
    open = isPart;
  }
  return runs;
}
