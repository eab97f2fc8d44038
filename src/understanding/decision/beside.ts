import type { Span } from '../closed-class/message-token';
import { POLARITY_RULES, type Reason } from './change-policy';
import { polarityOf, type PolarityFlag } from './polarity';

/** Another part of the sentence that a change was cut from. */
export interface Clause {
  readonly text: string;
  readonly entities: readonly Span[];
  /** Whether it stands before the change. */
  readonly leads: boolean;
}

/** "Do not add A and drop B", "should we add A and drop B?": such words reach over what follows, not back. */
const FORWARD: ReadonlySet<PolarityFlag> = new Set<PolarityFlag>(['negated', 'asks']);
/** What happened to one thing says nothing of another. */
const OF_ITS_OWN: ReadonlySet<PolarityFlag> = new Set<PolarityFlag>(['past', 'former', 'comparison']);

/**
 * Why the rest of a sentence makes a change doubtful that is plain by itself; undefined where it does not.
 * @example 'if the score drops', before "we drop Modern Work" // 'condition'
 */
export function whyBeside(clauses: readonly Clause[]): Reason | undefined {
  for (const { text, entities, leads } of clauses) {
    const polarity = polarityOf(text, entities);
    const flags = (flag: PolarityFlag): boolean =>
      polarity[flag] && !OF_ITS_OWN.has(flag) && (leads || !FORWARD.has(flag));
    if (flags('negated')) return 'negated';
    const broken = POLARITY_RULES.find(({ flag, verdict }) => verdict === 'not-a-change' && flags(flag));
    if (broken) return broken.reason;
  }
  return undefined;
}
