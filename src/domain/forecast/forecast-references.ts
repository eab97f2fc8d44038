import { countsOn, expiresOn, referencesFor } from '../records/customer-reference';
import type { ForecastResult } from './forecast-line';
import { judgedOn, type Readiness } from './readiness';
import { needOf } from '../records/stated-need';
import type { Holding } from '../team/team';

/** Whether a holding has the references it needs; undefined where the programme does not say how long they count. */
export function forecastReferences(readiness: Readiness, held: Holding): ForecastResult | undefined {
  const { program, team, today } = readiness;
  const rule = program.references;
  if (!rule) return undefined;
  const on = judgedOn(readiness);
  const needed = needOf(readiness.needs, held)?.references ?? rule.neededPerHolding;
  const valid = referencesFor(held.id, readiness.references, team).filter((each) =>
    countsOn(each, rule, today),
  );
  const expiring = valid
    .map((each) => ({ customer: each.customer, on: expiresOn(each, rule) }))
    .filter((each) => each.on <= on)
    .sort((a, b) => a.on.localeCompare(b.on));
  const then = valid.length - expiring.length;
  const reason = { kind: 'references', today: valid.length, then, expiring } as const;
  if (needed === undefined) return { state: 'unknown', reason };
  if (then >= needed) return { state: 'met', reason: { ...reason, needed } };
  // One more than can be spared.
  const fallsOn = expiring[valid.length - needed]?.on;
  if (valid.length < needed || fallsOn === undefined)
    return { state: 'missing', reason: { ...reason, needed } };
  return { state: 'at-risk', fallsOn, reason: { ...reason, needed } };
}
