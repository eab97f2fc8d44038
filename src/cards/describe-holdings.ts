import type { Program } from '../domain/program';
import type { Holding } from '../domain/team';

/** A holding as people say it. @example 'Cloud Platform (Gold)' */
export function describeHolding(holding: Holding, program: Program): string {
  const known = program.holdings.find((each) => each.id === holding.id);
  const level = program.levels.find((each) => each.id === holding.level);
  return `${known?.name ?? holding.id}${level ? ` (${level.name})` : ''}`;
}

/** What a team holds, or how to say it. */
export function describeHoldings(holdings: readonly Holding[], program: Program): string {
  if (holdings.length === 0) return `none named yet: say "add" and a ${program.words.holding.name}`;
  return holdings.map((holding) => describeHolding(holding, program)).join(', ');
}
