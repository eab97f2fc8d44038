import type { HoldingPhrase } from '../../domain/requests/command';
import type { HoldingMatch } from './holding-search';

/** What was said, and what it means in a programme. */
export interface ReadHolding {
  readonly phrase: HoldingPhrase;
  readonly match: HoldingMatch | undefined;
}

export type OneHolding = Extract<HoldingMatch, { holding: unknown }>;

/** What was said, by how clear it is. `unclear`: fits several, or lacks its level. */
export interface SortedOut {
  readonly clear: readonly OneHolding[];
  readonly unclear: readonly ReadHolding[];
  readonly unknown: readonly string[];
}

export function sortedOut(
  read: readonly ReadHolding[],
  isComplete: (match: OneHolding) => boolean,
): SortedOut {
  const clear: OneHolding[] = [];
  const unclear: ReadHolding[] = [];
  const unknown: string[] = [];
  for (const each of read) {
    const { match, phrase } = each;
    if (!match) unknown.push(phrase.text);
    else if ('holding' in match && isComplete(match)) clear.push(match);
    else unclear.push(each);
  }
  return { clear, unclear, unknown };
}
