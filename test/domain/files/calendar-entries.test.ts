import { calendarEntries, type CalendarEntry } from '../../../src/domain/files/calendar-entries';
import { programSchema } from '../../../src/domain/program/program';
import type { Team } from '../../../src/domain/team/team';
import { noRows } from '../../../src/domain/team/team-rows';
import { day } from '../../../src/domain/time/calendar-day';
import { sampleProgram } from '../../fixtures/sample-program';
import { ana, aTeam } from '../../fixtures/team';

const at = (text: string): number => Date.parse(text);
const hours = { from: 9, to: 18 };
const program = programSchema.parse({
  ...sampleProgram,
  events: [
    {
      id: 'open-day',
      title: 'Open day',
      text: 'Questions and answers.',
      startsAt: '2027-05-12T17:30:00Z',
      timeZone: 'America/Los_Angeles',
      source: 'guide',
      asOf: '2026-01',
      confidence: 'first-hand',
    },
  ],
});

function entries(changes: Partial<Team> = {}, asOf = at('2027-05-20T10:00:00Z')): readonly CalendarEntry[] {
  const tick = { cycleId: 'cycle-1', itemId: 'pack:pay-dues', done: true, by: ana, at: asOf };
  const rows = { ...noRows(), tick: [{ value: tick, etag: '1' }] };
  const picture = { team: aTeam(changes), program, rows, asOf };
  const made = calendarEntries(picture, { hours, calls: program.events });
  if (!made) throw new Error('No entries.');
  return made;
}

const startOf = ({ when }: CalendarEntry) =>
  when.kind === 'timed' ? new Date(when.startsAt).toISOString() : when.day;

describe('the entries of a calendar', () => {
  it('are the stages at the sending hour of the team, its date, and the chosen calls', () => {
    expect(entries().map((entry) => [entry.uid, startOf(entry)])).toEqual([
      ['cycle-1-stage-start@partner-renewal-bot', '2027-05-01T07:00:00.000Z'],
      ['cycle-1-stage-finish@partner-renewal-bot', '2027-06-20T07:00:00.000Z'],
      ['cycle-1-stage-passed@partner-renewal-bot', '2027-07-01T07:00:00.000Z'],
      ['cycle-1-anniversary@partner-renewal-bot', '2027-06-30'],
      ['cycle-1-call-open-day@partner-renewal-bot', '2027-05-12T17:30:00.000Z'],
    ]);
  });

  it.each([
    ['Pacific/Apia', '2027-04-30T20:00:00.000Z'],
    ['America/Sao_Paulo', '2027-05-01T12:00:00.000Z'],
    ['Asia/Kathmandu', '2027-05-01T03:15:00.000Z'],
  ])('begin by the clock of the team: %s', (timeZone, start) => {
    const [first] = entries({ timeZone });
    expect(first && startOf(first)).toBe(start);
  });

  it('carry the checklist, with what is done', () => {
    const [first] = entries();
    expect(first?.description).toBe('Renewal opens today.\n\n☐ Collect the samples\n☑ Pay the dues');
  });

  it('keep their ids when the date changes, and move with it', () => {
    const before = entries();
    const after = entries({ anniversary: day('2027-07-30') });
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.map(startOf)).toContain('2027-07-30');
  });

  it('alert for what is ahead and are quiet about stages that have passed', () => {
    const alarms = entries().map(({ alarmMinutesBefore }) => alarmMinutesBefore);
    expect(alarms).toEqual([undefined, 0, 0, 900, 15]);
  });

  it('include stages the team added', () => {
    expect(entries({ extraStages: [30] }).map(({ uid }) => uid)).toContain(
      'cycle-1-stage-extra-30@partner-renewal-bot',
    );
  });

  it('are none while the date is not known', () => {
    const { anniversary: _date, ...team } = aTeam();
    const picture = { team, program, rows: noRows(), asOf: 0 };
    expect(calendarEntries(picture, { hours, calls: [] })).toBeUndefined();
  });
});
