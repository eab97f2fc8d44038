import { somewhere } from './message-pattern';

/** Where something is seen or done, what it shows, what follows: the programme tells, not the team's record. */
const OF_PROGRAM = somewhere(
  'where (?:can|could|do|should|must|may|would) (?:i|we|you|one)(?! stand| are\\b)|where (?:visible|shown|to (?:find|look|see|check))|' +
    'which (?:screen|page|tab|menu|report|site|role|portal)|what (?:does it|it) shows?|what does (?:it|that|this) show(?: me| us)?|' +
    'what now|what to do$|is there (?:a|any|another) (?:page|way|screen)|(?:another|other) way to|what do (?:i|we) do (?:once|when|after)|(?:new|old|which) portal|according to the rules|licen[cs]es|after (?:our|the) (?:date|anniversary|expiry|deadline)|after (?:paying|payment)',
);

/**
 * Whether a plain text asks how things are in a programme, though it may speak of the team as well.
 * @example isAboutProgram('who is our contact, where can i look it up') // true
 */
export function isAboutProgram(plain: string): boolean {
  return OF_PROGRAM.test(plain);
}
