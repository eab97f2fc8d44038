import type { ForecastLine } from '../../domain/forecast/forecast-line';
import type { PlannedItem } from '../../domain/forecast/plan-items';
import type { TeamPicture } from '../../domain/team/team-picture';
import { formatDay, type CalendarDay } from '../../domain/time/calendar-day';
import { describeHolding } from '../kit/describe-holdings';
import type { Fact } from '../kit/view';

/** A planned item as it would stand on the checklist. */
export interface PlannedWork {
  readonly id: string;
  readonly text: string;
  readonly who?: string | undefined;
  readonly dueDay: CalendarDay;
}

/** What a planned item says on the checklist; nothing in it is out of date when a figure changes. */
export function plannedText(item: PlannedItem, { program, team }: TeamPicture): string {
  if (item.kind === 'renew') {
    const { exam, person } = item.pass;
    return `Renew ${exam} (${person}): it can be renewed from ${formatDay(item.opens, team.locale)}`;
  }
  const { line } = item;
  const held = { id: line.holdingId, ...(line.level && { level: line.level }) };
  return `${WORK[item.kind](line)} (${describeHolding(held, program)})`;
}

const WORK: Readonly<Record<'close' | 'keep' | 'find-out', (line: ForecastLine) => string>> = {
  close: (line) =>
    line.reason.kind === 'people' ? `Get people certified: ${line.name}` : `Close the gap: ${line.name}`,
  keep: (line) => `Keep it from falling away: ${line.name}`,
  'find-out': (line) =>
    line.reason.kind === 'track-unknown'
      ? 'Find out in which track the score counts, and enter its figures'
      : `Find out: ${line.name}`,
};

/** The plan as it is proposed. */
export function describePlanned(
  work: readonly PlannedWork[],
  there: number,
  locale: string,
): { readonly title: string; readonly text: string; readonly facts: readonly Fact[]; readonly yes: string } {
  return {
    title: work.length === 1 ? 'Put this on the checklist?' : `Put these ${work.length} on the checklist?`,
    text: `${there > 0 ? `${thereWords(there)} ` : ''}Nothing is changed before you say yes; afterwards each can be renamed, given to somebody else, moved or taken off.`,
    facts: work.map(({ text, who, dueDay }) => ({
      title: text,
      value: `${who ?? 'nobody yet'}, by ${formatDay(dueDay, locale)}`,
    })),
    yes: work.length === 1 ? 'Yes, add it' : `Yes, add all ${work.length}`,
  };
}

/** What to say where there is nothing to plan. */
export function describeNothingPlanned(
  why: 'no-date' | 'no-gaps' | 'all-there',
  there: number,
  dateName: string,
) {
  switch (why) {
    case 'no-date':
      return {
        title: 'I cannot plan without a date ahead',
        text: `Say "anniversary" and a day, and I count back from it. What I know of your ${dateName} is in "where we stand".`,
      };
    case 'no-gaps':
      return {
        title: 'There is nothing to plan',
        text: 'The forecast has no gap: everything is met on the day.',
      };
    case 'all-there':
      return { title: 'The plan is on the checklist', text: `${thereWords(there)} Nothing was added.` };
  }
}

function thereWords(there: number): string {
  return there === 1
    ? '1 item of the plan was put on the checklist before.'
    : `${there} items of the plan were put on the checklist before.`;
}
