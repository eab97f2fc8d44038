import { day } from '../../../src/domain/time/calendar-day';
import { findWindow } from '../../../src/understanding/entities/find-window';

const context = { today: day('2026-11-30'), locale: 'en-GB' };

describe('the time that a question is about', () => {
  it.each([
    ['what is due before Christmas?', { to: '2026-12-24' }],
    ['anything due in January?', { from: '2027-01-01', to: '2027-01-31' }],
    ['what do we have to do by 15 January 2027', { to: '2027-01-15' }],
    ['what is due before March', { to: '2027-02-28' }],
    ['what is left after 1 February 2027', { from: '2027-02-01' }],
    ['due this month?', { from: '2026-11-01', to: '2026-11-30' }],
    ['what comes up in the next two weeks', { to: '2026-12-14' }],
    ['was ist bis Ende Januar fällig', { to: '2027-01-31' }],
  ])('in %j is %j', (text, window) => {
    const locale = text.startsWith('was') ? 'de-DE' : context.locale;
    expect(findWindow(text, { ...context, locale })).toEqual(window);
  });

  it.each(['what may we do', 'who does the march item', 'what is open'])('is none in %j', (text) => {
    expect(findWindow(text, context)).toBeUndefined();
  });
});
