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
  'it that this they them those these its their one ones dafür davon das es dazu daran dies'.split(' '),
);

/** Before these "this" and "that" point at a time or a place, not at what was spoken of. */
export const POINTED_AT = new Set(
  'week month year quarter time day morning afternoon evening summer winter spring autumn team channel chat bot group'.split(
    ' ',
  ),
);

/** Words that stand for a person who was spoken of, and those that stand for what is theirs. */
export const STANDS_FOR_PERSON = new Set('he she him er sie ihn ihm'.split(' '));
export const STANDS_FOR_THEIRS = new Set('his her hers sein seine ihre'.split(' '));

/** Words of which a question about what was spoken of can be made alone: "and since when?", "why not?". */
export const BARE = new Set(
  (
    'and but so or then why not who whom whose when where what which how long often far soon many much late since until till by from for time exactly again is are was does do ' +
    'und warum nicht wer wem wessen wann wo was welche wie lange oft weit viele viel seit bis von für denn'
  ).split(' '),
);

/** Beside a name these add nothing: "we are SMB", "in gold please". */
export const BESIDE_NAME = new Set(
  (
    'the a an for in on of with to about at we us our is are am i what how then please pls and or too as well instead only just now ' +
    'it be would that this if hold have has level designation competency der die das für im in bei mit wir sind auch und denn bitte ist'
  ).split(' '),
);

/** What leads a day or a person that something was given: "and by", "for", "please". */
export const BESIDE_VALUE = new Set(
  'by until till before due for to the at latest please pls bis zum für an bitte'.split(' '),
);

/** Said before a correction, and none by themselves. */
export const BEFORE_CORRECTION = ['oh', 'ah', 'hm', 'hmm', 'ok', 'okay', 'well', 'but'] as const;

/** Said beside what somebody is: "by the way, we are an SMB partner". */
export const BESIDE_ASIDE = new Set(
  'by way btw actually though but same partner customers customer track case side so thats übrigens nur'.split(
    ' ',
  ),
);

/** How somebody begins to put right what was just done. */
export const CORRECTS = [
  'yes but',
  'ok but',
  'yes only',
  'no to',
  'no for',
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
  'never mind',
  'nevermind',
  'forget it',
  'rather',
  'or rather',
  'better',
  'better make it',
  'better make that',
  'i meant to say',
  'i should have said',
  'it should be',
  'it should have been',
  'should be',
  'should have been',
  'change that to',
  'change it to',
  'lets say',
  'let us say',
  'not that one',
  'wrong one',
  'wrong',
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
