import { SendRate } from '../../../src/teams/outgoing/send-rate';
import { FakeClock } from '../../fakes/fake-clock';

const minute = 60_000;
let clock: FakeClock;
let rate: SendRate;

beforeEach(() => {
  clock = new FakeClock();
  rate = new SendRate({ perSecond: 20, clock });
});

function target(conversation: number | string, tenantId = 't'): { tenantId: string; conversationId: string } {
  return { tenantId, conversationId: `19:${conversation}@thread.tacv2` };
}

/** Milliseconds that so many sends to different conversations take. */
async function timeFor(count: number, tenantId = 't'): Promise<number> {
  const start = clock.now();
  for (let n = 0; n < count; n += 1) await rate.admit(target(`${tenantId}-${start}-${n}`, tenantId), minute);
  return clock.now() - start;
}

/** The moments at which so many sends to one conversation were admitted. */
async function momentsOf(count: number): Promise<number[]> {
  const moments: number[] = [];
  for (let n = 0; n < count; n += 1) {
    await rate.admit(target(1), 4_000 * minute);
    moments.push(clock.now());
  }
  return moments;
}

test('a first send goes at once', async () => {
  expect(await rate.admit(target(1), 0)).toEqual({ kind: 'admitted' });
  expect(clock.waits).toEqual([]);
});

test('a tenant gets 20 requests a second', async () => {
  expect(await timeFor(101)).toBe(5_000);
});

test('sends asked for at the same moment are spaced too', async () => {
  const start = clock.now();
  await Promise.all(Array.from({ length: 21 }, (_, n) => rate.admit(target(n), minute)));
  expect(clock.now() - start).toBeGreaterThanOrEqual(1_000);
});

test('sends whose slots passed while the process stalled go in line, not all at once', async () => {
  const waiting: (() => void)[] = [];
  let now = 0;
  const wait = () => new Promise<void>((resolve) => waiting.push(resolve));
  const stalled = new SendRate({ perSecond: 20, clock: { now: () => now, wait } });
  const went: number[] = [];
  const sends = Array.from({ length: 10 }, (_, n) =>
    stalled.admit(target(n), minute).then(() => went.push(now)),
  );
  for (now = 5_000; went.length < sends.length; now += 10) {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    for (const go of waiting.splice(0)) go();
  }
  const gaps = went.slice(1).map((at, n) => at - (went[n] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(40);
});

test('one tenant does not slow down another', async () => {
  await timeFor(20, 'a');
  expect(await timeFor(1, 'b')).toBe(0);
});

test('goes at half the speed after a 429, and back to full speed within a minute', async () => {
  rate.throttled('t');
  const halved = await timeFor(11);
  expect(halved).toBeGreaterThan(900);
  expect(halved).toBeLessThanOrEqual(1_000);
  clock.advance(minute);
  expect(await timeFor(21)).toBe(1_000);
});

test('several 429 at once, for sends that were on their way together, count as one', async () => {
  for (let n = 0; n < 3; n += 1) rate.throttled('t');
  expect(await timeFor(11)).toBeLessThanOrEqual(1_000);
});

test('recovers slowly, not at once', async () => {
  rate.throttled('t');
  clock.advance(1_000);
  rate.throttled('t');
  clock.advance(minute / 4);
  const quarterLater = await timeFor(11);
  expect(quarterLater).toBeGreaterThan(900);
});

test('never stops, however often Teams says 429', async () => {
  for (let n = 0; n < 50; n += 1) {
    rate.throttled('t');
    clock.advance(1_000);
  }
  expect(await timeFor(3)).toBeLessThanOrEqual(2_000);
});

test('a 429 in one tenant does not slow down another', async () => {
  rate.throttled('a');
  expect(await timeFor(21, 'b')).toBe(1_000);
});

test.each([
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
])('a conversation gets fewer than %i messages in any %i ms', async (count, ms) => {
  const moments = await momentsOf(count * 2);
  for (let n = count - 1; n < moments.length; n += 1) {
    expect((moments[n] ?? 0) - (moments[n - count + 1] ?? 0)).toBeGreaterThanOrEqual(ms);
  }
});

test('threads of one channel count together', async () => {
  for (let n = 0; n < 6; n += 1) await rate.admit(target(`1@thread.tacv2;messageid=${n}`), minute);
  const start = clock.now();
  await rate.admit(target('1@thread.tacv2;messageid=9'), minute);
  expect(clock.now() - start).toBeGreaterThan(500);
});

test('says how long it would take when that is too long, and takes nothing', async () => {
  await momentsOf(55);
  const full = await rate.admit(target(1), 1_000);
  expect(full).toMatchObject({ kind: 'full' });
  expect(full.kind === 'full' && full.afterMs).toBeGreaterThan(1_000);
  clock.advance(full.kind === 'full' ? full.afterMs : 0);
  expect(await rate.admit(target(1), 0)).toEqual({ kind: 'admitted' });
});

test('a busy conversation does not hold up its tenant', async () => {
  await momentsOf(55);
  await rate.admit(target(1), 1_000);
  clock.advance(50);
  expect(await rate.admit(target(2), 0)).toEqual({ kind: 'admitted' });
});
