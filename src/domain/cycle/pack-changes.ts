import { concerns } from './checklist';
import type { Program, ProgramChange } from '../program/program';
import type { Team } from '../team/team';
import type { ToldChanges } from '../team/record-rows';

/** The kind of the delivery that tells changes; its number is the pack's version, so that each is told once. */
export const CHANGES = 'changes';

/** Changes to tell a team, and what to remember once they are told (at once where there are none). */
export interface ChangeNotice {
  readonly changes: readonly ProgramChange[];
  readonly remember?: ToldChanges;
}

/**
 * The changes that came with a newer pack and concern what a team holds. A team seen for the first time knows
 * what its pack says already; nothing is told then. An older pack (rolled back) changes nothing.
 */
export function changesToTell(
  program: Program,
  team: Pick<Team, 'holdings'>,
  told: ToldChanges | undefined,
): ChangeNotice {
  const all = program.changes.map(({ id }) => id);
  const { id: programId, version } = program;
  if (!told) return { changes: [], remember: { programId, version, changeIds: all } };
  if (told.version >= version) return { changes: [] };
  const known = new Set(told.changeIds);
  const changes = program.changes.filter(
    (change) => !known.has(change.id) && concerns(change.holdings, team, program.holdings),
  );
  return { changes, remember: { programId, version, changeIds: [...new Set([...known, ...all])] } };
}
