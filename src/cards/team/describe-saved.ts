import { buttonData } from '../../domain/requests/button-data';
import type { ReminderPlan } from '../../domain/cycle/reminder-plan';
import type { SendHours } from '../../domain/time/send-hours';
import type { TeamPicture } from '../../domain/team/team-picture';
import { historicalLine } from '../kit/historical-line';
import { capitalised, describeCountdown } from '../kit/describe-countdown';
import { describeEarlyItems } from './describe-early-items';
import { describeHoldings } from '../kit/describe-holdings';
import { describeMoments, describeNext } from './describe-plan';
import type { SavedView } from './team-views';
import { undoButtons, undoNotes } from '../kit/undo-button';
import type { Fact } from '../kit/view';

export interface SavedOccasion {
  readonly title: string;
  readonly plan: ReminderPlan;
  readonly hours: SendHours;
  /** A reminder was posted together with the change. */
  readonly posted: boolean;
  readonly notes?: readonly string[];
}

/** What was saved, and when the team hears from the bot. */
export function describeSaved(picture: TeamPicture, occasion: SavedOccasion): SavedView {
  const countdown = describeCountdown(picture);
  const moments = describeMoments(picture, occasion.hours).filter((each) => each.ahead);
  return {
    title: occasion.title,
    ...(countdown && { countdown }),
    facts: [...describeFacts(picture), ...describeEarlyItems(picture)],
    reminders: moments
      .filter((each) => each.moment.stage && each.moment.stage.daysBefore >= 0)
      .map(({ title, when, links }) => (links ? { title, when, links } : { title, when })),
    nextMessage: occasion.posted
      ? `The reminder that applies today is posted here just now. ${describeNext(picture, occasion.plan.lookAgainAt)}`
      : describeNext(picture, occasion.plan.lookAgainAt),
    notes: [...(occasion.notes ?? []), ...undoNotes(picture), ...describeGaps(picture)],
    buttons: [
      { title: 'Preview the reminders', data: buttonData({ action: 'show', what: 'preview' }) },
      { title: 'Checklist', data: buttonData({ action: 'show', what: 'checklist' }) },
      ...(picture.team.anniversary
        ? [{ title: 'Put it in the calendar', data: buttonData({ action: 'show', what: 'calendar' }) }]
        : []),
      { title: 'Change something', data: buttonData({ action: 'open-set-up' }) },
      ...undoButtons(picture),
    ],
    ...historicalLine(picture),
  };
}

/** Programme, holdings, who renews and the zone, in the programme's words. */
export function describeFacts({ team, program }: TeamPicture): readonly Fact[] {
  return [
    { title: 'Programme', value: program.name },
    { title: capitalised(program.words.holding.plural), value: describeHoldings(team.holdings, program) },
    {
      title: capitalised(program.words.renewer.name),
      value: team.contact?.name ?? 'nobody named yet: say "contact" and a name',
    },
    ...(team.standIn ? [{ title: 'Stand-in', value: team.standIn.name }] : []),
    { title: 'Time zone', value: team.timeZone },
  ];
}

function describeGaps({ team, program }: TeamPicture): readonly string[] {
  const unreachable = [team.contact, team.standIn].filter((each) => each && !each.id);
  return [
    ...(team.anniversary
      ? []
      : [
          `Until I know your ${program.words.date.name}, nobody is being reminded. ${program.words.date.find.text}`,
        ]),
    ...unreachable.flatMap((each) =>
      each
        ? [
            `I did not find ${each.name} among the members here, so I cannot notify them; I show the name only.`,
          ]
        : [],
    ),
  ];
}
