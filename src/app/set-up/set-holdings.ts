import { describeHolding, nameHoldings } from '../../cards/kit/describe-holdings';
import type { HoldingPhrase } from '../../domain/requests/command';
import { findHolding, type HoldingMatch } from '../../understanding/names/holding-search';
import type { Program } from '../../domain/program/program';
import { sortedOut, type OneHolding } from '../../understanding/names/sorted-holdings';
import type { Holding, Team } from '../../domain/team/team';
import type { AppContext } from '../turn/app-context';
import { askAbout, askUnclear, notHeld, unknownNotes } from './ask-holdings';
import { changeTeam } from './change-team';
import type { Reply } from '../turn/conversation';
import { replySaved } from './reply-saved';
import { teamOf, type Turn } from '../turn/turn';

/**
 * Adds holdings by name. Of a list those that are known are added, the others are named. One that only another
 * programme knows moves a team without holdings there, and says so.
 */
export async function addHoldings(
  ctx: AppContext,
  turn: Turn,
  phrases: readonly HoldingPhrase[],
): Promise<readonly Reply[]> {
  const program = programFor(ctx, turn, phrases);
  const read = phrases.map((phrase) => ({ phrase, match: readHolding(program, phrase) }));
  const sorted = sortedOut(read, (match) => !lacksLevel(program, match));
  if (sorted.clear.length === 0) return askAbout(ctx, turn, { ...sorted, program, say: 'add' });
  const added = eachOnce(sorted.clear.map(heldOf));
  const moved = program.id !== turn.program.id;
  const changed = await changeTeam(ctx, turn.input, {
    what: 'holdings',
    apply: (team) => withHoldings(team, program, added),
    values: (before, after) => heldValues(before, after, program),
  });
  const belongs = `That belongs to ${program.name}, so I answer and remind by that programme now.`;
  const saved = replySaved(ctx, changed, {
    title: `Added: ${added.map((holding) => describeHolding(holding, program)).join(', ')}`,
    notes: [...(moved ? [belongs] : []), ...unknownNotes(program, sorted.unknown)],
  });
  return [...saved, ...askUnclear(ctx, { ...sorted, program, say: 'add' })];
}

/** Takes holdings away by name: of a list those that are held; the others are named. */
export async function dropHoldings(
  ctx: AppContext,
  turn: Turn,
  phrases: readonly HoldingPhrase[],
): Promise<readonly Reply[]> {
  const { program } = turn;
  const held = teamOf(turn)?.holdings ?? [];
  const read = phrases.map((phrase) => ({ phrase, match: amongHeld(readHolding(program, phrase), held) }));
  const sorted = sortedOut(read, () => true);
  const [missing, gone] = partition(sorted.clear, ({ holding }) => held.every(({ id }) => id !== holding.id));
  if (gone.length === 0) {
    const names = missing.map(({ holding }) => holding.name);
    return names.length > 0
      ? notHeld(ctx, turn, { names, notes: unknownNotes(program, sorted.unknown) })
      : askAbout(ctx, turn, { ...sorted, program, say: 'drop' });
  }
  const changed = await changeTeam(ctx, turn.input, {
    what: 'holdings',
    apply: (team) => ({
      ...team,
      holdings: team.holdings.filter((each) => !gone.some((match) => match.holding.id === each.id)),
    }),
    values: (before, after) => heldValues(before, after, program),
  });
  const saved = replySaved(ctx, changed, {
    title: `Removed: ${gone.map((match) => match.holding.name).join(', ')}`,
    notes: [
      ...missing.map(({ holding }) => `${holding.name} was not among what you hold.`),
      ...unknownNotes(program, sorted.unknown),
    ],
  });
  return [...saved, ...askUnclear(ctx, { ...sorted, program, say: 'drop' })];
}

/** Whether no programme has anything by any of these names: saying so changes nothing. */
export function knowsNone(ctx: AppContext, phrases: readonly HoldingPhrase[]): boolean {
  return [...ctx.programs.byId.values()].every((program) =>
    phrases.every((phrase) => readHolding(program, phrase) === undefined),
  );
}

// A team that named nothing yet may mean another programme than the one it happens to be on.
function programFor(ctx: AppContext, turn: Turn, phrases: readonly HoldingPhrase[]): Program {
  if ((teamOf(turn)?.holdings.length ?? 0) > 0) return turn.program;
  const known = (program: Program): number => phrases.filter((phrase) => knows(program, phrase)).length;
  const programs = [turn.program, ...ctx.programs.byId.values()];
  const most = Math.max(...programs.map(known));
  return programs.find((program) => known(program) === most) ?? turn.program;
}

function knows(program: Program, phrase: HoldingPhrase): boolean {
  const match = readHolding(program, phrase);
  return match !== undefined && 'holding' in match && (!phrase.level || match.level !== undefined);
}

/** The phrase holds the level already, unless it was said once for several holdings. */
export function readHolding(program: Program, phrase: HoldingPhrase): HoldingMatch | undefined {
  const match = findHolding(program, phrase.text);
  if (!match || !('holding' in match)) return match;
  if (phrase.unsure && !match.exact) return { candidates: [match.holding] };
  if (match.level || !phrase.level) return match;
  // A level was said of what has none here: that is something of another programme.
  if (match.holding.levels.length === 0) return { candidates: [match.holding] };
  return match.holding.levels.includes(phrase.level) ? { ...match, level: phrase.level } : match;
}

/** Of several holdings a text may mean, those the team has; all of them when it has none. */
function amongHeld(match: HoldingMatch | undefined, held: readonly Holding[]): HoldingMatch | undefined {
  if (!match || !('candidates' in match)) return match;
  const own = match.candidates.filter((holding) => held.some((each) => each.id === holding.id));
  const [only, ...others] = own;
  if (!only) return match;
  return others.length === 0 ? { holding: only, exact: false } : { candidates: own };
}

/** Whether a holding has levels of which none was said. */
export function lacksLevel(program: Program, match: HoldingMatch): boolean {
  return 'holding' in match && match.holding.levels.length > 0 && !match.level && program.levels.length > 0;
}

/** A holding as a team holds it. */
export function heldOf(match: OneHolding): Holding {
  return match.level ? { id: match.holding.id, level: match.level } : { id: match.holding.id };
}

/** Two names may be of the same: those of an earlier programme. */
function eachOnce(holdings: readonly Holding[]): readonly Holding[] {
  return holdings.filter(({ id }, at) => holdings.findIndex((each) => each.id === id) === at);
}

function withHoldings(team: Team, program: Program, added: readonly Holding[]): Team {
  const kept = team.holdings.filter((each) => !added.some((holding) => holding.id === each.id));
  return { ...team, programId: program.id, holdings: [...kept, ...added] };
}

/** What a team held before and after, for its history. */
export function heldValues(before: Team, after: Team, program: Program): { from?: string; to: string } {
  const from = nameHoldings(before.holdings, program);
  const to = nameHoldings(after.holdings, program) || 'nothing';
  return from ? { from, to } : { to };
}

function partition<T>(all: readonly T[], fits: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(fits), all.filter((each) => !fits(each))];
}
