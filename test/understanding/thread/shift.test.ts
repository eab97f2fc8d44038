import { shiftOf } from '../../../src/understanding/thread/shift';

/** The length in brackets. */
function read(text: string): ReturnType<typeof shiftOf> {
  const start = text.indexOf('[');
  return shiftOf(text.replace(/[[\]]/g, ''), { start, end: text.indexOf(']') - 1 });
}

describe('a length said right after a day was set', () => {
  it.each([
    ['[a week] later please', 'later'],
    ['no, make that [one week] later', 'later'],
    ['sorry, [2 weeks] earlier', 'earlier'],
    ['[eine Woche] später bitte', 'later'],
  ])('moves that day: %s', (text, way) => {
    expect(read(text)).toBe(way);
  });

  it.each([
    'extra reminders [6 weeks] before',
    'add a reminder [45 days] before the date, too',
    'remind us also [2 weeks] before',
    'pause until [3 weeks] before our date',
    'item 1 is due [2 weeks] before our date',
    'what if we renew [a week] later?',
    '[two weeks]',
  ])('does not where the message says something else: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
