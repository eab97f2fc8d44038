import { describeHolding } from '../../cards/kit/describe-holdings';
import { describePrograms } from '../../cards/program/describe-program';
import { buttonData } from '../../domain/requests/button-data';
import type { Program } from '../../domain/program/program';
import { findProgram } from '../../understanding/names/program-search';
import type { Holding, Team } from '../../domain/team/team';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { changeTeam } from './change-team';
import { replySaved } from './reply-saved';
import { cardReply, confirmReply, noticeReply, teamOf, type Turn } from '../turn/turn';

/** Changes the programme by id or name. */
export async function setProgram(ctx: AppContext, turn: Turn, text: string): Promise<readonly Reply[]> {
  const found = findProgram(ctx.programs, text);
  if (!found || 'candidates' in found) return showPrograms(ctx, turn);
  return chooseProgram(ctx, turn, found.program);
}

/** Changes the programme; what the team holds is offered as what it maps to, never lost silently. */
export async function chooseProgram(
  ctx: AppContext,
  turn: Turn,
  program: Program,
): Promise<readonly Reply[]> {
  const team = teamOf(turn);
  if (team?.programId === program.id) {
    return noticeReply(ctx, turn, {
      tone: 'neutral',
      title: `You are on ${program.name} already`,
      text: 'Nothing was changed.',
      buttons: [{ title: 'Where we stand', data: buttonData({ action: 'show', what: 'status' }) }],
    });
  }
  const changed = await changeTeam(ctx, turn.input, {
    what: 'program',
    apply: (each) => ({ ...each, programId: program.id }),
    values: () => ({ from: turn.program.name, to: program.name }),
  });
  const kept = keptHoldings(ctx, team, { from: turn.program, to: program });
  const saved = replySaved(ctx, changed, {
    title: `Saved: your programme is ${program.name}`,
    notes: kept.notes,
  });
  return [...saved, ...kept.offer];
}

/** After a change of programme: what is said about the holdings of the earlier one, and the offer of those they map to. */
export function keptHoldings(
  ctx: AppContext,
  team: Team | undefined,
  { from, to }: { readonly from: Program; readonly to: Program },
): { readonly notes: readonly string[]; readonly offer: readonly Reply[] } {
  if (!team || team.holdings.length === 0) return { notes: [], offer: [] };
  const mapped = mappedHoldings(team, from, to);
  return {
    notes: [`What you held under ${from.name} is kept until you replace it.`],
    offer: mapped.length === 0 ? [] : offerMapped(ctx, to, mapped),
  };
}

/** Replaces holdings of an earlier programme by those they map to. */
export async function addMappedHoldings(ctx: AppContext, turn: Turn): Promise<readonly Reply[]> {
  const { program } = turn;
  const earlier = [...ctx.programs.byId.values()].filter((each) => each.id !== program.id);
  const mapped = (team: Team): Holding[] => [
    ...team.holdings.filter((held) => program.holdings.some((each) => each.id === held.id)),
    ...earlier.flatMap((each) => mappedHoldings(team, each, program)),
  ];
  const changed = await changeTeam(ctx, turn.input, {
    what: 'holdings',
    apply: (team) => ({ ...team, holdings: withoutRepeats(mapped(team)) }),
  });
  return replySaved(ctx, changed, { title: `Saved: what you hold in ${program.name}` });
}

export function showPrograms(ctx: AppContext, turn: Turn): readonly Reply[] {
  return cardReply(ctx.cards.programs(describePrograms(ctx.programs, turn.program.id)));
}

/** What the holdings of one programme became in another, by the packs' own mapping. */
function mappedHoldings(team: Team, from: Program, to: Program): readonly Holding[] {
  const ids = team.holdings.flatMap(
    (held) => from.holdings.find((each) => each.id === held.id)?.successors ?? [],
  );
  return withoutRepeats(ids.filter((id) => to.holdings.some((each) => each.id === id)).map((id) => ({ id })));
}

function withoutRepeats(holdings: readonly Holding[]): Holding[] {
  return holdings.filter((held, at) => holdings.findIndex((each) => each.id === held.id) === at);
}

function offerMapped(ctx: AppContext, program: Program, mapped: readonly Holding[]): readonly Reply[] {
  return confirmReply(ctx, {
    title: `Shall I note these ${program.words.holding.plural}?`,
    text: `By the programme's own mapping, what you held leads to: ${mapped
      .map((holding) => describeHolding(holding, program))
      .join(', ')}.`,
    buttons: [
      { title: 'Yes, note them', data: buttonData({ action: 'add-mapped-holdings' }), answer: 'yes' },
      { title: 'Choose myself', data: buttonData({ action: 'open-set-up' }) },
    ],
  });
}
