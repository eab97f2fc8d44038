import { buttonData } from '../../../src/domain/requests/button-data';
import { day } from '../../../src/domain/time/calendar-day';
import type { Question } from '../../../src/domain/team/talk';
import { answerPending } from '../../../src/understanding/thread/answer-pending';

const changes = [{ do: 'set-date' as const, date: { kind: 'day' as const, day: day('2027-03-03') } }];
const proposal: Question = {
  options: [
    {
      title: 'Yes, change it',
      data: buttonData({ action: 'do', changes, was: ['2027-06-18'] }),
      answer: 'yes',
    },
    { title: 'No', data: buttonData({ action: 'decline' }), answer: 'no' },
  ],
  completes: 'anniversary',
};
const years: Question = {
  options: [
    { title: '3 March 2027', data: buttonData({ action: 'set-date', day: '2027-03-03' }) },
    { title: '3 March 2028', data: buttonData({ action: 'set-date', day: '2028-03-03' }) },
    { title: 'Another day', data: buttonData({ action: 'open-set-up' }) },
  ],
  completes: 'anniversary',
};
const people: Question = {
  options: [
    {
      title: 'Ben Smith (ben@contoso.example)',
      data: buttonData({ action: 'confirm', what: 'contact', value: '1' }),
    },
    {
      title: 'Ben Stone (b.stone@contoso.example)',
      data: buttonData({ action: 'confirm', what: 'contact', value: '2' }),
    },
  ],
};

function titleOf(text: string, question: Question): string | undefined {
  const answer = answerPending(text, question);
  return answer?.kind === 'option' ? answer.option.title : answer?.kind;
}

describe('an answer to a proposal', () => {
  it.each([
    'yes',
    'Yes.',
    'yes please',
    'ok',
    'ok do it',
    'yep, go ahead',
    'sure, thanks',
    'do it',
    'yes, change it',
    "that's right",
    'correct',
    'Ja, bitte',
    'oui',
    'yes yes',
    'jo, mach das',
  ])('says yes by "%s"', (text) => expect(titleOf(text, proposal)).toBe('Yes, change it'));

  it.each([
    'no',
    'No!',
    'no thanks',
    'nope',
    'cancel',
    'cancel that please',
    'never mind',
    "don't",
    'nein danke',
    'leave it',
    'stop',
  ])('says no by "%s"', (text) => expect(titleOf(text, proposal)).toBe('No'));

  it.each([
    ['no, 4 April 2027', '4 April 2027'],
    ['no, April', 'April'],
    ['make that 4 April', '4 April'],
    ['sorry, I meant 4 April 2027', '4 April 2027'],
  ])('gives another value by "%s"', (text, value) =>
    expect(answerPending(text, proposal)).toEqual({ kind: 'value', text: value, corrects: true }),
  );

  it.each(['is that right?', 'what was it before?', ''])('is not given by "%s"', (text) =>
    expect(answerPending(text, proposal)).toBeUndefined(),
  );

  it('does not take words of its button for a yes', () => {
    const asked: Question = {
      options: [
        {
          title: 'Delete our data',
          data: buttonData({ action: 'confirm', what: 'delete-data' }),
          answer: 'yes',
        },
        { title: 'Keep it', data: buttonData({ action: 'show', what: 'status' }), answer: 'no' },
      ],
    };
    expect(titleOf('delete our data', asked)).not.toBe('Delete our data');
    expect(titleOf('keep it', asked)).toBe('Keep it');
  });
});

describe('an answer to a choice', () => {
  it.each([
    ['2028', '3 March 2028'],
    ['the second one', '3 March 2028'],
    ['2', '3 March 2028'],
    ['the first', '3 March 2027'],
    ['number 2 please', '3 March 2028'],
    ['3 March 2027', '3 March 2027'],
    ['die zweite', '3 March 2028'],
    ['the year 2028', '3 March 2028'],
    ['yes', 'which'],
    ['no', 'declined'],
  ])('chooses by "%s"', (text, title) => expect(titleOf(text, years)).toBe(title));

  it.each([
    ['Stone', 'Ben Stone (b.stone@contoso.example)'],
    ['Ben Smith', 'Ben Smith (ben@contoso.example)'],
    ['the latter', 'Ben Stone (b.stone@contoso.example)'],
  ])('chooses a person by "%s"', (text, title) => expect(titleOf(text, people)).toBe(title));

  it('chooses none where the words fit several', () => expect(titleOf('Ben', people)).not.toMatch(/Ben S/));
});
