import type { Command } from '../../domain/requests/command';
import { isChange } from '../../domain/requests/change-command';
import type { Label } from '../../understanding/examples/labels';
import { readAs } from '../../understanding/understand-message';
import type { AppContext } from '../turn/app-context';
import { askMissing } from '../propose/ask-missing';
import { carryOut } from '../commands/carry-out';
import { courseOf, DONE_FROM, rivalOf } from './course-of-change';
import { partOf, type Followed, type SaidMeaning } from './followed';
import { doAll, proposeAll } from './make-changes';
import { refuseChange } from '../turn/refusals';
import { knowsNone } from '../set-up/set-holdings';
import { answeredSurely, showMeaning } from './show-meaning';
import { isTold, tellUntouched } from './tell-untouched';
import type { Turn } from '../turn/turn';

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
async function proposeRival(ctx: AppContext, turn: Turn, said: SaidMeaning): Promise<Followed | undefined> {
  const rival = rivalOf(turn, said);
  if (!rival) return undefined;
  const { change, verdict } = rival;
  if (verdict.kind !== 'not-a-change') return proposeAll(ctx, turn, [change.command, ...change.further]);
  const isToBeTold = said.meaning.ranked[0]?.label === 'out' && isTold(verdict.why);
  return isToBeTold
    ? { replies: tellUntouched(ctx, turn, { why: verdict.why, part: partOf(said) }) }
    : undefined;
}

/** A change that lacks what it needs is asked about, where it is surely meant. */
async function followLacking(ctx: AppContext, turn: Turn, said: SaidMeaning): Promise<Followed> {
  const { label, probability, missing } = said.meaning;
  return label && probability >= DONE_FROM
    ? { replies: askMissing(ctx, turn, { label, missing, part: partOf(said) }) }
    : followOther(ctx, turn, said);
}

type SaidChange = SaidMeaning & { readonly command: Command };

async function followChange(ctx: AppContext, turn: Turn, said: SaidChange): Promise<Followed> {
  const { meaning, command, asks } = said;
  const course = courseOf(turn, meaning, command);
  if (course.kind === 'leave')
    return { replies: tellUntouched(ctx, turn, { why: course.why, part: partOf(said) }) };
  if (course.kind === 'other') return followOther(ctx, turn, said);
  const unknown = await tellUnknown(ctx, turn, command);
  if (unknown) return unknown;
  if (course.kind === 'unlikely') return followOther(ctx, turn, said);
  const commands = [command, ...meaning.further];
  const isDone = course.kind === 'do' && (asks !== true || !isChange(command));
  return isDone ? doAll(ctx, turn, commands) : proposeAll(ctx, turn, commands);
}

/** Nothing can come of a name that nobody knows but that it is said. */
async function tellUnknown(ctx: AppContext, turn: Turn, command: Command): Promise<Followed | undefined> {
  if (!('holdings' in command) || !knowsNone(ctx, command.holdings)) return undefined;
  return { replies: refuseChange(ctx, turn) ?? (await carryOut(ctx, turn, command)) };
}

/** What was no change is the likeliest question, card or talk instead. */
async function followOther(ctx: AppContext, turn: Turn, said: SaidMeaning): Promise<Followed> {
  const { meaning, context } = said;
  const other = meaning.ranked.find(({ label }) => !label.startsWith('do:'));
  const next = other && readAs(other.label as Label, meaning, context);
  return showMeaning(ctx, turn, { ...said, meaning: next ?? meaning });
}
