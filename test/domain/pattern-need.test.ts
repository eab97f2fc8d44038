import { allNeeds, anyNeed, keysOf } from '../../src/domain/pattern-need';

describe('a need', () => {
  it('is joined', () => {
    expect(anyNeed(['a', { any: ['b', 'c'] }])).toEqual({ any: ['a', 'b', 'c'] });
    expect(anyNeed(['a', undefined])).toBeUndefined();
    expect(allNeeds(['what', undefined, 'date'])).toEqual({ all: ['date', 'what'] });
    expect(allNeeds([undefined])).toBeUndefined();
  });

  it('is met by one of a few words together with the rest', () => {
    expect(keysOf({ all: [{ any: ['date', 'deadline'] }, 'what'] })).toEqual([
      { key: 'date', rest: 'what' },
      { key: 'deadline', rest: 'what' },
    ]);
    expect(keysOf({ any: ['date', { all: [{ all: ['due', 'in'] }, 'what'] }] })).toEqual([
      { key: 'date', rest: undefined },
      { key: 'due', rest: { all: ['in', 'what'] } },
    ]);
  });
});
