import { textIn, titlesIn, type Visible } from './visible-text';

/** How a reply says that it has no answer, or what it can do instead. */
const DECLINES: readonly RegExp[] = [
  /\bI (?:don[’']t|do not) (?:know\b(?! (?:your|the date))|have an answer|understand)/i,
  /\bI (?:can[’']t|cannot|am not able to|could not) (?:help|answer|tell|look|do that)/i,
  /\brather not guess|\bI found nothing|\bI (?:only|just) (?:know|speak|help|answer|look|do)\b/i,
  /\bnot something I\b|\boutside (?:of )?(?:what|my)\b|\bI know (?:nothing|only)\b|\bI speak (?:only )?English\b/i,
  /^Did you mean\W*$/im,
  // A pack says so of what its sources leave open.
  /^Not stated\b|\blooked for and not found\b|\bnot in my sources\b|\bmy sources (?:do not|don[’']t) (?:say|state|tell|name)\b/im,
  /^What I can do for you$/im,
];
const DOUBTS =
  /\bnot (?:quite |entirely |really )?(?:sure|certain)\b|\bdid you mean\b|\bmay not be what you\b|\bperhaps you mean|\bif (?:that|this) is (?:not )?what you (?:meant|asked)/i;
const NOT_UNDERSTOOD = /^(?:I don[’']t know that|Did you mean\b.*|What I can do for you)$/im;
const HELP = /^What I can do for you$/im;
/** The heading of a card that offers readings and answers nothing. */
const OFFER = /^Did you mean\W*$/i;
const SOURCE = /^\s*Source: /;
/** What follows in a declining reply is where to ask, not an answer. */
const ELSEWHERE = /^(?:The nearest I can answer|Who can tell you)$/;
const ECHO = /^You asked: .*$/;

/** Whether one of the replies says that it does not know, or only what the bot can do. */
export function declines(visible: readonly Visible[]): boolean {
  return visible.length === 0 || visible.some((each) => DECLINES.some((one) => one.test(textIn([each]))));
}

/** Whether nothing but declining was said: there is no answer beside it. */
export function onlyDeclines(visible: readonly Visible[]): boolean {
  return visible.every((each) => declines([each]));
}

/** Whether the whole help card was shown. */
export function isHelpCard(visible: readonly Visible[]): boolean {
  return HELP.test(textIn(visible));
}

/** A doubt in words beside an answer, or a second full answer where one was asked for. */
export function hasDoubt(
  visible: readonly Visible[],
  { severalAsked }: { readonly severalAsked: boolean },
): boolean {
  const answers = visible.filter((each) => hasSource(each) && !declines([each]));
  return visible.some(hasDoubtLine) || (answers.length > 1 && !severalAsked);
}

function hasSource({ lines }: Visible): boolean {
  return lines.some((line) => SOURCE.test(line));
}

/** How sure a source is says nothing about whether the question was understood. */
function hasDoubtLine({ lines }: Visible): boolean {
  const own = lines.filter((line) => !SOURCE.test(line) && !ECHO.test(line) && !OFFER.test(line));
  return own.some((line) => DOUBTS.test(line));
}

/** A question back: something is asked or to be filled in, and it is none of the cards for what is not understood. */
export function asksBack(visible: readonly Visible[]): boolean {
  const asked = visible.filter((each) => each.inputs > 0 || /\?/.test(ownWords([each])));
  return asked.some((each) => !hasSource(each) && !NOT_UNDERSTOOD.test(textIn([each])));
}

/** Whether the reply begins by asking what is meant, instead of answering. */
export function asksWhatIsMeant(visible: readonly Visible[]): boolean {
  return visible.some((each) => asksBack([each]) && /\?\s*$/.test(each.lines[0] ?? ''));
}

/** Whether the reply asks about a renewal, or proposes to record it. */
export function asksAboutRenewal(visible: readonly Visible[]): boolean {
  const text = textIn(visible);
  const offered = titlesIn(visible).some((title) => /\brecord it\b/i.test(title));
  return (
    /\b(?:day|date|when) did you renew|\bRenewed on .*\?/i.test(text) || (offered && /renew/i.test(text))
  );
}

/** Whether the reply asks before it deletes everything. */
export function asksToDelete(visible: readonly Visible[]): boolean {
  const offered = titlesIn(visible).some((title) => /\b(?:delete|erase)\b/i.test(title));
  return offered && /\b(?:delete|erase)\b.*\?/i.test(textIn(visible));
}

/** What the reply says of its own: without the question it repeats, its sources, and who else could be asked. */
export function ownWords(visible: readonly Visible[]): string {
  return visible.map((each) => wordsOf(each.lines).join('\n')).join('\n');
}

function wordsOf(lines: readonly string[]): readonly string[] {
  const elsewhere = lines.findIndex((line) => ELSEWHERE.test(line));
  const own = elsewhere === -1 ? lines : lines.slice(0, elsewhere);
  return own.filter((line) => !SOURCE.test(line) && !ECHO.test(line));
}
