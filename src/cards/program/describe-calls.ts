import { buttonData } from '../../domain/requests/button-data';
import { concerns } from '../../domain/cycle/checklist';
import { dayIn, formatInstant, parseTimeZone, type Instant } from '../../domain/time/time-zone';
import { outlookLink } from '../../domain/files/links';
import { historicalLine } from '../kit/historical-line';
import type { Audience } from './describe-program';
import { describeSource } from '../kit/describe-source';
import type { DatedView } from './program-views';

/** The viewer's zone and locale, and the present moment. */
export interface Viewing {
  readonly timeZone: string;
  readonly locale: string;
  readonly asOf: Instant;
}

/** The programme's calls in the viewer's local time; those held are marked, those to come offer a calendar entry. */
export function describeCalls({ program, team }: Audience, viewing: Viewing): DatedView {
  const zone = parseTimeZone(viewing.timeZone) ?? 'UTC';
  const entries = [...program.events]
    .filter((event) => !team || concerns(event.holdings, team, program.holdings))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .map((event) => {
      const startsAt = Date.parse(event.startsAt);
      const held = startsAt < viewing.asOf;
      const day = dayIn(zone, startsAt);
      return {
        when: `${formatInstant(startsAt, zone, viewing.locale)}${held ? ', held' : ''}`,
        title: event.title,
        markdown: event.text,
        ...(!held && {
          links: [
            { title: 'Add to Outlook', url: outlookLink({ subject: event.title, body: event.text, day }) },
          ],
        }),
        source: describeSource(event, program),
      };
    });
  return {
    entries,
    ...(entries.length === 0 && {
      empty: `I know of no calls of ${program.name}${team && team.holdings.length > 0 ? ' for what you hold' : ''}.`,
    }),
    buttons: [
      { title: 'Requirements', data: buttonData({ action: 'show', what: 'requirements' }) },
      { title: 'Support', data: buttonData({ action: 'show', what: 'support' }) },
    ],
    ...historicalLine({ program }),
  };
}
