import { findEntities } from './entities/find-entities';
import { askedOfItem, withLikelyItem } from './read-likely-items';
import { withKnownItem } from './read-known-items';
import { readTyped, type Meaning, type MessageContext } from './read-typed';
import { mendWords } from './slots/mend-words';

/** As it is written, or with slips put right or likely items found where only that makes it a change. */
export function readWords(text: string, context: MessageContext): Meaning {
  const entities = findEntities(text, context.entities);
  const typed = readTyped({ text, entities }, context);
  const right = mendWords(text, entities, context.learned.templates);
  const mended =
    right === undefined
      ? undefined
      : readTyped({ text: right, entities: findEntities(right, context.entities) }, context);
  const best = mended && isBetter(mended, typed) ? { ...mended, typed: text, loosely: true } : typed;
  return withLikelyItem(best, context) ?? withKnownItem(best, context) ?? askedOfItem(best, context) ?? best;
}

/** What answers questions finds near words by itself. */
function isBetter(mended: Meaning, typed: Meaning): boolean {
  const { label = 'out' } = mended;
  if (label === 'out' || label === 'programme') return false;
  return mended.probability > typed.probability || (mended.command !== undefined && !typed.command);
}
