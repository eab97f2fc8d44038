import { splitQuestions } from '../../src/answers/split-questions';

describe('splitQuestions', () => {
  it.each([
    ['who renews and where do I find them?', ['who renews', 'where do I find them?']],
    ['what is the fee? how do we pay it?', ['what is the fee', 'how do we pay it?']],
    ['badge gone? and is one day enough', ['badge gone', 'is one day enough']],
    ['price of core and of expanded', ['price of core', 'of expanded']],
    ['forgot my password... also is mfa a must', ['forgot my password', 'is mfa a must']],
    [
      'Hello, we pay by wire. How long does it take, and when do the benefits come? Best regards, Ana',
      ['we pay by wire, How long does it take', 'when do the benefits come?'],
    ],
  ])('takes %j apart', (message, parts) => {
    expect(splitQuestions(message)).toEqual(parts);
  });

  it.each([
    'We paid. What now?',
    'requirements and benefits of gold',
    'in 2018, until when could one renew',
    'ppc?',
  ])('leaves %j whole', (message) => {
    expect(splitQuestions(message)).toHaveLength(1);
  });
});
