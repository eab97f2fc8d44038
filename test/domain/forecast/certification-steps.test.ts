import { metricSteps, scoredSteps, statedSteps } from '../../../src/domain/forecast/certification-steps';
import { certificationKey } from '../../../src/domain/records/exam-record';
import { aNeed } from '../../fixtures/readiness';
import { shippedProgram } from '../../fixtures/shipped-program';

const maicpp = shippedProgram('maicpp');
const scored = (id: string) => {
  const holding = maicpp.holdings.find((each) => each.id === id);
  if (!holding?.score) throw new Error(`No score: ${id}`);
  return { ...holding, score: holding.score };
};

describe('the steps of a scored holding', () => {
  it('are its gates and the people of each certification metric, by track', () => {
    const people = (track: string, goal: 'first-points' | 'all-points') =>
      scoredSteps(scored('data-ai'), { track, goal }).map((step) => [step.id, step.people]);
    expect(people('enterprise', 'all-points')).toEqual([
      ['data-ai/intermediate/gate-1', 2],
      ['data-ai/intermediate/gate-2', 2],
      ['data-ai/intermediate', 10],
    ]);
    expect(people('smb', 'all-points')).toEqual([
      ['data-ai/intermediate/gate-1', 1],
      ['data-ai/intermediate/gate-2', 1],
      ['data-ai/intermediate', 8],
    ]);
    expect(people('smb', 'first-points').map(([, count]) => count)).toEqual([1, 1, 1]);
  });

  it('are none for a metric without certifications and for a track it does not have', () => {
    const [adds, intermediate] = scored('data-ai').score.metrics;
    if (!adds || !intermediate) throw new Error('The pack has changed.');
    expect(metricSteps('data-ai', adds, { track: 'smb', goal: 'all-points' })).toEqual([]);
    expect(metricSteps('data-ai', intermediate, { track: 'training', goal: 'all-points' })).toEqual([]);
  });

  it('know when the certification of a gate retires', () => {
    const [first] = scoredSteps(scored('security'), { track: 'smb', goal: 'first-points' });
    expect(first?.anyOf).toEqual([
      { name: 'Azure Security Engineer Associate', retires: '2026-08-31', countsUntil: '2027-08-31' },
      { name: 'Cloud and AI Security Engineer Associate' },
    ]);
  });

  it('have days only for certifications that stand in a gate', () => {
    for (const { gateCertifications, tracks } of maicpp.holdings.flatMap(
      (each) => each.score?.metrics ?? [],
    )) {
      const gated = Object.values(tracks).flatMap(({ gates }) => gates.flatMap(({ anyOf }) => anyOf));
      const keys = gated.map(certificationKey);
      expect(gateCertifications.filter(({ name }) => !keys.includes(certificationKey(name)))).toEqual([]);
    }
  });
});

describe('the steps a team stated', () => {
  it('belong to the holding and its level', () => {
    const need = aNeed('cloud-platform', {
      level: 'gold',
      steps: [{ exams: ['70-533', '70-534'], people: 4 }],
    });
    expect(statedSteps({ id: 'cloud-platform', level: 'gold' }, need)).toEqual([
      {
        id: 'cloud-platform/stated-1',
        holdingId: 'cloud-platform',
        level: 'gold',
        part: 'stated',
        name: '70-533',
        anyOf: [{ name: '70-533' }, { name: '70-534' }],
        people: 4,
      },
    ]);
    expect(statedSteps({ id: 'cloud-platform' }, undefined)).toEqual([]);
  });
});
