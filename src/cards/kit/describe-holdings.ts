import type { Program } from '../../domain/program/program';
import type { Holding } from '../../domain/team/team';

/** A holding as people say it. @example 'Cloud Platform (Gold)' */
export function describeHolding(holding: Holding, program: Program): string {
  const known = program.holdings.find((each) => each.id === holding.id);
  const level = program.levels.find((each) => each.id === holding.level);
  return `${known?.name ?? holding.id}${level ? ` (${level.name})` : ''}`;
}

/** What a team holds of that programme, or how to say it. What is kept of an earlier programme is left out. */
export function describeHoldings(holdings: readonly Holding[], program: Program): string {
  return nameHoldings(holdings, program) || `none named yet: say "add" and a ${program.words.holding.name}`;
}

/** Those of the holdings that the programme knows, by name; empty when it knows none. */
export function nameHoldings(holdings: readonly Holding[], program: Program): string {
  return holdings
    .filter((held) => program.holdings.some((each) => each.id === held.id))
    .map((holding) => describeHolding(holding, program))
    .join(', ');
}
