import { day } from '../../src/domain/calendar-day';
import { parseCommand } from '../../src/domain/parse-command';
import { shippedPrograms } from '../fakes/app-world';

const context = {
  today: day('2027-01-15'),
  locale: 'en-GB',
  programs: shippedPrograms(),
  team: { programId: 'mpn-2016', holdings: [{ id: 'cloud-platform', level: 'gold' }], items: [] },
};
const march = { kind: 'day', day: '2026-03-03' };

describe('exams by words', () => {
  it.each([
    ['Ana Lima passed 70-532 on 3 March 2026', 'Ana Lima', '70-532', march],
    ['Megan has passed exam 70-533 on 2026-03-03', 'Megan', '70-533', march],
    ['add exam 70-532 passed by Ana Lima on 3 March 2026', 'Ana Lima', '70-532', march],
    ['add exam Ana Lima, 70-532, 3 March 2026', 'Ana Lima', '70-532', march],
    [
      'please note the certification Azure Administrator Associate of Ana Lima, 3 March 2026',
      'Ana Lima',
      'Azure Administrator Associate',
      march,
    ],
    ['Ana Lima passed exam AZ-104', 'Ana Lima', 'AZ-104', { kind: 'missing' }],
  ])('"%s" adds a pass', (text, person, exam, date) => {
    expect(parseCommand(text, context)).toEqual({
      do: 'records',
      change: { do: 'add-exam', person, exam, date },
    });
  });

  it.each([
    ['remove exam 70-532 of Ana Lima', { do: 'remove-exam', person: 'Ana Lima', exam: '70-532' }],
    [
      'gold Cloud Platform needs 2 people with 70-532 or 70-533',
      { do: 'need-exams', people: 2, exams: ['70-532', '70-533'], holding: 'gold Cloud Platform' },
    ],
    [
      'we need two people with 70-532, 70-533 for Cloud Platform',
      { do: 'need-exams', people: 2, exams: ['70-532', '70-533'], holding: 'Cloud Platform' },
    ],
  ])('"%s" is understood', (text, change) => {
    expect(parseCommand(text, context)).toEqual({ do: 'records', change });
  });

  it.each(['who passed exam 70-532?', 'which exams count for gold?', 'how many people need 70-532?'])(
    '"%s" changes nothing',
    (text) => {
      expect(parseCommand(text, context).do).not.toBe('records');
    },
  );

  it('leaves a competency that was passed to the holdings', () => {
    expect(parseCommand('we passed Cloud Platform gold', context).do).toBe('add-holding');
  });
});
