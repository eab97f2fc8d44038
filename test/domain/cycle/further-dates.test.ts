import { day } from '../../../src/domain/time/calendar-day';
import {
  furtherDateOf,
  furtherMomentOn,
  furtherMoments,
  furtherWindow,
  unwatched,
} from '../../../src/domain/cycle/further-dates';
import { type DatedThing } from '../../../src/domain/team/record-rows';
import { shippedProgram } from '../../fixtures/shipped-program';
import { ana } from '../../fixtures/team';

const maicpp = shippedProgram('maicpp');
const specialization: DatedThing = {
  id: 'dated-1',
  kindId: 'specializations',
  name: 'AI Platform',
  date: day('2027-03-31'),
  by: ana,
  at: 0,
};

describe('a further date', () => {
  it('has the reminders of its own stages', () => {
    expect(furtherMoments(maicpp, specialization).map(({ kind, day: on }) => [kind, on])).toEqual([
      ['further-specializations-four-months', '2026-12-01'],
      ['further-specializations-window-opens', '2027-01-30'],
      ['further-specializations-one-month', '2027-03-01'],
      ['further-specializations-on-the-date', '2027-03-31'],
    ]);
  });

  it.each([
    ['2026-11-30', undefined],
    ['2026-12-01', 'four-months'],
    ['2027-01-29', 'four-months'],
    ['2027-01-30', 'window-opens'],
    ['2027-03-31', 'on-the-date'],
    ['2027-04-30', 'on-the-date'],
    ['2027-05-01', undefined],
  ])('on %s is at the stage %s', (today, stage) => {
    const moment = furtherMomentOn(maicpp, specialization, day(today));
    expect(moment?.stage?.id).toBe(stage);
    expect(moment?.dated).toBe(stage === undefined ? undefined : specialization);
  });

  it.each([
    ['2027-01-29', 'ahead'],
    ['2027-01-30', 'open'],
    ['2027-04-30', 'open'],
    ['2027-05-01', 'closed'],
  ])('has its own window: on %s it is %s', (today, state) => {
    const further = furtherDateOf(maicpp, specialization);
    if (!further) throw new Error('The pack has changed.');
    expect(furtherWindow(further, specialization.date, day(today))).toEqual({
      opens: '2027-01-30',
      closes: '2027-04-30',
      state,
    });
  });

  it('without an end stays open', () => {
    expect(furtherWindow({ opensDays: -10 }, day('2027-03-31'), day('2029-01-01'))).toEqual({
      opens: '2027-03-21',
      state: 'open',
    });
  });

  it('of a kind the pack does not know has no reminders', () => {
    const gone = { ...specialization, kindId: 'gone' };
    expect(furtherMoments(maicpp, gone)).toEqual([]);
    expect(furtherMomentOn(maicpp, gone, specialization.date)).toBeUndefined();
  });

  it('is not watched until the team names one', () => {
    const others = ['benefit-packages', 'csp-yearly-check', 'specialization-audits'];
    expect(unwatched(maicpp, []).map(({ id }) => id)).toEqual(['specializations', ...others]);
    expect(unwatched(maicpp, [specialization]).map(({ id }) => id)).toEqual(others);
  });
});
