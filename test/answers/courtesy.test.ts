import { withoutCourtesy } from '../../src/answers/courtesy';

describe('withoutCourtesy', () => {
  it.each([
    ['Hi bot, what is CPOR? Thanks, Ana', 'what is CPOR?'],
    ['Good morning! Where is the invoice? Kind regards, Ulrike Stein', 'Where is the invoice?'],
    ['what is the PCS, in plain words', 'what is the PCS'],
    ['my boss told me that gold has ended', 'gold has ended'],
    ['Dear team, this is Ana from Contoso, how do we renew? cheers', 'how do we renew?'],
  ])('keeps the question of %j', (message, question) => {
    expect(withoutCourtesy(message).trim().replace(/^, ?/, '')).toBe(question);
  });

  it('keeps a message that is courtesy alone', () => {
    expect(withoutCourtesy(' thanks')).toBe(' thanks');
  });
});
