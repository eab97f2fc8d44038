import fc from 'fast-check';
import { day } from '../../../src/domain/time/calendar-day';
import { coverageOn } from '../../../src/domain/forecast/certification-coverage';
import { scoredSteps, type CertificationStep } from '../../../src/domain/forecast/certification-steps';
import type { ExamRecord } from '../../../src/domain/team/record-rows';
import { smallestFurtherPasses } from '../../../src/domain/forecast/missing-passes';
import { anExam } from '../../fixtures/readiness';
import { shippedProgram } from '../../fixtures/shipped-program';

const days = { today: day('2026-11-22'), on: day('2027-06-30') };

function step(id: string, people: number, exams: readonly string[]): CertificationStep {
  return { id, holdingId: id, part: 'stated', name: id, anyOf: exams.map((name) => ({ name })), people };
}

/** The fewest further passes by trying all sets of (person, exam), smallest sets first. */
function bruteForce(steps: readonly CertificationStep[], exams: readonly ExamRecord[]): number {
  const names = [...new Set(steps.flatMap(({ anyOf }) => anyOf.map(({ name }) => name)))];
  const enough = steps.reduce((sum, { people }) => sum + people, 0);
  const fresh = Array.from({ length: enough }, (_, at) => `New ${at}`);
  const people = [...new Set([...exams.map(({ person }) => person), ...fresh])];
  const choices = people.flatMap((person) => names.map((name) => anExam(person, name, days.today)));
  const closes = (chosen: readonly ExamRecord[]) =>
    steps.every((each) => coverageOn(each, [...exams, ...chosen], days.on).missing === 0);
  const possible = (size: number, from: number, chosen: readonly ExamRecord[]): boolean => {
    if (size === 0) return closes(chosen);
    return choices.some((choice, at) => at >= from && possible(size - 1, at + 1, [...chosen, choice]));
  };
  let size = 0;
  while (!possible(size, 0, [])) size += 1;
  return size;
}

const exam = fc.constantFrom('A', 'B', 'C');
const stepsArbitrary = fc.array(
  fc.record({ people: fc.integer({ min: 1, max: 2 }), exams: fc.uniqueArray(exam, { minLength: 1 }) }),
  { minLength: 1, maxLength: 3 },
);
const recordsArbitrary = fc.array(fc.record({ person: fc.constantFrom('Ana', 'Ben'), exam }), {
  maxLength: 3,
});

describe('the smallest set of further passes', () => {
  it('is as small as trying every set of people and exams, and closes every gap', () => {
    fc.assert(
      fc.property(stepsArbitrary, recordsArbitrary, (wanted, records) => {
        const steps = wanted.map(({ people, exams }, at) => step(`step-${at}`, people, exams));
        const exams = records.map((each) => anExam(each.person, each.exam));
        const found = smallestFurtherPasses(steps, exams, days);
        const fresh = found.passes.flatMap(({ people, anyOf }, at) =>
          Array.from({ length: people }, (_, nth) =>
            anExam(`New ${at}-${nth}`, anyOf[nth % anyOf.length] ?? ''),
          ),
        );
        const after = steps.map((each) => coverageOn(each, [...exams, ...fresh], days.on).missing);
        expect(after.every((missing) => missing === 0)).toBe(true);
        fc.pre(found.total <= 4);
        expect(found.total).toBe(bruteForce(steps, exams));
        expect(found.proven).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('says how many more people need which, and who on record would count', () => {
    const exams = [anExam('Ana Lima', '70-533'), anExam('Ben Ode', '70-346')];
    const wanted = [step('cloud-platform', 3, ['70-533', '70-534'])];
    expect(smallestFurtherPasses(wanted, exams, days)).toEqual({
      passes: [{ people: 2, anyOf: ['70-533', '70-534'], counts: wanted, candidates: ['Ben Ode'] }],
      total: 2,
      impossible: [],
      proven: true,
    });
  });

  it('prefers an exam that counts for several holdings, and leaves the choice where it can', () => {
    const wanted = [step('emm', 1, ['X', 'shared']), step('smcs', 3, ['Y', 'shared'])];
    const { passes, total } = smallestFurtherPasses(wanted, [], days);
    expect(total).toBe(3);
    expect(passes.map(({ people, anyOf, counts }) => [people, anyOf, counts.map(({ id }) => id)])).toEqual([
      [1, ['shared'], ['emm', 'smcs']],
      [2, ['shared', 'Y'], ['smcs']],
    ]);
  });

  it('is empty where nothing is missing', () => {
    expect(smallestFurtherPasses([step('emm', 1, ['X'])], [anExam('Ana', 'X')], days)).toEqual({
      passes: [],
      total: 0,
      impossible: [],
      proven: true,
    });
  });

  it('names what no exam can close any more, and still plans the rest', () => {
    const gone = { ...step('gone', 1, []), anyOf: [{ name: 'Old', retires: '2026-08-31' }] };
    const found = smallestFurtherPasses([gone, step('emm', 1, ['X'])], [], days);
    expect(found.impossible.map(({ step: each }) => each.id)).toEqual(['gone']);
    expect(found.passes.map(({ anyOf }) => anyOf)).toEqual([['X']]);
  });

  it('serves all six designations at full points with as few passes as can be, proven', () => {
    const { holdings } = shippedProgram('maicpp');
    const all = (track: string) =>
      holdings.flatMap((each) => scoredSteps(each, { track, goal: 'all-points' }));
    const enterprise = smallestFurtherPasses(all('enterprise'), [], days);
    expect(enterprise.proven).toBe(true);
    expect(enterprise.impossible).toEqual([]);
    const needed = all('enterprise').reduce((sum, { people }) => sum + people, 0);
    expect(enterprise.total).toBeLessThan(needed);
    expect(smallestFurtherPasses(all('smb'), [], days).proven).toBe(true);
  });
});
