import { holdingValue } from '../domain/button-data';
import type { Program, Programs } from '../domain/program';
import { programOf } from '../domain/program';
import type { Team } from '../domain/team';
import { historicalLine } from './describe-checklist';
import { capitalised } from './describe-countdown';
import type { Choice, SetUpView } from './team-views';

/** What the set-up form holds: as stored, or as typed when something has to be put right. */
export interface SetUpForm {
  readonly programId: string;
  /** `yyyy-MM-dd`, or whatever was typed. */
  readonly date?: string;
  readonly dateUnknown: boolean;
  /** Values of `holdingValue`. */
  readonly holdings: readonly string[];
  readonly contact?: string;
  readonly standIn?: string;
  readonly timeZone: string;
}

export interface SetUpOccasion {
  readonly form: SetUpForm;
  readonly revision: number;
  readonly errors: readonly string[];
  readonly personal: boolean;
}

/** The set-up card, each field with where to find what it asks for. */
export function describeSetUp(programs: Programs, occasion: SetUpOccasion): SetUpView {
  const { form, revision, errors } = occasion;
  const program = programOf(programs, form.programId);
  const { date, renewer, holding } = program.words;
  return {
    revision,
    first: revision === 0,
    errors,
    programs: [...programs.byId.values()].map((each) => ({ title: programTitle(each), value: each.id })),
    programId: program.id,
    dateWords: { label: capitalised(date.name), find: date.find.text },
    ...(form.date && { date: form.date }),
    dateUnknown: form.dateUnknown,
    holdingWords: { label: capitalised(holding.plural), find: holding.find.text },
    holdingChoices: holdingChoices(program),
    holdings: form.holdings,
    renewerWords: { label: capitalised(renewer.name), find: renewer.find.text },
    ...(form.contact && { contact: form.contact }),
    ...(form.standIn && { standIn: form.standIn }),
    timeZone: form.timeZone,
    ...(occasion.personal && {
      note: 'In this chat only you will be reminded. To remind a whole team, add me to a channel and set me up there.',
    }),
    ...historicalLine({ program }),
  };
}

/** The form of a team as stored. */
export function formOf(team: Team): SetUpForm {
  return {
    programId: team.programId,
    ...(team.anniversary && { date: team.anniversary }),
    dateUnknown: !team.anniversary && team.dateUnknownSince !== undefined,
    holdings: team.holdings.map(holdingValue),
    ...(team.contact && { contact: team.contact.name }),
    ...(team.standIn && { standIn: team.standIn.name }),
    timeZone: team.timeZone,
  };
}

function programTitle(program: Program): string {
  return program.validUntil
    ? `${program.name} (historical, ended in ${program.validUntil.slice(0, 4)})`
    : program.name;
}

/** One choice per holding and level; a holding without levels stands for itself. */
function holdingChoices(program: Program): readonly Choice[] {
  return program.holdings.flatMap((holding) => {
    if (holding.levels.length === 0)
      return [{ title: holding.name, value: holdingValue({ id: holding.id }) }];
    return holding.levels.map((level) => ({
      title: `${holding.name}: ${program.levels.find((each) => each.id === level)?.name ?? level}`,
      value: holdingValue({ id: holding.id, level }),
    }));
  });
}
