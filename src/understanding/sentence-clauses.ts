import type { Clause } from './decision/beside';
import type { Meaning } from './read-typed';

const ENDS_SENTENCE = /[.!?;]\s|[\n\r]|[。？！]/;

/** A part that is less likely what it was read as may say anything. */
const SURELY_FROM = 0.6;

interface Placed {
  readonly meaning: Meaning;
  /** Where the part stands in the message; undefined when it was put together of several lines. */
  readonly start: number | undefined;
  readonly end: number;
}

/**
 * Each part of a message with the other parts of its sentence, for what they say may hold for it, too. A short form
 * sets no condition and asks nothing, so it is not among them.
 * @example withClauses('if we lose it, drop Security', […])[1].beside // 'if we lose it'
 */
export function withClauses(text: string, meanings: readonly Meaning[]): readonly Meaning[] {
  const placed = placesOf(text, meanings);
  return placed.map((own) => {
    const others = placed.filter(
      (other) =>
        other !== own &&
        other.meaning.by === 'words' &&
        (isUnread(other.meaning) || isOneSentence(text, own, other)),
    );
    const beside = others.map((other): Clause => ({
      text: other.meaning.text,
      entities: other.meaning.spans,
      leads: placed.indexOf(other) < placed.indexOf(own),
    }));
    return beside.length > 0 ? { ...own.meaning, beside } : own.meaning;
  });
}

/** What was not understood may say of the others what they are worth: "imagine the following." */
function isUnread({ label, probability }: Meaning): boolean {
  return label === 'out' || probability < SURELY_FROM;
}

function placesOf(text: string, meanings: readonly Meaning[]): readonly Placed[] {
  let from = 0;
  return meanings.map((meaning) => {
    const said = meaning.typed ?? meaning.text;
    const start = text.indexOf(said, from);
    if (start < 0) return { meaning, start: undefined, end: from };
    from = start + said.length;
    return { meaning, start, end: from };
  });
}

function isOneSentence(text: string, one: Placed, other: Placed): boolean {
  if (one.start === undefined || other.start === undefined) return true;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return !ENDS_SENTENCE.test(text.slice(first.end, second.start));
}
