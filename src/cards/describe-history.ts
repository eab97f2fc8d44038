import { buttonData } from '../domain/button-data';
import { stagesOf } from '../domain/reminder-moments';
import type { ChangeEntry, Delivery } from '../domain/team';
import type { TeamPicture } from '../domain/team-picture';
import { formatInstant, type Instant } from '../domain/time-zone';
import { historicalLine } from './describe-checklist';
import type { HistoryView } from './team-views';

const MOST_ENTRIES = 20;

/** What was sent and who changed what, newest first. */
export function describeHistory(picture: TeamPicture): HistoryView {
  const entries = [
    ...picture.rows.sent.map(({ value }) => ({ at: value.at, what: `${describeDelivery(value, picture)}` })),
    ...picture.rows.change.map(({ value }) => changeLine(value)),
  ].sort((a, b) => b.at - a.at);
  const shown = entries.slice(0, MOST_ENTRIES);
  const older = entries.length - shown.length;
  return {
    entries: shown.map(({ at, ...entry }) => ({ ...entry, when: moment(at, picture) })),
    ...(older > 0 && { more: older === 1 ? '1 older entry is kept.' : `${older} older entries are kept.` }),
    buttons: [
      { title: 'Where we stand', data: buttonData({ action: 'show', what: 'status' }) },
      { title: 'Preview the reminders', data: buttonData({ action: 'show', what: 'preview' }) },
    ],
    ...historicalLine(picture),
  };
}

function moment(at: Instant, { team }: TeamPicture): string {
  return formatInstant(at, team.timeZone, team.locale);
}

const CHANGES: Readonly<Record<string, string>> = {
  'set-up': 'set the bot up',
  date: 'changed the date',
  'date-unknown': 'said that the date is not known yet',
  holdings: 'changed what you hold',
  contact: 'changed who renews',
  'stand-in': 'changed the stand-in',
  'time-zone': 'changed the time zone',
  program: 'changed the programme',
  'whole-set-up': 'changed the set-up',
  item: 'changed the checklist',
};

function changeLine(entry: ChangeEntry): { at: Instant; what: string; who?: string } {
  const values = [entry.from && `from ${entry.from}`, entry.to && `to ${entry.to}`].filter(Boolean).join(' ');
  const what = `${CHANGES[entry.what] ?? entry.what}${values ? ` ${values}` : ''}`;
  return { at: entry.at, what, ...(entry.by && { who: entry.by.name }) };
}

/** One delivery and how it ended, without its time. @example '"Start the renewal" was posted.' */
export function describeDelivery(delivery: Delivery, picture: TeamPicture): string {
  const stage = stagesOf(picture.program, picture.team).find((each) => each.id === delivery.kind);
  const name = stage
    ? `"${stage.title}"`
    : delivery.kind === 'date-unknown'
      ? 'The nudge about your date'
      : delivery.kind;
  return `${name} ${STATES[delivery.state]}${delivery.possibleRepeat ? ' (possibly a repeat)' : ''}${because(delivery)}`;
}

const STATES: Readonly<Record<Delivery['state'], string>> = {
  claimed: 'is being posted.',
  sent: 'was posted.',
  retry: 'could not be posted yet; I try again.',
  unknown: 'was sent, but Teams gave no answer; I check again.',
  failed: 'could not be posted.',
  gone: 'could not be posted, because I cannot write here.',
};

function because(delivery: Delivery): string {
  return delivery.reason && delivery.state !== 'sent' ? ` (${delivery.reason})` : '';
}
