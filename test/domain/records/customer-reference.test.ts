import { day } from '../../../src/domain/time/calendar-day';
import {
  countsOn,
  expiresOn,
  expiringSoon,
  referencesFor,
  referenceState,
} from '../../../src/domain/records/customer-reference';
import { shippedProgram } from '../../fixtures/shipped-program';
import { aReference } from '../../fixtures/readiness';

const rule = { validYears: 2 };

describe('a customer reference', () => {
  it('counts from its day until the day before it expires, two years later', () => {
    const reference = aReference('2025-03-10');
    expect(expiresOn(reference, rule)).toBe('2027-03-10');
    expect(countsOn(reference, rule, day('2025-03-09'))).toBe(false);
    expect(countsOn(reference, rule, day('2025-03-10'))).toBe(true);
    expect(countsOn(reference, rule, day('2027-03-09'))).toBe(true);
    expect(countsOn(reference, rule, day('2027-03-10'))).toBe(false);
  });

  it('given on 29 February expires on the 28th', () => {
    expect(expiresOn(aReference('2024-02-29'), rule)).toBe('2026-02-28');
  });

  it.each([
    ['valid', '2027-07-01'],
    ['expiring', '2027-06-30'],
    ['expiring', '2027-04-02'],
    ['expired', '2027-04-01'],
    ['expired', '2026-01-01'],
  ])('is %s when it runs out on %s, seen on 1 April with 30 June as anniversary', (state, runsOut) => {
    const reference = aReference(`${Number(runsOut.slice(0, 4)) - 2}${runsOut.slice(4)}`);
    const days = { today: day('2027-04-01'), anniversary: day('2027-06-30') };
    expect(referenceState(reference, rule, days)).toBe(state);
  });

  it('without a known anniversary is valid until it has expired', () => {
    expect(referenceState(aReference('2025-04-02'), rule, { today: day('2027-04-01') })).toBe('valid');
    expect(referenceState(aReference('2025-04-01'), rule, { today: day('2027-04-01') })).toBe('expired');
  });

  it('is named from 60 days ahead, the next to run out first', () => {
    const references = ['2025-05-31', '2025-05-10', '2025-06-01', '2025-04-01'].map((given) =>
      aReference(given),
    );
    const soon = expiringSoon(references, rule, { today: day('2027-04-01') });
    expect(soon.map(({ givenOn }) => givenOn)).toEqual(['2025-05-10', '2025-05-31']);
  });

  it('counts for its own holding; one without holding only where the team has a single one', () => {
    const own = aReference('2026-01-01', { holdingId: 'cloud-crm' });
    const loose = aReference('2026-01-01');
    const single = { holdings: [{ id: 'cloud-crm' }] };
    const several = { holdings: [{ id: 'cloud-crm' }, { id: 'emm' }] };
    expect(referencesFor('cloud-crm', [own, loose], single)).toEqual([own, loose]);
    expect(referencesFor('cloud-crm', [own, loose], several)).toEqual([own]);
    expect(referencesFor('emm', [own, loose], several)).toEqual([]);
  });

  it('counts two years in both programmes, and no designation needs one', () => {
    expect(shippedProgram('mpn-2016').references).toMatchObject({ validYears: 2 });
    expect(shippedProgram('mpn-2016').references?.neededPerHolding).toBeUndefined();
    expect(shippedProgram('maicpp').references).toMatchObject({ validYears: 2, neededPerHolding: 0 });
  });
});
