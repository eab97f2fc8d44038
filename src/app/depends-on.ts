import { polarityOf } from '../understanding/decision/polarity';

const SENTENCE_END = /(?<=[.!?;])\s+|\n+/;

/**
 * Whether the rest of its sentence makes a part of a message depend on something. What a part itself says is not looked
 * at here: an item may be called "call Ben if he is back".
 * @example dependsOn('tick the fee', 'when the invoice is paid, tick the fee') // true
 */
export function dependsOn(part: string, message: string): boolean {
  const sentences = message.split(SENTENCE_END).filter((sentence) => sentence.includes(part));
  const around = sentences.length > 0 ? sentences : [message];
  return around.some((sentence) => polarityOf(sentence.replace(part, ' ')).conditional);
}
