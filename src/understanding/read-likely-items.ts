import { isChange } from '../domain/requests/change-command';
import { polarityOf } from './decision/polarity';
import type { Entity } from './entities/entity';
import { findLikelyEntities } from './entities/find-entities';
import type { Label } from './examples/labels';
import {
  meaningFor,
  PART_FROM,
  readTyped,
  slotContext,
  type Meaning,
  type MessageContext,
} from './read-typed';
import { itemFacet } from './slots/said/item-facet';

/** A statement about what may be an item of the list; a question about the same words is for the programme. */
export function withLikelyItem(
  { text, typed, label, by }: Meaning,
  context: MessageContext,
): Meaning | undefined {
  if (by === 'short-form' || (label !== 'programme' && label !== 'out') || polarityOf(text).asks)
    return undefined;
  const likely = readTyped({ text, entities: findLikelyEntities(text, context.entities) }, context);
  const isChanged = likely.command && isChange(likely.command) && likely.probability >= PART_FROM;
  return isChanged ? { ...likely, ...(typed !== undefined && { typed }), loosely: true } : undefined;
}

/** What can be asked of one item; the rest that names items of the list is about the programme. */
const ASKED_OF_ITEMS: ReadonlySet<string> = new Set([
  'own:item-state',
  'own:who-does-item',
  'own:who-ticked',
  'own:days-left',
] satisfies Label[]);
/** From this likelihood on a question about words of an item is one about that item: "who is on the badge?". */
const OF_ITEM_FROM = 0.75;

/** A question that is surely one about an item, once words of it are taken to mean it. */
export function askedOfItem(meaning: Meaning, context: MessageContext): Meaning | undefined {
  const { text, label = 'out' } = meaning;
  const isOfItem = ASKED_OF_ITEMS.has(label) && label !== 'own:days-left';
  if (isOfItem || label.startsWith('do:')) return undefined;
  const entities = findLikelyEntities(text, context.entities);
  if (!entities.some(({ kind }) => kind === 'item')) return undefined;
  const likely = readTyped({ text, entities }, context);
  return isSurer(likely, meaning) ? { ...likely, ofLikelyItem: true } : dueOfItem(likely, entities, context);
}

function isSurer({ label = 'out', probability, about }: Meaning, typed: Meaning): boolean {
  const least = typed.label?.startsWith('own:') ? Math.max(OF_ITEM_FROM, typed.probability) : OF_ITEM_FROM;
  return ASKED_OF_ITEMS.has(label) && about?.item !== undefined && probability >= least;
}

/** "When is the package due?": where an item has a day, that day is asked for rather than anything of the programme. */
function dueOfItem(
  { text, ranked }: Meaning,
  entities: readonly Entity[],
  context: MessageContext,
): Meaning | undefined {
  const [item, ...others] = entities.filter(({ kind }) => kind === 'item');
  const listed = context.entities.items.find(({ id }) => item?.kind === 'item' && id === item.id);
  if (!listed?.dueDay || others.length > 0 || itemFacet(text) !== 'due') return undefined;
  const state = ranked.find(({ label }) => label === 'own:item-state');
  if (!state || state.probability < DUE_FROM) return undefined;
  const input = { text, entities, ...slotContext(context) };
  return { ...meaningFor(state, { input, ranked }), ofLikelyItem: true };
}

/** So likely a question about an item's state has to be by its other words. */
const DUE_FROM = 0.1;
