import { decideRate, type RateRule } from '../../../src/app/turn/rate-limit';

const rule: RateRule = { burst: 20, everyMs: 2_000 };

/** How many of so many requests, so far apart, are allowed. */
function allowedOf(count: number, apartMs: number): number {
  let spentUntil: number | undefined;
  let allowed = 0;
  for (let at = 0; at < count; at += 1) {
    const decision = decideRate(rule, spentUntil, 1_000_000 + at * apartMs);
    spentUntil = decision.spentUntil;
    if (decision.allowed) allowed += 1;
  }
  return allowed;
}

describe('the rate of one person', () => {
  it('allows a burst at once and nothing beyond it', () => {
    expect(allowedOf(50, 0)).toBe(20);
  });

  it('never troubles who keeps to the pace', () => {
    expect(allowedOf(500, 2_000)).toBe(500);
  });

  it('gives one back in each step of time', () => {
    expect(allowedOf(101, 1_000)).toBe(20 + 50);
  });

  it('takes nothing for what it refuses', () => {
    const { spentUntil } = decideRate({ burst: 1, everyMs: 2_000 }, undefined, 0);
    expect(decideRate({ burst: 1, everyMs: 2_000 }, spentUntil, 500)).toEqual({ allowed: false, spentUntil });
    expect(decideRate({ burst: 1, everyMs: 2_000 }, spentUntil, 2_000).allowed).toBe(true);
  });

  it('locks nobody out when the clock is set back by a year', () => {
    const before = decideRate(rule, undefined, 1_800_000_000_000).spentUntil;
    const yearAgo = 1_768_464_000_000;
    const { spentUntil } = decideRate(rule, before, yearAgo);
    expect(decideRate(rule, spentUntil, yearAgo + rule.everyMs).allowed).toBe(true);
  });
});
