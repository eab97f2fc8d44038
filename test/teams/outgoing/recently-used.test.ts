import { RecentlyUsed } from '../../../src/teams/outgoing/recently-used';

class Probe {
  static made = 0;
  readonly number = (Probe.made += 1);
  idle(now: number): boolean {
    return now > this.number;
  }
}

test('gives the same object for a key', () => {
  const probes = new RecentlyUsed(() => new Probe());
  expect(probes.get('a', 0)).toBe(probes.get('a', 0));
});

test('forgets what is idle once there are many, and keeps what is not', () => {
  const probes = new RecentlyUsed(() => new Probe());
  const first = probes.get('0', 0);
  for (let n = 1; n < 1_000; n += 1) probes.get(String(n), 0);
  const last = probes.get('999', 0);
  probes.get('one more', last.number);
  expect(probes.get('0', 0)).not.toBe(first);
  expect(probes.get('999', 0)).toBe(last);
});
