import { isAboutProgram } from '../../src/domain/program-subject';

describe('what asks how things are in a programme', () => {
  it.each([
    'who is our contact, where can i look it up',
    'which screen shows the date we got to renew by',
    'membership status page, what does it show me',
    'we have like 5 months till expiry what now',
  ])('is known, though it speaks of the team: %s', (plain) => {
    expect(isAboutProgram(plain)).toBe(true);
  });

  it.each(['where do we stand', 'who is our contact', 'what do we still have to do'])(
    'is not what asks about the team alone: %s',
    (plain) => {
      expect(isAboutProgram(plain)).toBe(false);
    },
  );
});
