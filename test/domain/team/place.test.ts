import { placeOf, samePlace } from '../../../src/domain/team/place';

describe('a place', () => {
  it('is the channel, whichever thread somebody wrote in', () => {
    expect(placeOf('tenant', '19:abc@thread.tacv2;messageid=1700000000000')).toEqual({
      tenantId: 'tenant',
      conversationId: '19:abc@thread.tacv2',
    });
  });

  it('is another place in another tenant, even with the same conversation id', () => {
    expect(samePlace(placeOf('one', '19:abc'), placeOf('two', '19:abc'))).toBe(false);
  });
});
