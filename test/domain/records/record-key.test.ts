import { day } from '../../../src/domain/time/calendar-day';
import { recordKey, recordKeys } from '../../../src/domain/records/record-key';
import { noRows } from '../../../src/domain/team/team-rows';
import { anExam, aReference } from '../../fixtures/readiness';

const key = (changes: Parameters<typeof aReference>[1] = {}, givenOn = '2026-03-03') =>
  recordKey({ kind: 'ref', value: aReference(givenOn, changes) });

describe('what tells records apart', () => {
  it('is customer, day and holding of a reference, however the name is written', () => {
    expect(key({ customer: ' FABRIKAM ' })).toBe(key());
    expect(key({ customer: 'Fabrikam (ERP)' })).not.toBe(key());
    expect(key({}, '2026-03-04')).not.toBe(key());
    expect(key({ holdingId: 'cloud-crm' })).not.toBe(key());
  });

  it('is person, certification and days of a pass', () => {
    const pass = (person: string, exam: string, changes: object = {}) =>
      recordKey({ kind: 'exam', value: { ...anExam(person, exam), ...changes } });
    const one = pass('José Pérez', 'Azure Administrator Associate');
    expect(pass('jose  perez', 'Microsoft Certified: Azure Administrator')).toBe(one);
    expect(pass('José Pérez', 'Azure Developer Associate')).not.toBe(one);
    expect(pass('José Pérez', 'Azure Administrator Associate', { validUntil: day('2028-01-01') })).not.toBe(
      one,
    );
  });

  it('is found among what is kept', () => {
    const rows = { ...noRows(), ref: [{ value: aReference('2026-03-03'), etag: '1' }] };
    expect(recordKeys(rows).has(key())).toBe(true);
    expect(recordKeys(noRows()).has(key())).toBe(false);
  });
});
