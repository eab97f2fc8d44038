import { plainWords } from '../closed-class/message-token';
import type { Span } from '../entities/entity';

const LATER = new Set('later more longer after spater langer danach'.split(' '));
const EARLIER = new Set('earlier sooner before fruher eher davor'.split(' '));

/** Beside a length and such a word these add nothing: "no, make that a week later please". */
const BESIDE_LENGTH = new Set(
  (
    'a an one it that this the by no sorry oops actually wait rather make move shift push put set should be is was would please pls thanks ' +
    'than said ok okay well just only exactly even still i mean meant we and but better date day ' +
    'bitte nein doch lieber es das um noch war ist sollte sein eine einen ein mach machs setz schieb verschieb danke'
  ).split(' '),
);

/**
 * Which way a length moves the day that was just set; undefined when the words around it say anything else, so that a
 * sentence that merely names a length is none.
 * @example shiftOf('a week later please', { start: 0, end: 6 }) // 'later'
 * @example shiftOf('pause until 3 weeks before our date', { start: 12, end: 19 }) // undefined
 */
export function shiftOf(text: string, { start, end }: Span): 'later' | 'earlier' | undefined {
  const words = plainWords(`${text.slice(0, start)} ${text.slice(end)}`);
  const isShift = words.every((word) => BESIDE_LENGTH.has(word) || LATER.has(word) || EARLIER.has(word));
  if (!isShift) return undefined;
  if (words.some((word) => LATER.has(word))) return 'later';
  return words.some((word) => EARLIER.has(word)) ? 'earlier' : undefined;
}
