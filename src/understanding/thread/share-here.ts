import { plainWords } from '../closed-class/message-token';

/** What is shared, and how that is said, in English and German; each of the one with each of the other. */
const WHAT = ['it', 'this', 'that', 'the answer', 'es', 'das', 'die antwort', 'das hier'];
const ENGLISH = [
  'share § here',
  'post § here',
  'show § here',
  'share § with everyone',
  'share § with everybody',
  'share § with all',
  'share § with the channel',
  'share § with the chat',
  'show § to everyone',
  'show § to everybody',
  'show everyone §',
  'show everybody §',
  'make § public',
];
const GERMAN = [
  'teile § hier',
  'teil § hier',
  '§ hier teilen',
  'poste § hier',
  'zeig § hier',
  'zeig § allen',
  'zeige § allen',
  'teile § mit allen',
  'teil § mit allen',
];
const SAYINGS = new Set([...ENGLISH, ...GERMAN].flatMap((say) => WHAT.map((what) => say.replace('§', what))));
const COURTESY = new Set([
  'please',
  'bitte',
  'now',
  'jetzt',
  'thanks',
  'danke',
  'can',
  'could',
  'you',
  'ok',
  'mal',
]);

/**
 * Whether a message asks for what only its sender saw to be shown to everybody.
 * @example asksToShare('/share it here, please') // true
 */
export function asksToShare(text: string): boolean {
  const words = plainWords(text.trim().replace(/^\//, '')).filter((word) => !COURTESY.has(word));
  return words.length <= 6 && SAYINGS.has(words.join(' '));
}
