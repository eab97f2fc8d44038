import { addDays, formatDay } from '../../domain/time/calendar-day';
import { stageChecklist } from '../../domain/cycle/checklist';
import { buttonData } from '../../domain/requests/button-data';
import type { Stage } from '../../domain/program/program';
import { ESCALATION, stageOn } from '../../domain/cycle/reminder-moments';
import type { Contact, Team } from '../../domain/team/team';
import { daysLeftOf, type TeamPicture } from '../../domain/team/team-picture';
import { checklistInput } from '../../domain/cycle/checklist';
import { dayIn, type Instant } from '../../domain/time/time-zone';
import type { NamedPerson, ReminderView } from './checklist-view';
import { describeGroups } from './describe-checklist';
import { historicalLine } from '../kit/historical-line';
import { describeCountdown, describeTimeline } from '../kit/describe-countdown';
import { describeOutlook } from '../records/describe-readiness';
import { plainText } from '../kit/plain-text';
import { describeSource } from '../kit/describe-source';
import type { Button } from '../kit/view';

/** Which reminder a card is for. */
export interface ReminderOccasion {
  readonly stage?: Stage;
  /** Earlier items ticked since then stay on the card. */
  readonly shownSince: Instant;
  readonly possibleRepeat: boolean;
  /** A delivery's kind and number: the more often people were asked, the more of them are named. */
  readonly kind?: string;
  readonly number?: number;
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
    notes: [...describeSilence(occasion), ...describeNotes(picture)],
    outlook: describeOutlook(picture),
    possibleRepeat: occasion.possibleRepeat,
    source: describeSource(stage, program),
    buttons: stage.daysBefore < 0 ? passedButtons(team.cycleId) : stageButtons,
    ...(team.contact && { contact: named(team.contact, program.words.renewer.name) }),
    ...(team.standIn && turnsToStandIn(occasion) && { alsoNamed: [named(team.standIn, 'Stand-in')] }),
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
    return hasOwnWords(team, stage) ? plainText(stage.lead) : stage.lead;
  }
  const opens = team.anniversary && formatDay(addDays(team.anniversary, -stage.daysBefore), team.locale);
  return `The date was corrected after this card was posted. For the new date this reminder comes on ${opens}; what is ticked here stays ticked.`;
}

/** Words of the team are shown as typed; those of a pack may carry Markdown. */
function hasOwnWords({ stageChanges = [] }: Team, stage: Stage): boolean {
  return stageChanges.some(({ text }) => text !== undefined && text === stage.lead);
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

function named({ name, id }: Contact, label: string): NamedPerson {
  return id ? { name, id, label } : { name, label };
}

/** After two silent weeks, and when "did you renew?" is asked again. */
function turnsToStandIn({ stage, kind = '', number = 0 }: ReminderOccasion): boolean {
  if (kind.startsWith(ESCALATION)) return number > 1;
  return stage !== undefined && stage.daysBefore < 0 && number > 0;
}

function describeSilence({ kind = '', number = 1 }: ReminderOccasion): string[] {
  if (!kind.startsWith(ESCALATION)) return [];
  const since = number > 1 ? 'two weeks' : 'a week';
  return [`Nothing has been ticked for ${since}, so I ask again. Whatever is done, please tick it here.`];
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
