import { buttonData } from '../../domain/requests/button-data';
import { CHANGES as CHANGE_NOTICE } from '../../domain/cycle/pack-changes';
import { DATE_UNKNOWN, ESCALATION } from '../../domain/cycle/reminder-moments';
import { stagesOf } from '../../domain/cycle/stages';
import type { Delivery } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import { formatInstant, type Instant } from '../../domain/time/time-zone';
import { changeWords } from './change-words';
import { deliveryWords } from './delivery-words';
import { historicalLine } from '../kit/historical-line';
import type { HistoryView } from './team-views';

const MOST_ENTRIES = 20;

/**
 * What was sent and who changed what, newest first. `watch`: what comes next and when the dates were last checked,
 * as a sentence.
 */
export function describeHistory(picture: TeamPicture, watch?: string): HistoryView {
  const entries = [
    ...postedOnce(picture).map((value) => ({ at: value.at, what: describeDelivery(value, picture) })),
    ...picture.rows.change.map(({ value }) => ({ at: value.at, what: changeWords(value) })),
  ].sort((a, b) => b.at - a.at);
  const shown = entries.slice(0, MOST_ENTRIES);
  const older = entries.length - shown.length;
  return {
    entries: shown.map(({ at, what }) => ({ what, when: moment(at, picture) })),
    ...(watch && { watch }),
    ...(older > 0 && { more: older === 1 ? '1 older entry is kept.' : `${older} older entries are kept.` }),
    buttons: [
      { title: 'Where we stand', data: buttonData({ action: 'show', what: 'status' }) },
      { title: 'Preview the reminders', data: buttonData({ action: 'show', what: 'preview' }) },
    ],
    ...historicalLine(picture),
  };
}

/** A card whose date was corrected is recorded for both dates, but was posted once. */
function postedOnce({ rows }: TeamPicture): readonly Delivery[] {
  const seen = new Set<string>();
  return rows.sent
    .map((row) => row.value)
    .sort((a, b) => a.at - b.at)
    .filter(({ state, activityId }) => {
      if (state !== 'sent' || activityId === undefined) return true;
      const first = !seen.has(activityId);
      seen.add(activityId);
      return first;
    });
}

function moment(at: Instant, { team }: TeamPicture): string {
  return formatInstant(at, team.timeZone, team.locale);
}

/**
 * One delivery and how it ended, without its time: what happened and what happens next.
 * @example '"Start the renewal" was posted.'
 */
export function describeDelivery(delivery: Delivery, picture: TeamPicture): string {
  const { retryAt, possibleRepeat, state } = delivery;
  const again = retryAt === undefined ? undefined : moment(retryAt, picture);
  const words = deliveryWords(delivery, again);
  return [
    `${nameOf(delivery, picture)} ${STATES[state]}${possibleRepeat ? ' (possibly a repeat)' : ''}.`,
    ...(words ? [words.what, words.next] : []),
  ]
    .filter(Boolean)
    .join(' ');
}

function nameOf({ kind, number, cycleId }: Delivery, { program, team, rows }: TeamPicture): string {
  if (kind === CHANGE_NOTICE) return 'The notice of changes in the programme';
  const dated = rows.dated.find(({ value }) => value.id === cycleId)?.value;
  if (dated) return `The reminder of ${dated.name}`;
  if (kind === DATE_UNKNOWN) return 'The nudge about your date';
  const id = kind.replace(/^(snooze|escalation)-/, '');
  const title = stagesOf(program, team).find((each) => each.id === id)?.title;
  const name = title ? `"${title}"` : 'The reminder you asked for';
  if (id !== kind)
    return `${name}, ${kind.startsWith(ESCALATION) ? 'asked again after silence' : 'put off by you'},`;
  return number > 0 ? `${name}, asked again,` : name;
}

const STATES: Readonly<Record<Delivery['state'], string>> = {
  claimed: 'is being posted',
  sent: 'was posted',
  retry: 'could not be posted yet',
  unknown: 'was sent, but I do not know whether it arrived',
  failed: 'could not be posted',
  gone: 'could not be posted here',
};
