import { addDays, formatDay } from '../domain/calendar-day';
import { stageChecklist } from '../domain/checklist';
import { buttonData } from '../domain/button-data';
import type { Stage } from '../domain/program';
import { stageOn } from '../domain/reminder-moments';
import { checklistInput, daysLeftOf, type TeamPicture } from '../domain/team-picture';
import { dayIn, type Instant } from '../domain/time-zone';
import type { ReminderView } from './checklist-view';
import { describeGroups, historicalLine } from './describe-checklist';
import { describeCountdown, describeTimeline } from './describe-countdown';
import { describeSource } from './describe-source';
import type { Button } from './view';

/** Which reminder a card is for. */
export interface ReminderOccasion {
  readonly stage?: Stage;
  /** Earlier items ticked since then stay on the card. */
  readonly shownSince: Instant;
  readonly possibleRepeat: boolean;
}

/** The card of a stage as things stand now; the same for posting it and for keeping it up to date. */
export function describeReminder(
  picture: TeamPicture,
  occasion: ReminderOccasion & { stage: Stage },
): ReminderView {
  const { team, program } = picture;
  const { stage } = occasion;
  const countdown = describeCountdown(picture);
  if (!countdown) throw new Error('A stage belongs to a date.');
  return {
    title: stage.title,
    lead: describeLead(picture, stage),
    countdown,
    cycleId: team.cycleId,
    groups: describeGroups(stageChecklist(checklistInput(picture), stage, occasion.shownSince), picture),
    timeline: describeTimeline(picture),
    notes: describeNotes(picture),
    possibleRepeat: occasion.possibleRepeat,
    source: describeSource(stage, program),
    buttons: stage.daysBefore < 0 ? passedButtons(team.cycleId) : stageButtons,
    ...(team.contact && { contact: { ...namedContact(team.contact), label: program.words.renewer.name } }),
    ...historicalLine(picture),
  };
}

// A card posted for a date that was corrected since must not go on saying what was true for the old one.
function describeLead(picture: TeamPicture, stage: Stage): string {
  const { team, program } = picture;
  const daysLeft = daysLeftOf(picture) ?? 0;
  if (
    daysLeft <= stage.daysBefore ||
    stageOn(team, program, dayIn(team.timeZone, picture.asOf))?.id === stage.id
  ) {
    return stage.lead;
  }
  const opens = team.anniversary && formatDay(addDays(team.anniversary, -stage.daysBefore), team.locale);
  return `The date was corrected after this card was posted. For the new date this reminder comes on ${opens}; what is ticked here stays ticked.`;
}

function describeNotes({ team, program }: TeamPicture): string[] {
  const renewer = program.words.renewer.name;
  return [
    ...(team.dateConfirmed
      ? []
      : [
          'This date is not confirmed: nobody has told me that you renewed. Say "anniversary" and the date to confirm it.',
        ]),
    ...(team.contact
      ? []
      : [`Nobody is named as ${renewer}. Say "contact" and a name, so that I can mention them.`]),
    ...(team.contact && !team.contact.id
      ? [
          `I cannot notify ${team.contact.name}: I did not find them among the members here. Please pass this on.`,
        ]
      : []),
  ];
}

function namedContact(contact: { name: string; id?: string | undefined }): { name: string; id?: string } {
  return contact.id ? { name: contact.name, id: contact.id } : { name: contact.name };
}

const stageButtons: readonly Button[] = [
  { title: 'Whole checklist', data: buttonData({ action: 'show', what: 'checklist' }) },
  { title: 'Requirements', data: buttonData({ action: 'show', what: 'requirements' }) },
  { title: 'Support', data: buttonData({ action: 'show', what: 'support' }) },
];

function passedButtons(cycleId: string): readonly Button[] {
  return [
    { title: 'Yes, we renewed', data: buttonData({ action: 'renewed', cycleId }) },
    { title: 'Not yet', data: buttonData({ action: 'not-yet', cycleId }) },
    { title: 'Support', data: buttonData({ action: 'show', what: 'support' }) },
  ];
}
