import { phrases, type Phrases } from '../closed-class/phrases';
import type { CommandKind } from './command-kind';
import words from './words/negated-words.json';

type ByChange = Readonly<Partial<Record<CommandKind, Phrases>>>;

/** Words whose negation is what a change means: "we do not *hold* Security" removes it. */
export const NEGATED_WORDS = byChange(words.negated);

/** Verbs that take something away, and what keeps something quiet: negated, they ask for the contrary. */
export const NEVER_NEGATED = byChange(words.neverNegated);

/** A key that is no change does not compile. */
function byChange<K extends CommandKind>(table: Readonly<Record<K, readonly string[]>>): ByChange {
  return Object.fromEntries(
    Object.entries<readonly string[]>(table).map(([kind, list]) => [kind, phrases(...list)]),
  );
}

/** Changes that are often asked for by saying what is not to be: where it is not plain, somebody is asked. */
export const OFTEN_NEGATIVE: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'pause',
  'snooze',
  'escalation-on',
  'drop-holding',
  'untick',
  'remove-item',
  'remove-reference',
  'remove-dated',
  'limit-changes',
]);
