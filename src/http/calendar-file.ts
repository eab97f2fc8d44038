import {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
  type ICalEvent,
  type ICalEventData,
} from 'ical-generator';
import { addDays, type CalendarDay } from '../domain/time/calendar-day';
import type { CalendarEntry } from '../domain/files/calendar-entries';
import { MINUTE, type Instant } from '../domain/time/time-zone';

/** What becomes one .ics file. */
export interface CalendarContent {
  /** The name under which calendars list it. */
  readonly name: string;
  /** Rises with every change of the team: calendars take the entry with the higher one. */
  readonly revision: number;
  /** When the file is made. */
  readonly madeAt: Instant;
  readonly entries: readonly CalendarEntry[];
}

/**
 * The file as iCalendar (RFC 5545): moments in UTC, whole days as dates that no zone can shift and that leave their
 * day free, every line ended by CRLF.
 */
export function calendarFile({ name, revision, madeAt, entries }: CalendarContent): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'partner-renewal-bot', product: 'renewal', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // The library writes a calendar's name as it is, without escaping it.
    name: plain(name)
      .replace(/\n/g, ' ')
      .replace(/[\\;,]/g, '\\$&'),
  });
  for (const entry of entries) {
    const event = calendar.createEvent({
      id: entry.uid,
      sequence: revision,
      stamp: new Date(madeAt),
      summary: plain(entry.title),
      description: plain(entry.description),
      ...times(entry.when),
    });
    addAlarm(event, entry);
  }
  // The library leaves out the end of the last line.
  return `${calendar.toString().trimEnd()}\r\n`;
}

function addAlarm(event: ICalEvent, { title, alarmMinutesBefore }: CalendarEntry): void {
  if (alarmMinutesBefore === undefined) return;
  const type = ICalAlarmType.display;
  // An alarm after the start would count from the end; the library takes the side only in a call of its own.
  event
    .createAlarm({ type, trigger: alarmMinutesBefore * 60, description: plain(title) })
    .relatesTo(ICalAlarmRelatesTo.start);
}

type Times = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'transparency' | 'busystatus'>;

function times(when: CalendarEntry['when']): Times {
  if (when.kind === 'all-day') {
    return {
      allDay: true,
      start: midnight(when.day),
      end: midnight(addDays(when.day, 1)),
      // Nobody is away on that day; Outlook reads the second of the two.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    };
  }
  const start = new Date(when.startsAt);
  return when.minutes === undefined
    ? { start }
    : { start, end: new Date(when.startsAt + when.minutes * MINUTE) };
}

// The library reads a day's date from a moment in UTC.
function midnight(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Text without control characters other than line breaks: those have no place in a calendar file. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
}
