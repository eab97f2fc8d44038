import type { Place } from '../../src/domain/team/place';
import { DAY, HOUR } from '../../src/domain/time/time-zone';
import type { WakeUp, WakeUps } from '../../src/ports';
import { newPrefix, openStore, openTables, place, storeKinds } from './stores';

const NOON = Date.UTC(2027, 3, 1, 12);
const MIDNIGHT = Date.UTC(2027, 3, 1);

function at(instant: number, conversationId = place.conversationId): WakeUp {
  return { at: instant, place: { ...place, conversationId } };
}

async function listed(pages: AsyncIterable<readonly WakeUp[]>): Promise<readonly WakeUp[]> {
  const wakeUps: WakeUp[] = [];
  for await (const page of pages) wakeUps.push(...page);
  return wakeUps;
}

describe.each(storeKinds)('wake-ups in the %s store', (kind) => {
  let wakeUps: WakeUps;

  beforeEach(async () => {
    ({ wakeUps } = await openStore(kind));
  });

  test('none are due where none were added', async () => {
    expect(await listed(wakeUps.due(NOON))).toEqual([]);
    expect(await listed(wakeUps.all())).toEqual([]);
  });

  test('those of now and before are due in order, those after are not', async () => {
    const due = [
      at(0),
      at(NOON - 400 * DAY),
      at(MIDNIGHT - 1),
      at(MIDNIGHT),
      at(NOON - 1),
      at(NOON, 'a'),
      at(NOON, 'b'),
    ];
    const later = [at(NOON + 1), at(NOON + 10 * HOUR), at(MIDNIGHT + DAY), at(NOON + 400 * DAY)];
    for (const wakeUp of [...later, ...due].reverse()) await wakeUps.add(wakeUp);

    expect(await listed(wakeUps.due(NOON))).toEqual(due);
    expect(await listed(wakeUps.all())).toEqual([...due, ...later]);
  });

  test('at midnight the first of the day is due', async () => {
    await wakeUps.add(at(MIDNIGHT));

    expect(await listed(wakeUps.due(MIDNIGHT - 1))).toEqual([]);
    expect(await listed(wakeUps.due(MIDNIGHT))).toEqual([at(MIDNIGHT)]);
  });

  test('one that exists can be added again and stays one', async () => {
    await wakeUps.add(at(NOON));
    await wakeUps.add(at(NOON));

    expect(await listed(wakeUps.all())).toEqual([at(NOON)]);
  });

  test('one is removed without the others of its place and instant', async () => {
    for (const wakeUp of [at(NOON, 'a'), at(NOON, 'b'), at(NOON + 1, 'a')]) await wakeUps.add(wakeUp);

    await wakeUps.remove(at(NOON, 'a'));
    await wakeUps.remove(at(NOON, 'a'));

    expect(await listed(wakeUps.all())).toEqual([at(NOON, 'b'), at(NOON + 1, 'a')]);
  });

  test('those done can be removed and new ones added while reading', async () => {
    for (let i = 0; i < 5; i++) await wakeUps.add(at(NOON - i));

    for await (const page of wakeUps.due(NOON)) {
      for (const wakeUp of page) {
        await wakeUps.add(at(wakeUp.at + DAY));
        await wakeUps.remove(wakeUp);
      }
    }

    expect(await listed(wakeUps.due(NOON))).toEqual([]);
    expect(await listed(wakeUps.all())).toHaveLength(5);
  });

  test.each(['a/b\\c#d?e', "it's", '🎓', '', '19:x@thread.tacv2;messageid=1', 'a|b'])(
    'a place with the id %j comes back unchanged',
    async (id) => {
      const strange: Place = { tenantId: `tenant ${id}`, conversationId: id };
      await wakeUps.add({ at: NOON, place: strange });

      expect(await listed(wakeUps.due(NOON))).toEqual([{ at: NOON, place: strange }]);

      await wakeUps.remove({ at: NOON, place: strange });
      expect(await listed(wakeUps.all())).toEqual([]);
    },
  );

  test.each([-1, 0.5, Number.NaN, Date.UTC(10_000, 0, 1)])(
    'no wake-up is made for the instant %d',
    async (instant) => {
      await expect(wakeUps.add(at(instant))).rejects.toThrow(RangeError);
    },
  );

  test('many are given in pages of at most a thousand', async () => {
    const many = Array.from({ length: 1005 }, (_, i) => at(NOON - i));
    for (let from = 0; from < many.length; from += 50) {
      await Promise.all(many.slice(from, from + 50).map((wakeUp) => wakeUps.add(wakeUp)));
    }

    const sizes: number[] = [];
    for await (const page of wakeUps.due(NOON)) sizes.push(page.length);

    expect(Math.max(...sizes)).toBeLessThanOrEqual(1000);
    expect(sizes.reduce((a, b) => a + b)).toBe(1005);
  });
});

describe('requests for wake-ups', () => {
  test('two find those due, whatever the number of days, and none of them reads all', async () => {
    const requests: string[] = [];
    const prefix = newPrefix();
    const { wakeUps } = await openTables({ prefix, onRequest: (operation) => requests.push(operation) });
    for (let day = 0; day < 30; day++) await wakeUps.add(at(NOON - day * DAY));
    requests.length = 0;

    expect(await listed(wakeUps.due(NOON))).toHaveLength(30);

    expect(requests).toEqual([`GET ${prefix}Due`, `GET ${prefix}Due`]);
  });

  test('adding and removing take one each', async () => {
    const requests: string[] = [];
    const { wakeUps } = await openTables({ onRequest: (operation) => requests.push(operation) });
    requests.length = 0;

    await wakeUps.add(at(NOON));
    await wakeUps.remove(at(NOON));

    expect(requests).toHaveLength(2);
  });
});
