import { day } from '../../../src/domain/time/calendar-day';
import { coverageOn, fallsShortOn } from '../../../src/domain/forecast/certification-coverage';
import type { CertificationStep } from '../../../src/domain/forecast/certification-steps';
import { anExam } from '../../fixtures/readiness';

const step = (people: number): CertificationStep => ({
  id: 'security/intermediate',
  holdingId: 'security',
  part: 'scored',
  name: 'Intermediate',
  anyOf: [{ name: 'Old', retires: '2026-08-31', countsUntil: '2027-05-31' }, { name: 'New' }],
  people,
});

describe('coverage', () => {
  it('counts a person once, by the pass that counts longest', () => {
    const exams = [anExam('Ana Lima', 'Old'), anExam('ana lima', 'New'), anExam('Ben Ode', 'Old')];
    expect(coverageOn(step(3), exams, day('2027-01-01'))).toMatchObject({
      people: [
        { person: 'ana lima', exam: 'New' },
        { person: 'Ben Ode', exam: 'Old', until: '2027-05-31' },
      ],
      missing: 1,
    });
  });

  it('keeps the longer pass whichever was recorded first', () => {
    const twice = [anExam('Ana', 'New'), anExam('Ana', 'Old')];
    expect(coverageOn(step(1), twice, day('2027-01-01')).people).toEqual([{ person: 'Ana', exam: 'New' }]);
    const ending = (exam: string, until: string) => ({ ...anExam('Ana', exam), validUntil: day(until) });
    const both = [ending('Old', '2027-02-01'), ending('New', '2027-04-01'), ending('Old', '2027-03-01')];
    expect(coverageOn(step(1), both, day('2027-01-01')).people).toMatchObject([{ until: '2027-04-01' }]);
  });

  it('counts nobody by another exam, and never says that less than nobody is missing', () => {
    expect(coverageOn(step(1), [anExam('Ana', 'Else')], day('2027-01-01')).missing).toBe(1);
    expect(coverageOn(step(1), [anExam('Ana', 'New'), anExam('Ben', 'New')], day('2027-01-01')).missing).toBe(
      0,
    );
  });

  it('falls short the day after the pass that was needed counts no more', () => {
    const exams = [anExam('Ana', 'Old'), anExam('Ben', 'New')];
    const span = { from: day('2027-01-01'), to: day('2027-06-30') };
    expect(fallsShortOn(step(2), exams, span)).toBe('2027-06-01');
    expect(fallsShortOn(step(1), exams, span)).toBeUndefined();
    expect(fallsShortOn(step(2), exams, { ...span, to: day('2027-05-31') })).toBeUndefined();
  });
});
