import { withoutCourtesy } from './courtesy';

const ASKING = [
  "how|what|whats|what's|when|where|who|whom|whose|which|why",
  'can|could|may|do|does|did|is|are|was|were|will|would|should|must|has|have',
  'until when|from when|since when|price of|cost of',
].join('|');

/** Words that announce another question for certain. */
const ANNOUNCING = String.raw`\b(?:and )?also|\bplus|\bps|\bsecondly|\bsecond question|\b(?:and )?(?:by the way|btw|one more thing)`;
const ALSO = String.raw`[.…,!?]*\s*(?:${ANNOUNCING})\b[,:]?\s+|\s\+\s`;
/** Where another question may begin: punctuation or "and", followed by a word that asks. */
const NEXT = [
  String.raw`(?<=\?)\s+(?:and\s+)?(?=\S)`,
  String.raw`[.;!…,]+\s+(?:(?:and|but|then|if yes|if so|if not)\s+)*(?=(?:if we \w+, )?(?:${ASKING})\b)`,
  String.raw`\s+and\s+(?:(?:if yes|if so|then)\s+)*(?=(?:${ASKING})\b)`,
  String.raw`\s+and\s+(?=(?:of|for)\s)`,
].join('|');

const MOST = 3;

const ALSO_SIGN = new RegExp(ALSO, 'gi');
const NEXT_SIGN = new RegExp(NEXT, 'gi');
/** What every place has where another question may begin. */
const ANY_SIGN = /[?.;!…,+]|\b(?:and|also|plus|ps|secondly|second question|by the way|btw|one more thing)\b/i;
const ASKS = new RegExp(String.raw`\b(?:${ASKING})\b|\?`, 'i');

/**
 * The questions that one message may hold, in order; a message that holds one comes back alone.
 * What only leads up to a question stays with it.
 * @example splitQuestions('who renews and where do I find them?') // ['who renews', 'where do I find them?']
 * @example splitQuestions('We paid. What now?') // ['We paid. What now?']
 */
export function splitQuestions(message: string): string[] {
  if (!ANY_SIGN.test(message)) return [message];
  return several(
    message,
    alsoParts(message).flatMap((part) => asked(nextParts(part))),
  );
}

function alsoParts(message: string): string[] {
  return withoutCourtesy(message).split(ALSO_SIGN);
}

function nextParts(part: string): string[] {
  return part.split(NEXT_SIGN);
}

function several(message: string, pieces: readonly string[]): string[] {
  const parts = pieces.map((part) => part.trim()).filter((part) => /[a-z0-9]{2}/i.test(part));
  if (parts.length < 2 || parts.length > MOST) return [message];
  return parts.map((part, at) => (at === parts.length - 1 ? part : part.replace(/\?+$/, '')));
}

// A part that does not ask is the occasion of the question after it.
function asked(parts: readonly string[]): string[] {
  const questions: string[] = [];
  let occasion = '';
  for (const part of parts) {
    const whole = occasion === '' ? part : `${occasion}, ${part}`;
    if (ASKS.test(part) || questions.length > 0 || /^\S+ (?:\S+ )?(?:for|of)\b/i.test(part)) {
      questions.push(whole);
      occasion = '';
    } else occasion = whole;
  }
  return occasion === '' ? questions : [...questions, occasion];
}
