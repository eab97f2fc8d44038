import type ICalParser from 'ical.js' with { 'resolution-mode': 'import' };
import { calendarFile, type CalendarContent } from '../../src/http/calendar-file';
import { day } from '../../src/domain/time/calendar-day';
import type { CalendarEntry } from '../../src/domain/files/calendar-entries';

// Its types are those of a module, what is loaded is not.
const ICAL = jest.requireActual<typeof ICalParser>('ical.js');

const at = (text: string): number => Date.parse(text);

const stage: CalendarEntry = {
  uid: 'cycle-1-stage-start@partner-renewal-bot',
  title: 'Circle; "Start", now\\then',
  description:
    'Renewal opens today.\n\n☐ Collect the samples, all three; then rest\n☑ Pay the dues – 100 % «ünïcode» 🎉',
  when: { kind: 'timed', startsAt: at('2027-05-01T07:00:00Z'), minutes: 15 },
  alarmMinutesBefore: 0,
};
const date: CalendarEntry = {
  uid: 'cycle-1-anniversary@partner-renewal-bot',
  title: 'Circle day',
  description: 'Renew early.',
  when: { kind: 'all-day', day: day('2027-06-30') },
  alarmMinutesBefore: 900,
};
const call: CalendarEntry = {
  uid: 'cycle-1-call-open-day@partner-renewal-bot',
  title: 'Open day',
  description: 'Questions.',
  when: { kind: 'timed', startsAt: at('2027-05-12T17:30:00Z') },
  alarmMinutesBefore: 15,
};

const content: CalendarContent = {
  name: 'Renewal of Fabrikam',
  revision: 3,
  madeAt: at('2027-03-28T01:30:00Z'),
  entries: [stage, date, call],
};

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
    alarms: component.getAllSubcomponents('valarm'),
  }));
  return { calendar, events };
}

function only(entry: CalendarEntry, changes: Partial<CalendarContent> = {}) {
  const [made] = read(calendarFile({ ...content, entries: [entry], ...changes })).events;
  if (!made) throw new Error('No event.');
  return made;
}

/** What holds for a calendar file, whatever the zone of the process that writes and the one that reads. */
export function describeCalendarFile(zone: string): void {
  describe(`a calendar file (${zone})`, () => {
    it('runs in that zone', () => {
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    });

    it('has the moments of the stages in UTC', () => {
      const { event } = only(stage);
      expect(event.startDate.toString()).toBe('2027-05-01T07:00:00Z');
      expect(event.startDate.toJSDate().toISOString()).toBe('2027-05-01T07:00:00.000Z');
      expect(event.endDate.toJSDate().toISOString()).toBe('2027-05-01T07:15:00.000Z');
    });

    it('has the anniversary as a whole day that no zone shifts', () => {
      const { event, component } = only(date);
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe('2027-06-30');
      expect(event.endDate.toString()).toBe('2027-07-01');
      expect(component.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART;VALUE=DATE:20270630');
    });

    it('leaves a whole day free, in the words of the format and of Outlook', () => {
      const text = calendarFile({ ...content, entries: [date] });
      expect(text).toContain('\r\nTRANSP:TRANSPARENT\r\n');
      expect(text).toContain('\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n');
      expect(calendarFile({ ...content, entries: [call] })).not.toContain('TRANSPARENT');
    });

    it('leaves the end open where the length is not known', () => {
      const { component } = only(call);
      expect(component.hasProperty('dtend')).toBe(false);
      expect(component.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART:20270512T173000Z');
    });

    it('keeps every character of title and checklist', () => {
      const { event } = only(stage);
      expect(event.summary).toBe(stage.title);
      expect(event.description).toBe(stage.description);
    });

    it('alerts at the start or before it', () => {
      const triggerOf = (entry: CalendarEntry) =>
        only(entry).alarms.map((alarm) => {
          const trigger = alarm.getFirstProperty('trigger');
          const value = trigger?.getFirstValue() as { toSeconds(): number } | undefined;
          return [trigger?.getParameter('related') ?? 'START', value?.toSeconds()];
        });
      expect(triggerOf(stage)).toEqual([['START', 0]]);
      expect(triggerOf(date)).toEqual([['START', -15 * 3600]]);
      expect(triggerOf(call)).toEqual([['START', -15 * 60]]);
      const { alarmMinutesBefore: _alarm, ...quiet } = stage;
      expect(only(quiet).alarms).toEqual([]);
    });

    it('updates instead of doubling: the same id, a higher sequence', () => {
      const moved = { ...date, when: { kind: 'all-day', day: day('2027-07-30') } } as const;
      const before = only(date);
      const after = only(moved, { revision: 4 });
      expect([before.event.uid, before.event.sequence]).toEqual([date.uid, 3]);
      expect([after.event.uid, after.event.sequence]).toEqual([date.uid, 4]);
      expect(after.event.startDate.toString()).toBe('2027-07-30');
    });

    it('is the same text for the same content, stamped when it was made', () => {
      expect(calendarFile(content)).toBe(calendarFile(content));
      expect(only(stage).component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2027-03-28T01:30:00Z');
    });

    it('lets no text break out of its line', () => {
      const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil\u0000\u2028;,\\';
      const entry = { ...stage, title: hostile, description: hostile };
      const text = calendarFile({ ...content, name: hostile, entries: [entry, date] });
      const { events, calendar } = read(text);
      expect(events.map(({ event }) => event.uid)).toEqual([stage.uid, date.uid]);
      expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain('END:VEVENT');
      expect(calendar.getAllSubcomponents()).toHaveLength(2);
      expect(text.replace(/\r\n/g, '')).not.toMatch(/\p{Cc}/u);
    });

    it('keeps to the line lengths and line ends of the format', () => {
      const text = calendarFile(content);
      const lines = text.split('\r\n');
      expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(lines[0]).toBe('BEGIN:VCALENDAR');
      expect(text).toContain('\r\nVERSION:2.0\r\n');
      expect(text).toMatch(/END:VCALENDAR\r\n$/);
    });
  });
}
