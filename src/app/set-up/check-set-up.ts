import type { SetUpForm } from '../../cards/team/describe-set-up';
import { checkAnniversary } from '../../domain/team/anniversary-check';
import { parseHoldingValues } from '../../domain/requests/button-data';
import { formatDay, parseDay, type CalendarDay } from '../../domain/time/calendar-day';
import { programOf, type Program, type Programs } from '../../domain/program/program';
import type { Holding } from '../../domain/team/team';
import { parseTimeZone } from '../../domain/time/time-zone';

/** What the form means once it is right. */
export interface CheckedSetUp {
  readonly program: Program;
  readonly date: CalendarDay | undefined;
  readonly holdings: readonly Holding[];
  readonly timeZone: string;
}

/** What a date is judged by: today in the form's zone, and the date that is stored. */
export interface CheckTime {
  readonly today: CalendarDay;
  readonly locale: string;
  readonly known: CalendarDay | undefined;
}

type Checked<T> = { readonly value: T } | { readonly error: string };

/** What the form means, or everything that is wrong with it, each a sentence that says what would be right. */
export function checkSetUp(
  programs: Programs,
  form: SetUpForm,
  time: CheckTime,
): CheckedSetUp | { readonly errors: readonly string[] } {
  const program = programOf(programs, form.programId);
  const date = checkDate(program, form, time);
  const zone = checkZone(form.timeZone);
  const holdings = checkHoldings(programs, program, form);
  if ('value' in date && 'value' in zone && 'value' in holdings) {
    return { program, date: date.value, timeZone: zone.value, holdings: holdings.value };
  }
  return { errors: [date, zone, holdings].flatMap((each) => ('error' in each ? [each.error] : [])) };
}

function checkDate(program: Program, form: SetUpForm, time: CheckTime): Checked<CalendarDay | undefined> {
  const { name } = program.words.date;
  if (!form.date) {
    if (form.dateUnknown) return { value: undefined };
    return { error: `Give your ${name}, or tick "I don't know the date yet" and I will help you find it.` };
  }
  const day = parseDay(form.date);
  if (!day) return { error: `"${form.date}" is not a day on the calendar. A date looks like 2027-06-30.` };
  const written = formatDay(day, time.locale);
  const check = checkAnniversary(day, time.today);
  if (check === 'too-old') return { error: `${written} is more than 30 days past. Give the next ${name}.` };
  if (check === 'too-far' && time.known !== day) {
    return {
      error: `${written} is more than 15 months ahead, and memberships run for a year. If it is right, say "anniversary ${day}".`,
    };
  }
  return { value: day };
}

function checkZone(text: string): Checked<string> {
  const zone = parseTimeZone(text);
  return zone
    ? { value: zone }
    : { error: `I know no time zone called "${text}". Choose one such as Europe/Berlin.` };
}

// What belongs to another programme is left over from before the programme was changed in the card.
function checkHoldings(programs: Programs, program: Program, form: SetUpForm): Checked<readonly Holding[]> {
  const chosen = parseHoldingValues(form.holdings.join(','));
  const unknown = chosen.find((held) => ![...programs.byId.values()].some((each) => isKnown(each, held)));
  if (unknown) {
    return {
      error: `${program.name} has no ${program.words.holding.name} called "${unknown.id}". Choose from the list.`,
    };
  }
  return { value: chosen.filter((held) => isKnown(program, held)) };
}

function isKnown(program: Program, held: Holding): boolean {
  const holding = program.holdings.find((each) => each.id === held.id);
  return holding !== undefined && (held.level === undefined || holding.levels.includes(held.level));
}
