import type { Stage } from './program';
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
