/** Small words of follow-ups, English and German. Data, apart from the code that reads it. */

/** What goes on from what was said before. */
export const GOING_ON = [
  'and what about',
  'what about',
  'and how about',
  'how about',
  'and for',
  'and in',
  'and with',
  'and',
  'or',
  'also',
  'same for',
  'the same for',
  'und wie ist es mit',
  'und was ist mit',
  'was ist mit',
  'wie sieht es aus mit',
  'und für',
  'und bei',
  'und',
  'oder',
] as const;

/** Words that stand for what was spoken of last. */
export const STANDS_FOR = new Set(
  'it that this they them those these there its their one ones dafür davon das es dazu daran dies'.split(' '),
);

/** Beside a name these add nothing: "we are SMB", "in gold please". */
export const BESIDE_NAME = new Set(
  (
    'the a an for in on of with to about at we us our is are am i what how then please pls and or too as well instead only just now ' +
    'it be would that this if hold have has level designation competency der die das für im in bei mit wir sind auch und denn bitte ist'
  ).split(' '),
);

/** How somebody begins to put right what was just done. */
export const CORRECTS = [
  'no i meant',
  'no we meant',
  'no i mean',
  'i meant',
  'we meant',
  'no not that',
  'no make that',
  'make that',
  'make it',
  'sorry i meant',
  'sorry',
  'oops',
  'actually',
  'rather',
  'correction',
  'no wait',
  'wait',
  'no',
  'nein ich meinte',
  'ich meinte',
  'nein',
  'doch lieber',
  'lieber',
] as const;
