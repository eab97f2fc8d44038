import { asksFirst, keptChange } from '../../domain/requests/command-schema';
import type { Command } from '../../domain/requests/command';
import type { Reason } from '../../understanding/decision/change-policy';
import { isChange } from '../../domain/requests/change-command';
import type { ChangeVerdict } from '../../understanding/decision/gate';
import type { Label } from '../../understanding/examples/labels';
import { readAs, type Meaning, type MessageContext } from '../../understanding/understand-message';
import { decideMeaning } from './decide-meaning';
import type { SaidMeaning } from './followed';
import { isTold } from './tell-untouched';
import type { Turn } from '../turn/turn';

/** A change that is less likely meant than this is asked about even where its sentence is plain. */
export const DONE_FROM = 0.5;
/** A change that is less likely than this is not even asked about. */
export const PROPOSED_FROM = 0.3;

/** What becomes of a change that was understood; `leave`: it is none, and why is said; `other`: it is no change at all. */
export type Course =
  | { readonly kind: 'do' | 'propose' | 'unlikely' | 'other' }
  | { readonly kind: 'leave'; readonly why: Reason };

/** The gate and how likely the change is, taken together. Pure. */
export function courseOf(turn: Turn, meaning: Meaning, command: Command): Course {
  const verdict = decideMeaning(turn, meaning, command);
  const { probability } = meaning;
  if (verdict.kind === 'not-a-change') {
    if (probability >= (verdict.askedFrom ?? Infinity)) return { kind: 'propose' };
    return isTold(verdict.why) ? { kind: 'leave', why: verdict.why } : { kind: 'other' };
  }
  if (probability < PROPOSED_FROM) return { kind: 'unlikely' };
  return { kind: verdict.kind === 'do' && probability >= DONE_FROM ? 'do' : 'propose' };
}

/** A change that is so likely beside the likeliest is asked about in its place. */
const RIVALS_FROM = 0.6;

/** A change that is nearly as likely meant as what is shown or answered, with what the gate says of it. */
export interface Rival {
  readonly change: Meaning & { readonly command: Command };
  readonly verdict: ChangeVerdict;
}

/** The likeliest change, where what is likelier still is none; undefined where it is much less likely. */
export function rivalOf(turn: Turn, { meaning, context }: SaidMeaning): Rival | undefined {
  const [best] = meaning.ranked;
  const rival = meaning.ranked.find(({ label }) => label.startsWith('do:'));
  if (!rival || !best || rival.probability < Math.max(PROPOSED_FROM, best.probability * RIVALS_FROM))
    return undefined;
  const change = readAs(rival.label as Label, meaning, context);
  const { command } = change;
  return command && { change: { ...change, command }, verdict: decideMeaning(turn, change, command) };
}

/**
 * Whether one of several changes of a message has to be asked about: then all of them are, on one card, so that nothing
 * is half done.
 */
export function asksAboutOne(
  turn: Turn,
  { meanings, context }: { readonly meanings: readonly Meaning[]; readonly context: MessageContext },
): boolean {
  return meanings.some((meaning) =>
    proposedOf(turn, { meaning, context }).some((command) => !asksFirst(command) && keptChange(command)),
  );
}

/** What would be proposed of one part; nothing where it is done, shown or left. */
function proposedOf(turn: Turn, said: SaidMeaning): readonly Command[] {
  const { command, further } = said.meaning;
  if (!command) {
    const rival = rivalOf(turn, said);
    return rival && rival.verdict.kind !== 'not-a-change'
      ? [rival.change.command, ...rival.change.further]
      : [];
  }
  const isProposed = isChange(command) && courseOf(turn, said.meaning, command).kind === 'propose';
  return isProposed ? [command, ...further] : [];
}
