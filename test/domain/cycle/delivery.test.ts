import { retryDelay, standingOf } from '../../../src/domain/cycle/delivery';
import { MINUTE } from '../../../src/domain/time/time-zone';
import { aDelivery } from '../../fixtures/team';

const asOf = 1_000_000;
const now = 5_000_000;

describe('a delivery', () => {
  it('can be claimed when nobody tried yet', () => {
    expect(standingOf(undefined, asOf, now)).toEqual({ kind: 'claimable', possibleRepeat: false });
  });

  it.each(['sent', 'failed', 'gone'] as const)('is settled once it is %s', (state) =>
    expect(standingOf(aDelivery({ state }), asOf, now)).toEqual({ kind: 'settled' }),
  );

  it('is left to the process that claimed it while the lease holds by real time', () => {
    const claimed = aDelivery({ state: 'claimed', leaseUntil: now + 20_000 });
    expect(standingOf(claimed, asOf, now)).toEqual({ kind: 'wait', until: asOf + 20_000 });
  });

  it('is taken over when the lease has run out, as a possible repeat', () => {
    const claimed = aDelivery({ state: 'claimed', leaseUntil: now });
    expect(standingOf(claimed, asOf, now)).toEqual({ kind: 'claimable', possibleRepeat: true });
  });

  it('waits for its next attempt', () => {
    expect(standingOf(aDelivery({ state: 'retry', retryAt: asOf + 1 }), asOf, now)).toEqual({
      kind: 'wait',
      until: asOf + 1,
    });
  });

  it('is a possible repeat after an answer was lost, not after a refusal', () => {
    const standing = (state: 'retry' | 'unknown') =>
      standingOf(aDelivery({ state, retryAt: asOf }), asOf, now);
    expect(standing('retry')).toEqual({ kind: 'claimable', possibleRepeat: false });
    expect(standing('unknown')).toEqual({ kind: 'claimable', possibleRepeat: true });
  });

  it('is tried again soon after a refusal, late after a lost answer, never before Teams allows', () => {
    expect(retryDelay('retry', 1)).toBe(MINUTE);
    expect(retryDelay('retry', 99)).toBe(60 * MINUTE);
    expect(retryDelay('unknown', 1)).toBe(10 * MINUTE);
    expect(retryDelay('retry', 1, 5 * MINUTE)).toBe(5 * MINUTE);
  });
});
