import { newPrefix, openTables } from '../stores';

describe('the key that signs links', () => {
  test('is made once and shared by all processes of one store', async () => {
    const prefix = newPrefix();
    const [one, other] = [await openTables({ prefix }), await openTables({ prefix })];
    const keys = await Promise.all([one.linkKey(), other.linkKey(), one.linkKey()]);
    expect(keys[0]).toHaveLength(32);
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
  });

  test('is another one in another store', async () => {
    const [one, other] = [await openTables(), await openTables()];
    expect(await one.linkKey()).not.toEqual(await other.linkKey());
  });
});
