import { OutOfTimeError, withinTime } from '../../../src/teams/connection/within-time';

test('gives what the work gives', async () => {
  await expect(withinTime(Promise.resolve(7), 1_000)).resolves.toBe(7);
});

test('passes on what the work throws', async () => {
  await expect(withinTime(Promise.reject(new Error('no')), 1_000)).rejects.toThrow('no');
});

test('gives up on work that does not end', async () => {
  await expect(withinTime(new Promise(() => {}), 1)).rejects.toBeInstanceOf(OutOfTimeError);
});
