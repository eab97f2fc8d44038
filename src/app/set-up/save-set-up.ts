import { describeSetUp, formOf, type SetUpForm } from '../../cards/team/describe-set-up';
import { holdingValue, parseHoldingValues } from '../../domain/requests/button-data';
import { formatDay, type CalendarDay } from '../../domain/time/calendar-day';
import type { Contact, Team } from '../../domain/team/team';
import { dayIn, formatInstant, parseTimeZone } from '../../domain/time/time-zone';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { checkSetUp, type CheckedSetUp } from './check-set-up';
import { changeTeam } from './change-team';
import { newTeam } from '../turn/new-team';
import { replySaved } from './reply-saved';
import { findContact } from './set-contact';
import { movedDate, withDate } from './set-date';
import { keptHoldings } from './set-program';
import { cardReply, teamOf, zoneOf, type Turn } from '../turn/turn';

/** The card's inputs by id; empty ones are left out. */
export type SetUpInputs = Readonly<Record<string, string>>;

/** Opens the set-up card; with inputs, again with what was typed, for the programme chosen in it. */
export function openSetUp(ctx: AppContext, turn: Turn, inputs: SetUpInputs = {}): readonly Reply[] {
  const typed = Object.keys(inputs).length > 0;
  const form = typed ? typedForm(ctx, turn, inputs) : storedForm(ctx, turn);
  return showForm(ctx, turn, { form, errors: [] });
}

/**
 * Saves the set-up card: 1. reads the form, 2. says everything that is wrong with it at once, keeping what was
 * typed, 3. looks the people up, 4. changes the team.
 */
export async function saveSetUp(
  ctx: AppContext,
  turn: Turn,
  request: {
    readonly revision: number;
    readonly inputs: SetUpInputs;
    readonly replace?: boolean | undefined;
  },
): Promise<readonly Reply[]> {
  const form = typedForm(ctx, turn, request.inputs);
  const stale = request.replace ? undefined : staleness(turn, request.revision);
  if (stale) return showForm(ctx, turn, { form, errors: [stale] });
  const checked = checkSetUp(ctx.programs, form, {
    today: dayIn(parseTimeZone(form.timeZone) ?? zoneOf(ctx, turn), turn.asOf),
    locale: turn.input.locale,
    known: teamOf(turn)?.anniversary,
  });
  if ('errors' in checked) return showForm(ctx, turn, { form, errors: checked.errors });
  const contact = await person(ctx, turn, { name: form.contact, known: teamOf(turn)?.contact });
  const standIn = await person(ctx, turn, { name: form.standIn, known: teamOf(turn)?.standIn });
  const errors = [contact, standIn].flatMap((each) => (typeof each === 'string' ? [each] : []));
  if (errors.length > 0) return showForm(ctx, turn, { form, errors });
  const people = { contact: contact as Contact | undefined, standIn: standIn as Contact | undefined };
  return writeSetUp(ctx, turn, { ...checked, ...people });
}

/** The form as stored, before anything was typed. */
function storedForm(ctx: AppContext, turn: Turn): SetUpForm {
  const team = teamOf(turn);
  return team
    ? formOf(team)
    : { ...formOf(newTeam(ctx, turn.input, turn.asOf)), dateUnknown: false, timeZone: zoneOf(ctx, turn) };
}

/** The form as typed; an input that is absent was left empty. */
function typedForm(ctx: AppContext, turn: Turn, inputs: SetUpInputs): SetUpForm {
  const { in_date: date, in_contact: contact, in_standIn: standIn } = inputs;
  return {
    programId: inputs['in_program'] ?? turn.program.id,
    ...(date && { date }),
    dateUnknown: inputs['in_dateUnknown'] === 'true',
    holdings: parseHoldingValues(chosenHoldings(inputs)).map(holdingValue),
    ...(contact && { contact }),
    ...(standIn && { standIn }),
    timeZone: inputs['in_timeZone'] ?? zoneOf(ctx, turn),
  };
}

/** One input per level. */
function chosenHoldings(inputs: SetUpInputs): string {
  return Object.keys(inputs)
    .filter((id) => id.startsWith('in_holdings'))
    .map((id) => inputs[id])
    .join(',');
}

// Somebody else changed the set-up after this card was opened: said once, and the next "Save" replaces it.
function staleness(turn: Turn, revision: number): string | undefined {
  const team = teamOf(turn);
  if (!team || revision === team.revision) return undefined;
  const when = formatInstant(team.changedAt, team.timeZone, turn.input.locale);
  const date = team.anniversary
    ? ` The date stored now is ${formatDay(team.anniversary, turn.input.locale)}.`
    : '';
  return `${team.changedBy.name} changed the set-up on ${when}, after this card was opened.${date} Press Save again to replace it with what stands here.`;
}

/** The person of that name: as stored when the name is unchanged, from the roster, or the name alone; a sentence when several match. */
async function person(
  ctx: AppContext,
  turn: Turn,
  { name, known }: { readonly name: string | undefined; readonly known: Contact | undefined },
): Promise<Contact | string | undefined> {
  if (!name) return undefined;
  if (known?.id && known.name === name) return known;
  const match = await findContact(ctx, turn, { role: 'contact', name });
  if (match.kind === 'one') return match.contact;
  if (match.kind === 'none') return { name };
  const names = match.members.map((member) => member.email ?? member.name).join(', ');
  return `Several people here are called "${name}" (${names}). Save without the name, then say "contact" and mention the right one with @.`;
}

interface SetUpPeople {
  readonly contact: Contact | undefined;
  readonly standIn: Contact | undefined;
}

async function writeSetUp(
  ctx: AppContext,
  turn: Turn,
  setUp: CheckedSetUp & SetUpPeople,
): Promise<readonly Reply[]> {
  const changed = await changeTeam(ctx, turn.input, {
    what: 'whole-set-up',
    apply: (team) => withSetUp(team, setUp, ctx.now()),
    values: dateValues,
  });
  const { team, program } = changed.picture;
  const kept = keepsHoldings(turn.picture?.team, setUp)
    ? keptHoldings(ctx, changed.before, { from: turn.program, to: program })
    : undefined;
  const title = team.anniversary
    ? `Saved: your ${program.words.date.name} is ${formatDay(team.anniversary, team.locale)}`
    : `Saved. I will ask again for your ${program.words.date.name}`;
  const notes = [...movedDate(turn, changed), ...(kept?.notes ?? [])];
  return [...replySaved(ctx, changed, { title, notes }), ...(kept?.offer ?? [])];
}

function dateValues(before: Team, after: Team): { readonly from?: string; readonly to?: string } {
  if (before.anniversary === after.anniversary) return {};
  return {
    ...(before.anniversary && { from: formatDay(before.anniversary, before.locale) }),
    ...(after.anniversary && { to: formatDay(after.anniversary, after.locale) }),
  };
}

function withSetUp(team: Team, setUp: CheckedSetUp & SetUpPeople, now: number): Team {
  const { contact: oldContact, standIn: oldStandIn, ...rest } = withFormDate(team, setUp.date, now);
  const { program, contact, standIn } = setUp;
  return {
    ...rest,
    programId: program.id,
    holdings: keepsHoldings(team, setUp) ? team.holdings : [...setUp.holdings],
    timeZone: setUp.timeZone,
    ...(contact && { contact }),
    ...(standIn && { standIn }),
  };
}

function withFormDate(team: Team, date: CalendarDay | undefined, now: number): Team {
  if (date) return date === team.anniversary ? team : withDate(team, date);
  const { anniversary, ...rest } = team;
  return { ...rest, dateConfirmed: true, dateUnknownSince: team.dateUnknownSince ?? now };
}

// The list in the card was that of the programme before; what it held must not be lost by choosing another one.
function keepsHoldings(team: Team | undefined, setUp: CheckedSetUp): boolean {
  return team !== undefined && team.programId !== setUp.program.id && setUp.holdings.length === 0;
}

function showForm(
  ctx: AppContext,
  turn: Turn,
  { form, errors }: { readonly form: SetUpForm; readonly errors: readonly string[] },
): readonly Reply[] {
  const view = describeSetUp(ctx.programs, {
    form,
    errors,
    revision: teamOf(turn)?.revision ?? 0,
    personal: turn.input.placeKind === 'personal',
  });
  return cardReply(ctx.cards.setUp(view));
}
