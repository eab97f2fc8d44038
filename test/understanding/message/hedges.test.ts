import { withoutHedges } from '../../../src/understanding/message/hedges';

describe('a hedge', () => {
  it.each([
    ['maybe we should pause until 1 February 2027', 'pause until 1 February 2027'],
    ['I think our renewal might be on 3 March 2027', 'our renewal is on 3 March 2027'],
    ['add Infrastructure, I guess', 'add Infrastructure'],
  ])('is left out of "%s"', (text, plain) => {
    expect(withoutHedges(text)).toBe(plain);
  });

  it('is not found in a plain sentence', () => {
    expect(withoutHedges('pause until 1 February 2027')).toBeUndefined();
  });
});
