import type { HoldingPhrase } from '../../domain/requests/command';
import { sortedOut } from '../../understanding/names/sorted-holdings';
import type { Holding } from '../../domain/team/team';
import type { AppContext } from '../turn/app-context';
import { askAbout, notHeld } from './ask-holdings';
import { changeTeam } from './change-team';
import type { Reply } from '../turn/conversation';
import { replySaved } from './reply-saved';
import { heldOf, heldValues, lacksLevel, readHolding } from './set-holdings';
import { notSetUp } from '../turn/not-set-up';
import { teamOf, type Turn } from '../turn/turn';

/** Which holdings go, and which come in their place. */
export interface Replacing {
  readonly from: readonly HoldingPhrase[];
  readonly to: readonly HoldingPhrase[];
}

/** Puts holdings in the place of others, in one change; a level that is not said stays as it was. */
export async function replaceHoldings(
  ctx: AppContext,
  turn: Turn,
  { from, to }: Replacing,
): Promise<readonly Reply[]> {
  const { program } = turn;
  const team = teamOf(turn);
  if (!team) return notSetUp(ctx, turn);
  const read = (phrases: readonly HoldingPhrase[]) =>
    phrases.map((phrase) => ({ phrase, match: readHolding(program, phrase) }));
  const gone = sortedOut(read(from), () => true);
  if (gone.clear.length < from.length) return askAbout(ctx, turn, { ...gone, program, say: 'drop' });
  const ids = gone.clear.map(({ holding }) => holding.id);
  const held = team.holdings.filter(({ id }) => ids.includes(id));
  if (held.length === 0)
    return notHeld(ctx, turn, { names: gone.clear.map(({ holding }) => holding.name), notes: [] });
  const [{ level } = {}] = held;
  const come = sortedOut(
    read(to.map((phrase) => ({ ...(level !== undefined && { level }), ...phrase }))),
    (match) => !lacksLevel(program, match),
  );
  if (come.clear.length < to.length) return askAbout(ctx, turn, { ...come, program, say: 'add' });
  return saveReplaced(ctx, turn, { ids, added: come.clear.map(heldOf) });
}

async function saveReplaced(
  ctx: AppContext,
  turn: Turn,
  { ids, added }: { readonly ids: readonly string[]; readonly added: readonly Holding[] },
): Promise<readonly Reply[]> {
  const { program } = turn;
  const changed = await changeTeam(ctx, turn.input, {
    what: 'holdings',
    apply: (team) => {
      const kept = team.holdings.filter(
        ({ id }) => !ids.includes(id) && !added.some((each) => each.id === id),
      );
      return { ...team, holdings: [...kept, ...added] };
    },
    values: (before, after) => heldValues(before, after, program),
  });
  const name = (id: string): string => program.holdings.find((each) => each.id === id)?.name ?? id;
  return replySaved(ctx, changed, {
    title: `Replaced: ${ids.map(name).join(', ')} by ${added.map(({ id }) => name(id)).join(', ')}`,
  });
}
