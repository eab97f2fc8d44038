import { day } from '../../../src/domain/time/calendar-day';
import {
  capabilityScore,
  countingScore,
  type ScoreFacts,
} from '../../../src/domain/forecast/capability-score';
import { furtherPoints } from '../../../src/domain/forecast/missing-points';
import type { ScoreFigure } from '../../../src/domain/team/record-rows';
import { gateKey } from '../../../src/domain/records/score-figure';
import { aFigure, anExam } from '../../fixtures/readiness';
import { shippedProgram } from '../../fixtures/shipped-program';

const { holdings } = shippedProgram('maicpp');
const today = day('2027-06-01');

function scored(id: string) {
  const holding = holdings.find((each) => each.id === id);
  if (!holding?.score) throw new Error(`No score: ${id}`);
  return { ...holding, score: holding.score };
}

const facts = (figures: readonly ScoreFigure[], changes: Partial<ScoreFacts> = {}): ScoreFacts => ({
  figures,
  exams: [],
  today,
  on: today,
  ...changes,
});

/** Business Applications in the SMB track; adds, intermediate, advanced, growth, deployments. */
const METRICS = ['net-customer-adds', 'intermediate', 'advanced', 'usage-growth', 'deployments'];
const figures = (units: readonly number[], changes: Partial<ScoreFigure> = {}) =>
  units.map((each, at) => aFigure('business-applications', METRICS[at] ?? '', each, changes));
const score = (units: readonly number[], changes: Partial<ScoreFacts> = {}) =>
  capabilityScore(scored('business-applications'), 'smb', facts(figures(units), changes));

describe('the capability score', () => {
  it('qualifies at 70 points with something in every metric', () => {
    // 9 + 12 + 7.5 + 21.5 + 20
    expect(score([3, 3, 1, 21.5, 5])).toMatchObject({
      total: 70,
      verdict: 'qualifies',
      atZero: [],
      unknown: [],
    });
    expect(score([3, 3, 1, 21.49, 5])).toMatchObject({ total: 69.99, verdict: 'short' });
  });

  it('falls short with one metric at zero, whatever the total', () => {
    const { total, verdict, atZero } = score([5, 5, 0, 30, 5]);
    expect([total, verdict, atZero.map(({ id }) => id)]).toEqual([85, 'short', ['advanced']]);
  });

  it('is unknown while figures are missing, and short once they could no longer help', () => {
    expect(score([5, 5, 2])).toMatchObject({ total: 50, atMost: 100, verdict: 'unknown' });
    expect(score([1, 1, 1, 1])).toMatchObject({ total: 15.5, atMost: 35.5, verdict: 'short' });
  });

  it('takes a figure 40 days old, and none that is older: then it is unknown, never met', () => {
    const made = (enteredOn: string) =>
      capabilityScore(
        scored('business-applications'),
        'smb',
        facts(figures([5, 5, 2, 30, 5], { enteredOn: day(enteredOn) })),
      );
    expect(made('2027-04-22')).toMatchObject({ total: 100, verdict: 'qualifies' });
    const old = made('2027-04-21');
    expect(old).toMatchObject({ total: 0, verdict: 'unknown' });
    expect(old.metrics[0]).toMatchObject({ state: 'too-old', points: 15, enteredOn: '2027-04-21' });
  });

  it('counts people from the exams on record where no fresh figure was entered', () => {
    const exams = [
      anExam('Ana', 'Power BI Data Analyst Associate'),
      anExam('Ben', 'Intelligent Applications Builder'),
      anExam('Ben', 'Power BI Data Analyst'),
    ];
    const made = capabilityScore(scored('business-applications'), 'smb', facts([], { exams }));
    expect(made.metrics[1]).toMatchObject({ state: 'known', from: 'exams', units: 2, points: 8 });
    expect(made.metrics[2]).toMatchObject({ state: 'not-entered', points: 0 });
  });

  it('lets a fresh figure go before the exams, and the exams before an old figure', () => {
    const exams = [anExam('Ana', 'Power BI Data Analyst Associate')];
    const from = (enteredOn: string) => {
      const figure = aFigure('business-applications', 'intermediate', 5, { enteredOn: day(enteredOn) });
      return capabilityScore(scored('business-applications'), 'smb', facts([figure], { exams })).metrics[1];
    };
    expect(from('2027-05-20')).toMatchObject({ from: 'figure', units: 5 });
    expect(from('2027-01-20')).toMatchObject({ from: 'exams', units: 1 });
  });

  it('counts the people of gates from exams, each in every step', () => {
    const exams = [
      anExam('Ana', 'Azure Administrator Associate'),
      anExam('Ana', 'Azure Solutions Architect Expert'),
      anExam('Ana', 'Fabric Data Engineer Associate'),
    ];
    const [, metric] = capabilityScore(scored('data-ai'), 'smb', facts([], { exams })).metrics;
    expect(metric).toMatchObject({ units: 1, points: 12 });
    expect(metric?.gates.map(({ met }) => met)).toEqual([true, true]);
  });

  it('counts a retired certification only until its last day', () => {
    const exams = [anExam('Ana', 'Power Automate RPA Developer Associate', '2026-06-30')];
    const pointsOn = (on: string) =>
      capabilityScore(scored('business-applications'), 'smb', facts([], { exams, on: day(on) })).metrics[1]
        ?.points;
    expect(pointsOn('2027-06-30')).toBe(4);
    expect(pointsOn('2027-07-01')).toBe(0);
  });
});

describe('the score that counts', () => {
  const both = (enterprise: number, smb: number) => [
    aFigure('modern-work', 'deployments', enterprise, { track: 'enterprise' }),
    aFigure('modern-work', 'deployments', smb, { track: 'smb' }),
  ];
  const trackOf = (id: string, entered: readonly ScoreFigure[], stated?: string) =>
    countingScore(scored(id), stated, facts(entered))?.track;

  it('is the higher of both tracks where the programme scores both', () => {
    expect(trackOf('modern-work', both(1, 3))).toBe('smb');
    expect(trackOf('modern-work', both(4, 3))).toBe('enterprise');
    expect(trackOf('modern-work', both(4, 3), 'smb')).toBe('enterprise');
  });

  it('is that of the stated track where the programme assigns one', () => {
    const entered = both(4, 3).map((figure) => ({ ...figure, holdingId: 'data-ai' }));
    expect(trackOf('data-ai', entered, 'smb')).toBe('smb');
    expect(trackOf('data-ai', entered)).toBeUndefined();
    expect(trackOf('data-ai', entered.slice(0, 1))).toBe('enterprise');
    expect(trackOf('data-ai', [], 'smb')).toBe('smb');
    expect(trackOf('data-ai', [], 'training')).toBeUndefined();
  });
});

describe('the points still to be had', () => {
  it('are in order of the units they cost, with the units that would be enough by themselves', () => {
    // 9 + 8 + 0 + 15 + 12 = 44
    const made = furtherPoints(score([3, 2, 0, 15, 3]));
    expect(
      made.map(({ metricId, unitsLeft, pointsLeft, unitsToPass, atZero }) => [
        metricId,
        unitsLeft,
        pointsLeft,
        unitsToPass,
        atZero,
      ]),
    ).toEqual([
      ['advanced', 2, 15, undefined, true],
      ['intermediate', 3, 12, undefined, false],
      ['deployments', 2, 8, undefined, false],
      ['net-customer-adds', 2, 6, undefined, false],
      ['usage-growth', 15, 15, undefined, false],
    ]);
    // 9 + 8 + 15 + 25 + 12 = 69
    const near = furtherPoints(score([3, 2, 2, 25, 3]));
    expect(near.map(({ metricId, unitsToPass }) => [metricId, unitsToPass])).toEqual([
      ['intermediate', 1],
      ['deployments', 1],
      ['net-customer-adds', 1],
      ['usage-growth', 1],
    ]);
  });

  it('count the people still missing in gates', () => {
    const holding = scored('data-ai');
    const gates = holding.score.metrics[1]?.tracks['enterprise']?.gates ?? [];
    const [first] = gates;
    if (!first) throw new Error('The pack has changed.');
    const entered = [
      aFigure('data-ai', 'net-customer-adds', 3, { track: 'enterprise' }),
      aFigure('data-ai', 'usage-growth', 20, { track: 'enterprise' }),
      aFigure('data-ai', 'deployments', 5, { track: 'enterprise' }),
      aFigure('data-ai', 'intermediate', 2, { track: 'enterprise', gatePeople: { [gateKey(first)]: 2 } }),
    ];
    const made = furtherPoints(capabilityScore(holding, 'enterprise', facts(entered)));
    // Two architects open the gate to the eight points of two people; one more person makes 12, enough for 70 with 60.
    expect(made).toEqual([
      expect.objectContaining({
        metricId: 'intermediate',
        unitsLeft: 10,
        pointsLeft: 40,
        unitsToPass: 3,
        atZero: true,
      }),
    ]);
  });

  it('are none at the cap and none for what is not known', () => {
    expect(furtherPoints(score([5, 5, 2, 30]))).toEqual([]);
  });
});
