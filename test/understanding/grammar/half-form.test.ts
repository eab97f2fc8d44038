import { readHalfForm } from '../../../src/understanding/grammar/half-form';

describe('the beginning of a form with words that are no day', () => {
  it.each([
    ['snooze one business day', 'snooze', 'one business day'],
    ['pause till the new partner portal.', 'pause', 'till the new partner portal'],
  ])('keeps them to be asked back: %s', (text, what, said) => {
    expect(readHalfForm(text)).toEqual({ do: what, until: { kind: 'unreadable', text: said } });
  });

  it.each([
    'snooze',
    'snooze never',
    'pause if Megan agrees',
    'pause one business day?',
    'please wait one business day',
    'pause the music in the kitchen until everybody has gone',
  ])('is none: %s', (text) => {
    expect(readHalfForm(text)).toBeUndefined();
  });
});
