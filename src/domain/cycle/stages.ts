import { daysBetween } from '../time/calendar-day';
import type { Program, Stage } from '../program/program';
import type { Team } from '../team/team';

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

/**
 * The stages of a team in order of time: those of its pack and those it added (id `extra-<days>`).
 * An added stage says what the pack says at the stage it falls into.
 */
export function stagesOf(
  program: Program,
  team: Pick<Team, 'extraStages' | 'stageChanges'>,
): readonly Stage[] {
  if (team.extraStages.length === 0 && !team.stageChanges?.length) return stagesOfPack(program);
  const packStages = program.stages
    .map((stage) => adaptedStage(stage, program.id, team))
    .sort((a, b) => b.daysBefore - a.daysBefore);
  const taken = new Set(packStages.map((stage) => stage.daysBefore));
  const extra = team.extraStages
    .filter((days) => !taken.has(days))
    .map((days) => extraStage(packStages, days));
  return [...packStages, ...extra].sort((a, b) => b.daysBefore - a.daysBefore);
}

function extraStage(packStages: readonly Stage[], days: number): Stage {
  const around = [...packStages].reverse().find((stage) => stage.daysBefore >= days) ?? packStages[0];
  if (!around) throw new Error('A programme pack has at least one stage.');
  return { ...around, id: `extra-${days}`, daysBefore: days, items: [] };
}

/** A stage by its id; `on-request` stands for the time before all stages, with the pack's advice. */
export function stageById(program: Program, team: Team, id: string): Stage | undefined {
  const [first] = stagesOf(program, team);
  if (id !== ON_REQUEST || !first) return stagesOf(program, team).find((stage) => stage.id === id);
  const daysBefore =
    team.snooze && team.anniversary ? daysBetween(team.snooze.until, team.anniversary) : first.daysBefore;
  return {
    ...first,
    id: ON_REQUEST,
    daysBefore,
    title: 'The reminder you asked for',
    lead: program.renewal.advice.text,
  };
}

/** The stage of a reminder somebody asked for before all stages. */
export const ON_REQUEST = 'on-request';
