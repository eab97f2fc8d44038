import { plainWords } from '../../closed-class/message-token';
import facets from './item-facets.json';

/** What of the items of the list is asked for, besides whether they are done. */
export type ItemFacet = 'due' | 'overdue' | 'unassigned' | 'added';

/** In this order: what is overdue was due, too. */
const ALL: readonly ItemFacet[] = ['overdue', 'unassigned', 'added', 'due'];

/**
 * What a question about the checklist is after, by the words it holds (item-facets.json); undefined for the state alone.
 * @example itemFacet('by when must the vetting be done?') // 'due'
 * @example itemFacet('what is still without an owner') // 'unassigned'
 */
export function itemFacet(text: string): ItemFacet | undefined {
  const words = ` ${plainWords(text).join(' ')} `;
  return ALL.find((facet) => facets[facet].some((phrase) => words.includes(` ${phrase} `)));
}
