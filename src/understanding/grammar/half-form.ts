import type { Command } from '../../domain/requests/command';
import { isPlain } from '../closed-class/message-language';
import { plainWords, tokensOf } from '../closed-class/message-token';

const BEGINNINGS: ReadonlyMap<string, 'snooze' | 'pause'> = new Map([
  ['snooze', 'snooze'],
  ['verschiebe', 'snooze'],
  ['pause', 'pause'],
  ['pausiere', 'pause'],
]);

/** What is longer says something else. */
const MOST_WORDS = 5;

/**
 * A message that begins as a documented form of putting off and goes on with a few words that are no day: they are asked
 * back. Undefined for everything else.
 * @example readHalfForm('snooze one business day') // snooze until an unreadable "one business day"
 */
export function readHalfForm(text: string): Command | undefined {
  const [first, second, ...more] = tokensOf(text);
  const what = BEGINNINGS.get(first?.plain ?? '');
  if (!what || !second || more.length >= MOST_WORDS || /[?？\n:;]/.test(text)) return undefined;
  const rest = text.slice(second.start).replace(/[\s.!]+$/, '');
  return isPlain(plainWords(rest)) ? { do: what, until: { kind: 'unreadable', text: rest } } : undefined;
}
