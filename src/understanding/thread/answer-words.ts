/** Words that say yes, no, or which of several, in the languages people answer in. Data, apart from the code that reads it. */
export const YES = new Set(
  (
    'yes y yep yeah yup yea sure ok okay okey correct right exactly indeed absolutely definitely confirm confirmed agreed fine ' +
    'ja jawohl jo klar genau richtig stimmt passt okidoki oui si sí sim claro hai はい'
  ).split(' '),
);
export const NO = new Set('no n nope nah nay never nein ne nee non não nao いいえ'.split(' '));

/** What may stand beside a yes: "yes please, do it", "go ahead". */
export const YES_PHRASES = [
  'go ahead',
  'do it',
  'do that',
  'do so',
  'please do',
  'that is right',
  'that is correct',
  'that is it',
  'that one',
  'this one',
  'change it',
  'save it',
  'add it',
  'remove it',
  'delete it',
  'delete everything',
  'record it',
  'it is',
  'of course',
  'that would be great',
  'fine by me',
  'all right',
  'sounds good',
  'looks good',
  'go for it',
  'mach das',
  'mach es',
  'bitte ja',
  'gerne',
] as const;

/** What takes a question back. */
export const NO_PHRASES = [
  'cancel',
  'cancel that',
  'cancel it',
  'forget it',
  'forget that',
  'forget about it',
  'never mind',
  'mind',
  'nevermind',
  'stop',
  'leave it',
  'leave it as it is',
  'keep it',
  'do not',
  'dont',
  'please do not',
  'please dont',
  'not now',
  'not that',
  'neither',
  'none',
  'none of them',
  'none of these',
  'not yet',
  'abbrechen',
  'lass es',
  'vergiss es',
  'lieber nicht',
  'bitte nicht',
] as const;

/** Said around an answer, and telling nothing. */
export const AROUND = new Set(
  'please pls thanks thank you bot hi hello oh ah well then now just bitte danke dann do it that is the a an of course i mean meant we think would like want take choose pick'.split(
    ' ',
  ),
);

/** Places in a list, from 1; −1 is the last. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  one: 1,
  former: 1,
  second: 2,
  '2nd': 2,
  two: 2,
  latter: -1,
  third: 3,
  '3rd': 3,
  three: 3,
  fourth: 4,
  '4th': 4,
  four: 4,
  last: -1,
  erste: 1,
  ersten: 1,
  zweite: 2,
  zweiten: 2,
  dritte: 3,
  dritten: 3,
  letzte: -1,
  letzten: -1,
};
