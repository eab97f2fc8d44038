import type { Command } from '../../src/domain/command';
import { isLooselyOwn } from '../../src/domain/loose-reading';

describe('isLooselyOwn', () => {
  it.each<[Command, string]>([
    [{ do: 'ask', about: 'contact' }, 'is the contact the one who renews'],
    [{ do: 'show', what: 'exams' }, 'four months before, what about certificates'],
  ])('doubts a reading of %j without a word about the team: %s', (command, text) => {
    expect(isLooselyOwn(command, text)).toBe(true);
  });

  it.each<[Command, string]>([
    [{ do: 'ask', about: 'contact' }, 'who is our contact for this renewal'],
    [{ do: 'ask', about: 'days-left' }, 'countdown'],
    [{ do: 'show', what: 'exams' }, 'show the exams, please, all of them'],
    [{ do: 'undo' }, 'undo the last change, that was wrong'],
  ])('leaves %j alone: %s', (command, text) => {
    expect(isLooselyOwn(command, text)).toBe(false);
  });
});
