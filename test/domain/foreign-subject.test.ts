import { hasForeignWords } from '../../src/domain/foreign-subject';

describe('words of other walks of life', () => {
  it.each(['when does my gym membership expire', 'are you a football fan'])('are known: %s', (plain) => {
    expect(hasForeignWords(plain)).toBe(true);
  });

  it.each(['who is the backup', 'do you post in berlin time', 'will i hear from you before christmas'])(
    'are not those that teams use as well: %s',
    (plain) => {
      expect(hasForeignWords(plain)).toBe(false);
    },
  );
});
