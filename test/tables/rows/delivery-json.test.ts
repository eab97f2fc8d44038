import { z } from 'zod';
import { deliverySchema } from '../../../src/domain/team/team';
import { deliveryToStore, storedDelivery } from '../../../src/tables/rows/delivery-json';
import { aDelivery } from '../../fixtures/team';

/** The shape that rows of deliveries had when `reason` was the code itself. */
const shapeBefore = deliverySchema.omit({ code: true }).extend({ reason: z.string().optional() });

/** A row as it was written before reasons were the bot's own words. */
const row = { ...aDelivery({ state: 'retry' }), reason: 'BotNotInConversationRoster', retryAt: 5 };

describe('the row of a delivery', () => {
  it('is read with what its code means', () => {
    expect(deliverySchema.parse(storedDelivery(row))).toMatchObject({
      reason: 'not-a-member',
      code: 'BotNotInConversationRoster',
    });
  });

  it.each([
    row,
    { ...row, reason: 'http-404' },
    { ...row, reason: 'SomethingNew' },
    { ...row, reason: 'claim-late' },
    aDelivery(),
  ])('is written as it was read: $reason', (before) => {
    expect(JSON.stringify(deliveryToStore(deliverySchema.parse(storedDelivery(before))))).toBe(
      JSON.stringify(shapeBefore.parse(before)),
    );
  });

  it.each([[undefined], ['text'], [{ reason: 7 }]])('leaves %j to be found damaged', (value) => {
    expect(storedDelivery(value)).toBe(value);
  });
});
