import { day } from '../../../src/domain/time/calendar-day';
import { outlookLink } from '../../../src/domain/files/links';

test('a link to Outlook fills in one whole day, with its words as they are', () => {
  const link = outlookLink({
    subject: 'MPN 2016: anniversary date & more',
    body: 'Renew + pay\n100 % "on time" & <early>',
    day: day('2028-02-29'),
  });
  const { origin, pathname, searchParams } = new URL(link);
  expect(origin + pathname).toBe('https://outlook.office.com/calendar/deeplink/compose');
  expect(Object.fromEntries(searchParams)).toEqual({
    subject: 'MPN 2016: anniversary date & more',
    body: 'Renew + pay<br>100 % "on time" &amp; &lt;early&gt;',
    startdt: '2028-02-29',
    enddt: '2028-03-01',
    allday: 'true',
  });
  // Outlook shows a plus sign as it is.
  expect(link).not.toContain('+');
});
