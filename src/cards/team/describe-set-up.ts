import { holdingValue } from '../../domain/requests/button-data';
import type { Program, ProgramHolding, Programs } from '../../domain/program/program';
import { programOf } from '../../domain/program/program';
import type { Team } from '../../domain/team/team';
import { isFolded } from '../kit/choice-groups-data';
import { historicalLine } from '../kit/historical-line';
import { capitalised } from '../kit/describe-countdown';
import type { SetUpView } from './team-views';
import type { ChoiceGroup } from '../kit/card';
import type { Choice } from '../kit/card';

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
    holdingGroups: holdingGroups(program, form.holdings),
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

/**
 * The holdings to choose from. Where they are too many to be shown, those that are chosen stand in a group of their
 * own and the others are folded away.
 */
function holdingGroups(program: Program, chosen: readonly string[]): readonly ChoiceGroup[] {
  const groups = groupsByLevel(program, chosen);
  if (!groups.some(({ choices }) => isFolded(choices))) return groups;
  const held = groups.flatMap(({ level, choices }) =>
    choices
      .filter(({ value }) => chosen.includes(value))
      .map(({ title, value }) => ({ title: level ? `${title} (${level})` : title, value })),
  );
  const rest = groups.map((group) => ({
    ...group,
    choices: group.choices.filter(({ value }) => !chosen.includes(value)),
  }));
  const label = `Your ${program.words.holding.plural}`;
  return [...(held.length > 0 ? [{ id: 'in_holdings_held', label, choices: held, chosen }] : []), ...rest];
}

interface LevelGroup extends ChoiceGroup {
  readonly level?: string;
}

/** One group of choices per level, and one of the holdings that have none. */
function groupsByLevel(program: Program, chosen: readonly string[]): readonly LevelGroup[] {
  const { plural } = program.words.holding;
  const without = program.holdings.filter(({ levels }) => levels.length === 0);
  const groups = program.levels.map((level) => ({
    id: `in_holdings_${level.id}`,
    label: `${level.name} ${plural}`,
    level: level.name,
    choices: program.holdings
      .filter(({ levels }) => levels.includes(level.id))
      .map((holding) => choiceOf(holding, level.id)),
    chosen,
  }));
  return [
    ...groups,
    { id: 'in_holdings', label: capitalised(plural), choices: without.map((each) => choiceOf(each)), chosen },
  ].filter(({ choices }) => choices.length > 0);
}

function choiceOf({ id, name }: ProgramHolding, level?: string): Choice {
  return { title: name, value: holdingValue({ id, level }) };
}
