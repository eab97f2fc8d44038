import type { Command } from '../../domain/requests/command';
import type { Label } from '../../understanding/examples/labels';
import { readAs } from '../../understanding/understand-message';
import type { AppContext } from '../turn/app-context';
import { askMissing } from '../propose/ask-missing';
import { carryOut } from '../commands/carry-out';
import { decideMeaning } from './decide-meaning';
import type { Followed, SaidMeaning } from './followed';
import { doAll, proposeAll } from './make-changes';
import { refuseChange } from '../turn/refusals';
import { knowsNone } from '../set-up/set-holdings';
import { answeredSurely, showMeaning } from './show-meaning';
import { isTold, tellUntouched } from './tell-untouched';
import type { Turn } from '../turn/turn';

/** A change that is less likely meant than this is asked about even where its sentence is plain. */
const DONE_FROM = 0.5;
/** A change that is less likely than this is not even asked about. */
const PROPOSED_FROM = 0.3;
/** A change that is so likely beside the likeliest is asked about in its place. */
const RIVALS_FROM = 0.6;

/** Does, proposes, shows or answers one thing that a message says. */
export async function followMeaning(ctx: AppContext, turn: Turn, said: SaidMeaning): Promise<Followed> {
  const { by, label, command } = said.meaning;
  if (by === 'words' && label?.startsWith('do:')) {
    const asked = answeredSurely(ctx, turn, said.meaning);
    if (asked) return asked;
    if (!command) return followLacking(ctx, turn, said);
  }
  if (command) return followChange(ctx, turn, { ...said, command });
  return (await proposeRival(ctx, turn, said)) ?? showMeaning(ctx, turn, said);
}

/** A change that is nearly as likely meant as what is not surely asked for; what speaks against it is said. */
async function proposeRival(
  ctx: AppContext,
  turn: Turn,
  { meaning, context }: SaidMeaning,
): Promise<Followed | undefined> {
  const rival = meaning.ranked.find(({ label }) => label.startsWith('do:'));
  const [best] = meaning.ranked;
  if (!rival || !best || rival.probability < Math.max(PROPOSED_FROM, best.probability * RIVALS_FROM))
    return undefined;
  const change = readAs(rival.label as Label, meaning, context);
  if (!change.command) return undefined;
  const verdict = decideMeaning(turn, change, change.command);
  if (verdict.kind === 'not-a-change') {
    const isToBeTold = best.label === 'out' && isTold(verdict.why);
    return isToBeTold ? { replies: tellUntouched(ctx, turn, verdict.why) } : undefined;
  }
  return proposeAll(ctx, turn, [change.command, ...change.further]);
}

/** A change that lacks what it needs is asked about, where it is surely meant. */
async function followLacking(ctx: AppContext, turn: Turn, said: SaidMeaning): Promise<Followed> {
  const { label, probability, missing } = said.meaning;
  return label && probability >= DONE_FROM
    ? { replies: askMissing(ctx, turn, { label, missing }) }
    : followOther(ctx, turn, said);
}

type SaidChange = SaidMeaning & { readonly command: Command };

async function followChange(ctx: AppContext, turn: Turn, said: SaidChange): Promise<Followed> {
  const { meaning, command, asks } = said;
  const verdict = decideMeaning(turn, meaning, command);
  const commands = [command, ...meaning.further];
  if (verdict.kind === 'not-a-change') {
    if (meaning.probability >= (verdict.askedFrom ?? Infinity)) return proposeAll(ctx, turn, commands);
    if (!isTold(verdict.why)) return followOther(ctx, turn, said);
    return { replies: tellUntouched(ctx, turn, verdict.why) };
  }
  const unknown = await tellUnknown(ctx, turn, command);
  if (unknown) return unknown;
  if (meaning.probability < PROPOSED_FROM) return followOther(ctx, turn, said);
  const isPlain = verdict.kind === 'do' && meaning.probability >= DONE_FROM && asks !== true;
  return isPlain ? doAll(ctx, turn, commands) : proposeAll(ctx, turn, commands);
}

/** Nothing can come of a name that nobody knows but that it is said. */
async function tellUnknown(ctx: AppContext, turn: Turn, command: Command): Promise<Followed | undefined> {
  if (!('holdings' in command) || !knowsNone(ctx, command.holdings)) return undefined;
  return { replies: refuseChange(ctx, turn) ?? (await carryOut(ctx, turn, command)) };
}

/** What was no change is the likeliest question, card or talk instead. */
async function followOther(
  ctx: AppContext,
  turn: Turn,
  { meaning, context }: SaidMeaning,
): Promise<Followed> {
  const other = meaning.ranked.find(({ label }) => !label.startsWith('do:'));
  const next = other && readAs(other.label as Label, meaning, context);
  return showMeaning(ctx, turn, { meaning: next ?? meaning, context });
}
