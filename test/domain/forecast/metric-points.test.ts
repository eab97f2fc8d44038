import { metricPoints, scoredCap } from '../../../src/domain/forecast/metric-points';
import { gateKey } from '../../../src/domain/records/score-figure';
import { shippedProgram } from '../../fixtures/shipped-program';

const { holdings } = shippedProgram('maicpp');

function metricOf(path: string, track: string) {
  const [holdingId, metricId] = path.split('/');
  const metric = holdings
    .find(({ id }) => id === holdingId)
    ?.score?.metrics.find(({ id }) => id === metricId);
  const rules = metric?.tracks[track];
  if (!metric || !rules) throw new Error(`No metric ${path} in ${track}.`);
  return { cap: metric.cap, rules };
}

/** Points with so many units; `gated` says how many of the gates, from the first, have their people. */
function pointsOf(
  path: string,
  track: string,
  has: { readonly units: number; readonly gated?: number },
): number {
  const { cap, rules } = metricOf(path, track);
  const filled = rules.gates.slice(0, has.gated ?? rules.gates.length);
  const gatePeople = Object.fromEntries(filled.map((gate) => [gateKey(gate), gate.people]));
  return metricPoints(cap, rules, { units: has.units, gatePeople }).points;
}

// path, track, cap, units for the cap, points with one unit (gates met)
const table: readonly (readonly [string, string, number, number, number])[] = [
  ['data-ai/net-customer-adds', 'enterprise', 30, 3, 10],
  ['data-ai/net-customer-adds', 'smb', 30, 3, 10],
  ['data-ai/intermediate', 'enterprise', 40, 10, 4],
  ['data-ai/intermediate', 'smb', 40, 8, 12],
  ['data-ai/usage-growth', 'enterprise', 20, 20, 1],
  ['data-ai/usage-growth', 'smb', 20, 20, 1],
  ['data-ai/deployments', 'enterprise', 10, 5, 2],
  ['data-ai/deployments', 'smb', 10, 5, 2],
  ['digital-app-innovation/net-customer-adds', 'enterprise', 30, 3, 10],
  ['digital-app-innovation/net-customer-adds', 'smb', 30, 3, 10],
  ['digital-app-innovation/intermediate', 'enterprise', 20, 5, 4],
  ['digital-app-innovation/intermediate', 'smb', 20, 4, 8],
  ['digital-app-innovation/advanced', 'enterprise', 20, 5, 4],
  ['digital-app-innovation/advanced', 'smb', 20, 4, 8],
  ['digital-app-innovation/usage-growth', 'enterprise', 20, 20, 1],
  ['digital-app-innovation/usage-growth', 'smb', 20, 20, 1],
  ['digital-app-innovation/deployments', 'enterprise', 10, 5, 2],
  ['digital-app-innovation/deployments', 'smb', 10, 5, 2],
  ['infrastructure/net-customer-adds', 'enterprise', 30, 3, 10],
  ['infrastructure/net-customer-adds', 'smb', 30, 3, 10],
  ['infrastructure/intermediate', 'enterprise', 20, 5, 4],
  ['infrastructure/intermediate', 'smb', 20, 4, 8],
  ['infrastructure/advanced', 'enterprise', 20, 5, 4],
  ['infrastructure/advanced', 'smb', 20, 4, 8],
  ['infrastructure/usage-growth', 'enterprise', 20, 20, 1],
  ['infrastructure/usage-growth', 'smb', 20, 20, 1],
  ['infrastructure/deployments', 'enterprise', 10, 5, 2],
  ['infrastructure/deployments', 'smb', 10, 5, 2],
  ['business-applications/net-customer-adds', 'enterprise', 15, 5, 3],
  ['business-applications/net-customer-adds', 'smb', 15, 5, 3],
  ['business-applications/intermediate', 'enterprise', 20, 20, 1],
  ['business-applications/intermediate', 'smb', 20, 5, 4],
  ['business-applications/advanced', 'enterprise', 15, 7, 2.14],
  ['business-applications/advanced', 'smb', 15, 2, 7.5],
  ['business-applications/usage-growth', 'enterprise', 30, 30, 1],
  ['business-applications/usage-growth', 'smb', 30, 30, 1],
  ['business-applications/deployments', 'enterprise', 20, 5, 4],
  ['business-applications/deployments', 'smb', 20, 5, 4],
  ['modern-work/net-customer-adds', 'enterprise', 20, 5, 4],
  ['modern-work/net-customer-adds', 'smb', 20, 10, 2],
  ['modern-work/intermediate', 'enterprise', 10, 4, 2.5],
  ['modern-work/intermediate', 'smb', 10, 2, 5],
  ['modern-work/advanced', 'enterprise', 15, 2, 7.5],
  ['modern-work/advanced', 'smb', 15, 1, 15],
  ['modern-work/usage-growth', 'enterprise', 30, 1000, 0.03],
  ['modern-work/usage-growth', 'smb', 30, 500, 0.06],
  ['modern-work/deployments', 'enterprise', 25, 5, 5],
  ['modern-work/deployments', 'smb', 25, 5, 5],
  ['security/net-customer-adds', 'enterprise', 20, 10, 2],
  ['security/net-customer-adds', 'smb', 20, 5, 4],
  ['security/intermediate', 'enterprise', 40, 6, 6.67],
  ['security/intermediate', 'smb', 40, 4, 16],
  ['security/usage-growth', 'enterprise', 20, 2500, 0.01],
  ['security/usage-growth', 'smb', 20, 1000, 0.02],
  ['security/deployments', 'enterprise', 20, 6, 3.33],
  ['security/deployments', 'smb', 20, 6, 3.33],
];

describe('the points of a metric', () => {
  it.each(table)('%s (%s): 0 at zero, %d at %d units, %d with one', (path, track, cap, unitsForCap, one) => {
    expect(pointsOf(path, track, { units: 0, gated: 0 })).toBe(0);
    expect(pointsOf(path, track, { units: 1 })).toBe(one);
    expect(pointsOf(path, track, { units: unitsForCap - 1 })).toBeLessThan(cap);
    expect(pointsOf(path, track, { units: unitsForCap })).toBe(cap);
    expect(pointsOf(path, track, { units: unitsForCap * 3 })).toBe(cap);
    expect(pointsOf(path, track, { units: -5, gated: 0 })).toBe(0);
  });

  it('are covered for every metric and track of the programme', () => {
    const all = holdings.flatMap(({ id, score }) =>
      (score?.metrics ?? []).flatMap((metric) =>
        Object.keys(metric.tracks).map((track) => `${id}/${metric.id} ${track}`),
      ),
    );
    expect(table.map(([path, track]) => `${path} ${track}`)).toEqual(all);
  });

  // path, track, points while one gate of the first is missing a person: what the other steps give by themselves
  it.each([
    ['data-ai/intermediate', 'enterprise', 0],
    ['data-ai/intermediate', 'smb', 4],
    ['digital-app-innovation/intermediate', 'enterprise', 0],
    ['digital-app-innovation/intermediate', 'smb', 0],
    ['digital-app-innovation/advanced', 'enterprise', 0],
    ['digital-app-innovation/advanced', 'smb', 0],
    ['infrastructure/intermediate', 'enterprise', 0],
    ['infrastructure/intermediate', 'smb', 0],
    ['infrastructure/advanced', 'enterprise', 0],
    ['infrastructure/advanced', 'smb', 0],
    ['security/intermediate', 'enterprise', 0],
    ['security/intermediate', 'smb', 4],
  ])('%s (%s): its units give nothing while a gate is unmet; %d from gates', (path, track, points) => {
    const { gates } = metricOf(path, track).rules;
    expect(pointsOf(path, track, { units: 100, gated: gates.length - 1 })).toBe(points);
    expect(pointsOf(path, track, { units: 100, gated: 0 })).toBe(0);
  });

  // The programme's own examples for Data & AI, SMB.
  it.each([
    [{ units: 3, gated: 2 }, 20],
    [{ units: 2, gated: 2 }, 16],
    [{ units: 2, gated: 1 }, 4],
    [{ units: 2, gated: 0 }, 0],
  ])('agree with the published examples: %j gives %d', (has, points) => {
    expect(pointsOf('data-ai/intermediate', 'smb', has)).toBe(points);
  });

  it('pay a gate once, however many people are in it', () => {
    const { cap, rules } = metricOf('security/intermediate', 'smb');
    const gatePeople = Object.fromEntries(rules.gates.map((gate) => [gateKey(gate), 9]));
    const { points, gates } = metricPoints(cap, rules, { units: 0, gatePeople });
    expect(points).toBe(8);
    expect(gates.map(({ met, people, needed, points: each }) => [met, people, needed, each])).toEqual([
      [true, 9, 1, 4],
      [true, 9, 1, 4],
    ]);
    expect(scoredCap(cap, rules)).toBe(32);
  });

  it('add up to 100 on every path and track', () => {
    for (const { id, score } of holdings) {
      for (const track of score?.tracks ?? []) {
        const sum = (score?.metrics ?? []).reduce((total, metric) => {
          const units = metric.tracks[track.id]?.unitsForCap ?? 0;
          return total + pointsOf(`${id}/${metric.id}`, track.id, { units });
        }, 0);
        expect(sum).toBe(100);
      }
    }
  });
});
