import { day } from '../../../src/domain/time/calendar-day';
import {
  canStillBePassed,
  certificationKey,
  countsUntil,
  passCounts,
  personKey,
} from '../../../src/domain/records/exam-record';
import { anExam } from '../../fixtures/readiness';
import { shippedProgram } from '../../fixtures/shipped-program';

const retired = { name: 'Azure Developer Associate', retires: '2026-07-31', countsUntil: '2027-07-31' };

describe('a pass', () => {
  it.each([
    ['on the day of retirement', '2026-07-31', '2027-01-01', true],
    ['the day after retirement', '2026-08-01', '2027-01-01', false],
    ['in time, looked at on its last day', '2026-01-10', '2027-07-31', true],
    ['in time, looked at when it counts no more', '2026-01-10', '2027-08-01', false],
    ['later than the day looked at', '2026-01-10', '2026-01-09', false],
  ])('%s: passed %s, on %s counts: %s', (_, passedOn, on, counts) => {
    expect(passCounts(anExam('Ana', 'azure developer', passedOn), retired, day(on))).toBe(counts);
  });

  it('of another certification never counts', () => {
    expect(countsUntil(anExam('Ana', 'Azure Administrator Associate'), retired)).toBe('never');
  });

  it('counts no longer than the person keeps it, and always where no end is known', () => {
    const kept = { ...anExam('Ana', 'Azure Developer Associate'), validUntil: day('2026-12-31') };
    expect(countsUntil(kept, retired)).toBe('2026-12-31');
    expect(countsUntil(anExam('Ana', 'GitHub Actions'), { name: 'GitHub Actions' })).toBe('always');
  });

  it('is still to be had until retirement, if it then counts on the anniversary', () => {
    const on = day('2027-06-30');
    expect(canStillBePassed(retired, day('2026-07-31'), on)).toBe(true);
    expect(canStillBePassed(retired, day('2026-08-01'), on)).toBe(false);
    expect(canStillBePassed(retired, day('2026-07-01'), day('2027-08-15'))).toBe(false);
  });
});

describe('names', () => {
  it('tell people apart whatever case, accents and spaces', () => {
    expect(personKey(' José  Pérez ')).toBe(personKey('jose perez'));
    expect(personKey('Kim Lee (Oslo)')).not.toBe(personKey('Kim Lee'));
  });

  it('of a certification are the same with and without what Microsoft adds at times', () => {
    expect(certificationKey('Microsoft Certified: Identity and Access Administrator Associate')).toBe(
      certificationKey('Identity & Access Administrator'),
    );
    const supplyChain = 'Dynamics 365 Supply Chain Management Functional Consultant';
    expect(certificationKey(`${supplyChain} Expert`)).not.toBe(certificationKey(`${supplyChain} Associate`));
  });

  it('are all different within each metric of the programme', () => {
    const metrics = shippedProgram('maicpp').holdings.flatMap(({ score }) => score?.metrics ?? []);
    for (const { certifications } of metrics) {
      const keys = certifications.map(({ name }) => certificationKey(name));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
