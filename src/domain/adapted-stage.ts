import type { Program, Stage } from './program';
import type { Team } from './team';

/** A stage of the pack as the team adapted it: its days, its words, or both. */
export function adaptedStage(
  stage: Stage,
  programId: string,
  { stageChanges = [] }: Pick<Team, 'stageChanges'>,
): Stage {
  const change = stageChanges.find((each) => each.programId === programId && each.stageId === stage.id);
  if (!change) return stage;
  return { ...stage, daysBefore: change.daysBefore ?? stage.daysBefore, lead: change.text ?? stage.lead };
}

const ordered = new WeakMap<Program, readonly Stage[]>();

/** The stages as the pack has them, in order of time. */
export function stagesOfPack(program: Program): readonly Stage[] {
  const known = ordered.get(program);
  if (known) return known;
  const stages = [...program.stages].sort((a, b) => b.daysBefore - a.daysBefore);
  ordered.set(program, stages);
  return stages;
}
