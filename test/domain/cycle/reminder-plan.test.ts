import { day } from '../../../src/domain/time/calendar-day';
import { planReminders, type PlanTime } from '../../../src/domain/cycle/reminder-plan';
import { reminderMoments } from '../../../src/domain/cycle/reminder-moments';
import { stagesOf } from '../../../src/domain/cycle/stages';
import type { Delivery, Team } from '../../../src/domain/team/team';
import { sampleProgram } from '../../fixtures/sample-program';
import { aDelivery, aTeam } from '../../fixtures/team';

const at = (text: string): number => Date.parse(text);

function plan(
  when: string,
  made: { team?: Partial<Team>; sent?: Delivery[]; time?: Partial<PlanTime> } = {},
) {
  const asOf = at(when);
  return planReminders(
    { team: aTeam(made.team), program: sampleProgram, deliveries: made.sent ?? [], ticks: [] },
    { asOf, now: asOf, hours: { from: 9, to: 18 }, ...made.time },
  );
}

describe('the plan of reminders', () => {
  it('has nothing to post before the first stage, and looks again when it begins', () => {
    expect(plan('2027-04-30T10:00:00+02:00')).toEqual({ lookAgainAt: at('2027-05-01T09:00:00+02:00') });
  });

  it('posts the first stage on its very day, not a day early', () => {
    expect(plan('2027-05-01T09:00:00+02:00').due).toMatchObject({ kind: 'start', daysLeft: 60, number: 0 });
    expect(plan('2027-04-30T17:59:00+02:00').due).toBeUndefined();
  });

  it('decides the day by the zone of the team', () => {
    const inApia = { timeZone: 'Pacific/Apia' };
    expect(plan('2027-04-30T20:00:00Z', { team: inApia }).due).toMatchObject({ kind: 'start', daysLeft: 60 });
    expect(plan('2027-04-30T19:59:00Z', { team: inApia }).lookAgainAt).toBe(at('2027-04-30T20:00:00Z'));
  });

  it('waits for the sending hours, unless set-up posts at once', () => {
    expect(plan('2027-05-01T03:00:00+02:00')).toEqual({
      lookAgainAt: at('2027-05-01T09:00:00+02:00'),
      waitsFor: 'hours',
    });
    expect(plan('2027-05-01T19:00:00+02:00').lookAgainAt).toBe(at('2027-05-02T09:00:00+02:00'));
    expect(plan('2027-05-01T03:00:00+02:00', { time: { atOnce: true } }).due?.kind).toBe('start');
  });

  it('posts each stage once, and looks again at the next', () => {
    expect(plan('2027-05-02T10:00:00+02:00', { sent: [aDelivery()] })).toEqual({
      lookAgainAt: at('2027-06-20T09:00:00+02:00'),
    });
  });

  it('posts exactly one card after an outage across two stages: the one that applies, with the days really left', () => {
    expect(plan('2027-06-25T10:00:00+02:00').due).toMatchObject({ kind: 'finish', daysLeft: 5 });
  });

  it('asks whether the team renewed the day after, and again after 7 and 30 days', () => {
    expect(plan('2027-06-30T10:00:00+02:00').due?.kind).toBe('finish');
    const asked = plan('2027-07-01T10:00:00+02:00');
    expect(asked.due).toMatchObject({ kind: 'passed', number: 0, daysLeft: -1 });
    const passed = (number: number): Delivery => aDelivery({ kind: 'passed', number });
    expect(plan('2027-07-02T10:00:00+02:00', { sent: [passed(0)] }).lookAgainAt).toBe(
      at('2027-07-08T09:00:00+02:00'),
    );
    expect(plan('2027-07-08T10:00:00+02:00', { sent: [passed(0)] }).due).toMatchObject({
      kind: 'passed',
      number: 7,
    });
    expect(plan('2027-07-31T10:00:00+02:00', { sent: [passed(0), passed(7)] }).due).toMatchObject({
      number: 30,
    });
  });

  it('never reminds of an old date: a delivery belongs to the date it was planned for', () => {
    const moved = { anniversary: day('2027-07-30') };
    expect(plan('2027-05-02T10:00:00+02:00', { team: moved, sent: [aDelivery()] })).toEqual({
      lookAgainAt: at('2027-05-31T09:00:00+02:00'),
    });
  });

  it('stays silent when the date moves away and back', () => {
    const sent = [aDelivery(), aDelivery({ anniversary: '2027-07-30' })];
    expect(plan('2027-05-02T10:00:00+02:00', { sent }).due).toBeUndefined();
  });

  it('does not post in another cycle what an earlier cycle got', () => {
    expect(plan('2027-05-02T10:00:00+02:00', { sent: [aDelivery({ cycleId: 'cycle-0' })] }).due?.kind).toBe(
      'start',
    );
  });

  it('is silent during a pause and looks again when it is over', () => {
    expect(plan('2027-05-02T10:00:00+02:00', { team: { pausedUntil: day('2027-05-20') } })).toEqual({
      lookAgainAt: at('2027-05-21T09:00:00+02:00'),
      waitsFor: 'pause',
    });
    expect(
      plan('2027-05-21T09:00:00+02:00', { team: { pausedUntil: day('2027-05-20') } }).due?.daysLeft,
    ).toBe(40);
  });

  it('nudges a team that does not know its date after 7 and after 30 days, and then no more', () => {
    const { anniversary: _date, ...rest } = aTeam();
    const team: Team = { ...rest, dateUnknownSince: at('2027-01-01T23:30:00+01:00') };
    const planned = (when: string, sent: Delivery[] = []) =>
      planReminders(
        { team, program: sampleProgram, deliveries: sent, ticks: [] },
        { asOf: at(when), now: at(when), hours: { from: 9, to: 18 } },
      );
    const nudge = (number: number) => aDelivery({ kind: 'date-unknown', number, anniversary: 'none' });
    expect(planned('2027-01-05T10:00:00+01:00').lookAgainAt).toBe(at('2027-01-08T09:00:00+01:00'));
    expect(planned('2027-01-08T10:00:00+01:00').due).toMatchObject({ kind: 'date-unknown', number: 7 });
    expect(planned('2027-01-31T10:00:00+01:00', [nudge(7)]).due).toMatchObject({ number: 30 });
    expect(planned('2027-02-10T10:00:00+01:00', [nudge(7), nudge(30)])).toEqual({});
  });

  it('plans nothing for a team that has said nothing about its date', () => {
    const { anniversary: _date, ...team } = aTeam();
    expect(reminderMoments(team, sampleProgram)).toEqual([]);
  });

  it('takes up a claim that ran out, as a possible repeat, and keeps the earlier delivery at hand', () => {
    const claimed = aDelivery({ state: 'claimed', leaseUntil: 1, attempts: 2 });
    expect(plan('2027-05-02T10:00:00+02:00', { sent: [claimed] }).due).toMatchObject({
      possibleRepeat: true,
      earlier: { attempts: 2 },
    });
  });

  it('says what it waits for', () => {
    const asOf = at('2027-05-02T10:00:00+02:00');
    const claimed = aDelivery({ state: 'claimed', leaseUntil: asOf + 5_000 });
    const retry = aDelivery({ state: 'retry', retryAt: asOf + 60_000 });
    expect(plan('2027-05-02T10:00:00+02:00', { sent: [claimed] })).toEqual({
      lookAgainAt: asOf + 5_000,
      waitsFor: 'claim',
    });
    expect(plan('2027-05-02T10:00:00+02:00', { sent: [retry] })).toEqual({
      lookAgainAt: asOf + 60_000,
      waitsFor: 'retry',
    });
  });

  it('adds the stages a team asked for, with what the pack says at that time', () => {
    const stages = stagesOf(sampleProgram, { extraStages: [30, 10] });
    expect(stages.map((stage) => [stage.id, stage.daysBefore])).toEqual([
      ['start', 60],
      ['extra-30', 30],
      ['finish', 10],
      ['passed', -1],
    ]);
    expect(stages[1]?.lead).toBe('Renewal opens today.');
  });
});
