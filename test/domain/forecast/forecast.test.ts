import { day } from '../../../src/domain/time/calendar-day';
import { forecastOf } from '../../../src/domain/forecast/forecast';
import { judgedOn, type Readiness } from '../../../src/domain/forecast/readiness';
import type { ScoreFigure } from '../../../src/domain/team/record-rows';
import type { Holding } from '../../../src/domain/team/team';
import { aCheck, aFigure, anExam, aNeed, aReference } from '../../fixtures/readiness';
import { shippedProgram } from '../../fixtures/shipped-program';

const mpn = shippedProgram('mpn-2016');
const maicpp = shippedProgram('maicpp');

function readiness(holdings: readonly Holding[], changes: Partial<Readiness> = {}): Readiness {
  return {
    program: mpn,
    team: { holdings: [...holdings], anniversary: day('2027-06-30') },
    today: day('2027-06-01'),
    references: [],
    exams: [],
    needs: [],
    figures: [],
    checks: [],
    ...changes,
  };
}

/** The lines as "requirement: state". */
function states(of: Readiness): readonly string[] {
  return forecastOf(of).lines.map((line) => `${line.requirementId}: ${line.state}`);
}

function lineOf(of: Readiness, requirementId: string) {
  const line = forecastOf(of).lines.find((each) => each.requirementId === requirementId);
  if (!line) throw new Error(`No line ${requirementId}.`);
  return line;
}

const crm: Holding = { id: 'cloud-crm', level: 'gold' };
const platform: Holding = { id: 'cloud-platform', level: 'gold' };

describe('the forecast of references', () => {
  const given = (dates: readonly string[]) =>
    dates.map((date) => aReference(date, { holdingId: 'cloud-crm' }));
  const need = (references: number) => [aNeed('cloud-crm', { level: 'gold', references })];
  const line = (dates: readonly string[], references: number) =>
    lineOf(readiness([crm], { references: given(dates), needs: need(references) }), 'customer-evidence');

  it('is unknown while nobody has said how many are needed, and says where to look', () => {
    const made = lineOf(readiness([crm], { references: given(['2026-05-01']) }), 'customer-evidence');
    expect(made).toMatchObject({ state: 'unknown', reason: { kind: 'references', today: 1, then: 1 } });
    expect(made.reason).not.toHaveProperty('needed');
    expect(made.findOut?.text).toContain('Requirements section');
  });

  it('is met when enough still count on the anniversary', () => {
    expect(line(['2026-05-01', '2025-07-01'], 2)).toMatchObject({
      state: 'met',
      reason: { needed: 2, then: 2 },
    });
  });

  it('is at risk with the day on which one too many runs out', () => {
    const made = line(['2026-05-01', '2025-06-20', '2025-06-10', '2025-06-30'], 2);
    expect(made).toMatchObject({ state: 'at-risk', fallsOn: '2027-06-30', reason: { today: 4, then: 1 } });
    expect(made.reason).toMatchObject({
      expiring: [{ on: '2027-06-10' }, { on: '2027-06-20' }, { on: '2027-06-30' }],
    });
  });

  it('is missing when there are too few today', () => {
    expect(line(['2026-05-01', '2025-05-31'], 2)).toMatchObject({ state: 'missing', reason: { today: 1 } });
  });

  it('needs none where the programme asks for none', () => {
    const of = readiness([{ id: 'security' }], {
      program: maicpp,
      needs: [aNeed('security', { references: 0 })],
    });
    expect(lineOf(of, 'references').state).toBe('met');
  });
});

describe('the forecast of exams', () => {
  const needs = [
    aNeed('cloud-crm', { level: 'gold', steps: [{ exams: ['MB2-707', 'MB2-708'], people: 2 }] }),
  ];
  const line = (exams: Readiness['exams']) =>
    lineOf(readiness([crm], { exams, needs }), 'technical-credentials');

  it('is unknown while the team has not said which exams count', () => {
    expect(lineOf(readiness([crm]), 'technical-credentials')).toMatchObject({
      state: 'unknown',
      reason: { kind: 'people', steps: [] },
    });
  });

  it('is missing, then met, as people pass', () => {
    expect(line([anExam('Ana', 'MB2-707')])).toMatchObject({
      state: 'missing',
      reason: { steps: [{ missing: 1 }] },
    });
    expect(line([anExam('Ana', 'MB2-707'), anExam('Ana', 'MB2-708')]).state).toBe('missing');
    expect(line([anExam('Ana', 'MB2-707'), anExam('Ben', 'MB2-708')]).state).toBe('met');
  });

  it('is at risk when somebody’s pass ends before the anniversary', () => {
    const ending = { ...anExam('Ben', 'MB2-708'), validUntil: day('2027-06-14') };
    expect(line([anExam('Ana', 'MB2-707'), ending])).toMatchObject({
      state: 'at-risk',
      fallsOn: '2027-06-15',
    });
  });

  it('is missing when one list lacks somebody today, though another only falls short later', () => {
    const two = [
      aNeed('cloud-crm', {
        level: 'gold',
        steps: [
          { exams: ['MB2-708'], people: 1 },
          { exams: ['70-346'], people: 1 },
        ],
      }),
    ];
    const ending = { ...anExam('Ben', 'MB2-708'), validUntil: day('2027-06-14') };
    const made = lineOf(readiness([crm], { exams: [ending], needs: two }), 'technical-credentials');
    expect(made.state).toBe('missing');
    expect(made.fallsOn).toBeUndefined();
  });

  it('lets one exam count for several holdings', () => {
    const both = readiness([crm, { id: 'emm', level: 'silver' }], {
      needs: [
        aNeed('cloud-crm', { level: 'gold', steps: [{ exams: ['70-346'], people: 1 }] }),
        aNeed('emm', { level: 'silver', steps: [{ exams: ['70-346', '70-398'], people: 1 }] }),
      ],
      exams: [anExam('Ana', '70-346')],
    });
    const lines = forecastOf(both).lines.filter(
      ({ requirementId }) => requirementId === 'technical-credentials',
    );
    expect(lines.map(({ holdingId, state }) => [holdingId, state])).toEqual([
      ['cloud-crm', 'met'],
      ['emm', 'met'],
    ]);
  });

  it('goes by what was stated for the level the team holds', () => {
    const silver = readiness([{ id: 'cloud-crm', level: 'silver' }], { needs, exams: [] });
    expect(lineOf(silver, 'technical-credentials').state).toBe('unknown');
  });
});

describe('the forecast of what somebody has to look at', () => {
  it('lists the requirements of the level that is held', () => {
    expect(states(readiness([platform]))).toEqual([
      'performance-gold: unknown',
      'opt-in: unknown',
      'customer-evidence: unknown',
      'technical-credentials: unknown',
    ]);
  });

  it('takes what was seen for 40 days', () => {
    const seen = (checkedOn: string, met: boolean) =>
      lineOf(
        readiness([platform], {
          checks: [aCheck('cloud-platform/opt-in', met, { checkedOn: day(checkedOn) })],
        }),
        'opt-in',
      );
    expect(seen('2027-04-22', true)).toMatchObject({
      state: 'met',
      reason: { kind: 'looked', on: '2027-04-22' },
    });
    expect(seen('2027-04-22', false).state).toBe('missing');
    expect(seen('2027-04-21', true)).toMatchObject({ state: 'unknown', reason: { on: '2027-04-21' } });
  });

  it('takes what was seen in place of what no record tells, never in place of what one does', () => {
    const checks = [aCheck('cloud-crm/customer-evidence', true)];
    expect(lineOf(readiness([crm], { checks }), 'customer-evidence').state).toBe('met');
    const needs = [aNeed('cloud-crm', { level: 'gold', references: 1 })];
    expect(lineOf(readiness([crm], { checks, needs }), 'customer-evidence').state).toBe('missing');
  });

  it('says so when a holding is no longer in the programme', () => {
    expect(forecastOf(readiness([{ id: 'gone' }])).lines).toMatchObject([
      { holdingId: 'gone', state: 'unknown', reason: { kind: 'not-in-programme' } },
    ]);
  });
});

describe('the forecast of a score', () => {
  const bizApps: Holding = { id: 'business-applications' };
  const METRICS = ['net-customer-adds', 'intermediate', 'advanced', 'usage-growth', 'deployments'];
  const figures = (units: readonly number[], changes: Partial<ScoreFigure> = {}) =>
    units.map((each, at) => aFigure('business-applications', METRICS[at] ?? '', each, changes));
  const scored = (
    units: readonly number[],
    changes: Partial<Readiness> = {},
    figure: Partial<ScoreFigure> = {},
  ) => readiness([bizApps], { program: maicpp, figures: figures(units, figure), ...changes });

  it('asks for the track while it is not known', () => {
    expect(lineOf(scored([]), 'pass-score')).toMatchObject({
      state: 'unknown',
      reason: { kind: 'track-unknown' },
      findOut: { text: expect.stringContaining('Enterprise if at least 5 unique workloads') as string },
    });
  });

  it('is met by a qualifying day in the window', () => {
    const made = lineOf(scored([5, 5, 2, 30, 5]), 'pass-score');
    expect(made).toMatchObject({
      state: 'met',
      reason: { window: { from: '2027-01-01', until: '2027-06-30' } },
    });
    expect(states(scored([5, 5, 2, 30, 5]))).toEqual([
      'pass-score: met',
      'net-customer-adds: met',
      'intermediate: met',
      'advanced: met',
      'usage-growth: met',
      'deployments: met',
      'associations: unknown',
    ]);
  });

  it('says nothing yet before the window opens, or by figures read before it', () => {
    const early = scored([5, 5, 2, 30, 5], { today: day('2026-12-20') }, { enteredOn: day('2026-12-20') });
    expect(lineOf(early, 'pass-score')).toMatchObject({
      state: 'unknown',
      reason: { doubt: 'window-ahead' },
    });
    const justOpen = { ...early, today: day('2027-01-05') };
    expect(lineOf(justOpen, 'pass-score')).toMatchObject({
      state: 'unknown',
      reason: { doubt: 'not-in-window' },
    });
  });

  it('says nothing while even one figure was read before the window', () => {
    const mixed = scored([5, 5, 2, 30, 5], { today: day('2027-01-05') }, { enteredOn: day('2027-01-04') });
    expect(lineOf(mixed, 'pass-score').state).toBe('met');
    const [first, ...rest] = mixed.figures;
    if (!first) throw new Error('No figures.');
    const early = { ...mixed, figures: [{ ...first, enteredOn: day('2026-12-31') }, ...rest] };
    expect(lineOf(early, 'pass-score')).toMatchObject({
      state: 'unknown',
      reason: { doubt: 'not-in-window' },
    });
  });

  it('is unknown without a date', () => {
    const undated = { ...scored([5, 5, 2, 30, 5]), team: { holdings: [bizApps] } };
    expect(lineOf(undated, 'pass-score')).toMatchObject({ state: 'unknown', reason: { doubt: 'no-date' } });
    expect(forecastOf(undated).on).toBeUndefined();
  });

  it('is missing with one metric at zero or too few points, unknown with old figures', () => {
    const zero = scored([5, 5, 0, 30, 5]);
    expect([lineOf(zero, 'pass-score').state, lineOf(zero, 'advanced').state]).toEqual([
      'missing',
      'missing',
    ]);
    expect(lineOf(scored([1, 1, 1, 1, 1]), 'pass-score').state).toBe('missing');
    const old = scored([5, 5, 2, 30, 5], {}, { enteredOn: day('2027-04-01') });
    expect(states(old).every((line) => line.endsWith(': unknown'))).toBe(true);
  });

  it('sees a metric fall to zero when the only certification retires before the anniversary', () => {
    const exams = [anExam('Ana', 'Power Automate RPA Developer Associate', '2026-06-01')];
    const of = scored([], {
      exams,
      needs: [aNeed('business-applications', { track: 'smb' })],
      team: { holdings: [bizApps], anniversary: day('2027-09-15') },
    });
    expect(lineOf(of, 'intermediate')).toMatchObject({ state: 'at-risk', fallsOn: '2027-07-01' });
    const more = { ...of, exams: [...exams, anExam('Ben', 'Power BI Data Analyst Associate')] };
    expect(lineOf(more, 'intermediate').state).toBe('met');
  });
});

describe('the headline', () => {
  it('begins with what is missing, then with what falls soonest, then with what is not known', () => {
    const needs = [
      aNeed('cloud-platform', { level: 'gold', references: 1, steps: [{ exams: ['70-533'], people: 1 }] }),
    ];
    const base = readiness([platform], { needs, exams: [anExam('Ana', '70-533')] });
    expect(forecastOf(base).headline).toMatchObject({
      state: 'missing',
      counts: { met: 1, 'at-risk': 0, missing: 1, unknown: 2 },
      first: { requirementId: 'customer-evidence' },
    });
    const running = { ...base, references: [aReference('2025-06-15')] };
    expect(forecastOf(running).headline).toMatchObject({
      state: 'at-risk',
      first: { fallsOn: '2027-06-15' },
    });
    const short = { ...running, exams: [] };
    expect(forecastOf(short).headline).toMatchObject({
      state: 'missing',
      first: { requirementId: 'technical-credentials' },
    });
    const sure = { ...base, references: [aReference('2026-06-15')] };
    expect(forecastOf(sure).headline).toMatchObject({
      state: 'unknown',
      first: { requirementId: 'performance-gold' },
    });
  });

  it('says "met" only when every line is, and that nothing is held when nothing is', () => {
    const needs = [
      aNeed('cloud-crm', { level: 'gold', references: 0, steps: [{ exams: ['X'], people: 1 }] }),
    ];
    const checks = [aCheck('cloud-crm/performance', true)];
    const { headline } = forecastOf(readiness([crm], { needs, checks, exams: [anExam('Ana', 'X')] }));
    expect(headline).toEqual({ state: 'met', counts: { met: 3, 'at-risk': 0, missing: 0, unknown: 0 } });
    expect(forecastOf(readiness([])).headline.state).toBe('nothing-held');
  });
});

describe('the day everything is judged by', () => {
  it('is the anniversary, or today once that has passed', () => {
    expect(judgedOn(readiness([]))).toBe('2027-06-30');
    expect(judgedOn(readiness([], { today: day('2027-07-02') }))).toBe('2027-07-02');
  });
});
