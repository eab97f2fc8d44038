import { certificationKey } from '../../../src/domain/records/exam-record';
import { credentialNamed, titleOf } from '../../../src/domain/records/credential-search';
import { expiryOf, judgedPass, renewalWindowOf } from '../../../src/domain/records/pass-lifetime';
import { day } from '../../../src/domain/time/calendar-day';
import { anExam } from '../../fixtures/readiness';
import { sampleProgram } from '../../fixtures/sample-program';
import { shippedProgram } from '../../fixtures/shipped-program';

const program = shippedProgram('maicpp');
const role = anExam('Ana', 'Azure Administrator Associate', '2025-03-03');

describe('a certification is known', () => {
  it.each([
    ['AZ-104', 'Azure Administrator Associate'],
    ['az104', 'Azure Administrator Associate'],
    ['AZ 104', 'Azure Administrator Associate'],
    ['Exam AZ-104: Microsoft Azure Administrator', 'Azure Administrator Associate'],
    ['Microsoft Certified: Azure Administrator Associate', 'Azure Administrator Associate'],
    ['Microsoft 365 Certified: Teams Administrator Associate', 'Teams Administrator Associate'],
    ['Data Analyst Associate', 'Power BI Data Analyst Associate'],
    ['Microsoft Certified: DevOps Engineer Expert', 'Azure DevOps Engineer Expert'],
    ['AI-900', 'Azure AI Fundamentals'],
    ['Basket Weaving', 'Basket Weaving'],
  ])('%s as %s', (written, title) => {
    expect(titleOf(program, written)).toBe(title);
  });

  it('by its own title even where one of several exams is named beside it', () => {
    expect(titleOf(program, 'Windows Server Hybrid Administrator Associate')).toBe(
      'Windows Server Hybrid Administrator Associate',
    );
    expect(credentialNamed(program, 'AZ-800')).toMatchObject({ kind: 'part', code: 'AZ-800' });
    expect(titleOf(program, 'AZ-800')).toBe('AZ-800');
  });

  it('wherever a metric counts it', () => {
    const counted = program.holdings.flatMap(({ score }) =>
      (score?.metrics ?? []).flatMap((metric) => [
        ...metric.certifications.map(({ name }) => name),
        ...Object.values(metric.tracks).flatMap(({ gates }) => gates.flatMap(({ anyOf }) => anyOf)),
      ]),
    );
    const lost = counted.filter(
      (name) => certificationKey(titleOf(program, name)) !== certificationKey(name),
    );
    const unlisted = counted.filter((name) => credentialNamed(program, name).kind === 'unknown');
    expect([lost, unlisted]).toEqual([[], []]);
  });
});

describe('a pass ends', () => {
  it('one year after the day it was passed, marked as computed', () => {
    expect(expiryOf(program, role)).toEqual({ kind: 'ends', last: '2026-03-03', from: 'computed' });
    expect(judgedPass(program, role)).toMatchObject({ validUntil: '2026-03-03', untilComputed: true });
  });

  it('on the last day of February after one passed on the 29th', () => {
    expect(expiryOf(program, anExam('Ana', 'AZ-104', '2028-02-29'))).toMatchObject({ last: '2029-02-28' });
  });

  it('on the day that is on record, which is not computed', () => {
    const renewed = { ...role, validUntil: day('2027-03-03') };
    expect(expiryOf(program, renewed)).toEqual({ kind: 'ends', last: '2027-03-03', from: 'stated' });
    expect(judgedPass(program, renewed).untilComputed).toBeUndefined();
  });

  it('never, or as nobody says, where the programme gives no end', () => {
    expect(expiryOf(program, anExam('Ana', 'MS-900'))).toEqual({ kind: 'lasts' });
    expect(expiryOf(program, anExam('Ana', 'GitHub Actions'))).toEqual({ kind: 'not-stated' });
    expect(expiryOf(program, anExam('Ana', 'Basket Weaving'))).toEqual({ kind: 'not-stated' });
    expect(expiryOf(sampleProgram, role)).toEqual({ kind: 'not-stated' });
  });
});

describe('a pass can be renewed', () => {
  it('from six months before its end until that day', () => {
    expect(renewalWindowOf(program, role)).toEqual({
      opens: '2025-09-03',
      closes: '2026-03-03',
      computed: true,
    });
  });

  it('never where it does not end', () => {
    expect(renewalWindowOf(program, anExam('Ana', 'SC-900'))).toBeUndefined();
  });
});
