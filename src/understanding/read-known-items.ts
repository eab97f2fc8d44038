import type { Command } from '../domain/requests/command';
import { findItem } from '../language/text-search';
import { findLikelyEntities } from './entities/find-entities';
import { severalItems } from './message/several-items';
import { readTyped, type Meaning, type MessageContext } from './read-typed';

/** A change to words that no item has, with the item that some of them may mean: "I ticked the vetting too early". */
export function withKnownItem(best: Meaning, context: MessageContext): Meaning | undefined {
  const { command, text, typed } = best;
  if (!command || !isOfItem(command) || isOnList(command.item, context)) return undefined;
  const likely = readTyped({ text, entities: findLikelyEntities(text, context.entities) }, context);
  const isSame = likely.command?.do === command.do && isOfItem(likely.command);
  if (!isSame || !isOnList(likely.command.item, context)) return undefined;
  return { ...likely, ...(typed !== undefined && { typed }), loosely: true };
}

type OfItem = Extract<Command, { do: 'tick' | 'untick' | 'assign' | 'due' | 'remove-item' }>;
const OF_ITEM: ReadonlySet<Command['do']> = new Set(['tick', 'untick', 'assign', 'due', 'remove-item']);

function isOfItem(command: Command): command is OfItem {
  return OF_ITEM.has(command.do);
}

function isOnList(item: string, { entities }: MessageContext): boolean {
  const found = findItem(entities.items, item);
  return (found?.sure === true && 'item' in found) || severalItems(entities.items, item) !== undefined;
}
