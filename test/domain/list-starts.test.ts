import { startsOf } from '../../src/domain/list-starts';

describe('where lists begin that stand one behind the other', () => {
  it('is told of each, with the end of the last', () => {
    expect(startsOf([['a', 'b'], [], ['c']])).toEqual([0, 2, 2, 3]);
    expect(startsOf([])).toEqual([0]);
  });
});
