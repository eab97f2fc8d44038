import { describeHolding } from '../../../cards/kit/describe-holdings';
import { findHolding, findLevel } from '../../../understanding/names/holding-search';
import type { Holding } from '../../../domain/team/team';
import type { Asked } from './asked';

/** What a question says of holdings. `holdings` is empty where the programme knows none of that name. */
export interface AskedHolding {
  readonly said: string;
  /** Those held are given at the level held, others at the level that was said. */
  readonly holdings: readonly Holding[];
  readonly held: boolean;
  readonly level?: string;
}

/** The holdings a question means; of several that fit, those the team holds. Undefined where it names none. */
export function askedHolding({ slots, picture: { program, team } }: Asked): AskedHolding | undefined {
  const said = slots.holding?.trim();
  if (!said) return undefined;
  const byId = program.holdings.find(({ id }) => id === said);
  const match = byId ? { holding: byId } : findHolding(program, said);
  const level = match && 'level' in match ? match.level : findLevel(program, said);
  const ofLevel = level === undefined ? {} : { level };
  if (!match) return { said, holdings: [], held: false, ...ofLevel };
  const ids = 'holding' in match ? [match.holding.id] : match.candidates.map(({ id }) => id);
  const held = team.holdings.filter(({ id }) => ids.includes(id));
  if (held.length > 0) return { said, holdings: held, held: true, ...ofLevel };
  return { said, holdings: ids.map((id) => ({ id, ...ofLevel })), held: false, ...ofLevel };
}

/** Names of what the team holds, with levels. */
export function heldNames({ picture: { team, program } }: Asked): readonly string[] {
  return team.holdings.map((held) => describeHolding(held, program));
}
