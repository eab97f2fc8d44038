import { findTimeZone } from '../../../src/understanding/zones/time-zone-search';

describe('finding a time zone', () => {
  it.each([
    ['Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['america/new york', 'America/New_York'],
    ['Pacific time', 'America/Los_Angeles'],
    ['Eastern Daylight Time', 'America/New_York'],
    ['CET', 'Europe/Berlin'],
    ['EST', 'America/New_York'],
    ['UTC', 'UTC'],
    ['tokyo time', 'Asia/Tokyo'],
    ['Munich', 'Europe/Berlin'],
    ['München', 'Europe/Berlin'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['the UK', 'Europe/London'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Pacific Standard Time', 'America/Los_Angeles'],
    ['Central Standard Time', 'America/Chicago'],
    ['Seattle time zone', 'America/Los_Angeles'],
  ])('knows %s', (text, zone) => {
    expect(findTimeZone(text)).toEqual({ timeZone: zone });
  });

  it.each([
    ['IST', 'Asia/Kolkata'],
    ['CST', 'America/Chicago'],
    ['Berln', 'Europe/Berlin'],
    ['Australia', 'Australia/Sydney'],
  ])('asks back where several zones or a slip may be meant: %s', (text, among) => {
    expect(findTimeZone(text)).toEqual({ suggestions: expect.arrayContaining([among]) as string[] });
  });

  it.each([['Narnia'], [''], ['Europe/Atlantis'], ['+02:00'], ['12']])(
    'takes nothing for UTC: %s',
    (text) => {
      expect(findTimeZone(text)).toEqual({ suggestions: [] });
    },
  );
});
