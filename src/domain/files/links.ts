import { addDays, type CalendarDay } from '../time/calendar-day';

export interface OutlookEntry {
  readonly subject: string;
  readonly body: string;
  readonly day: CalendarDay;
}

/** Outlook takes the body, not the subject, for HTML: signs that mean something there, and line breaks. */
function asMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n?|\n/g, '<br>');
}

/**
 * Opens Outlook on the web with an all-day entry filled in. The address is documented by its users only; the
 * calendar file is the sure way.
 */
export function outlookLink(entry: OutlookEntry): string {
  const query = new URLSearchParams({
    subject: entry.subject,
    body: asMarkup(entry.body),
    startdt: entry.day,
    enddt: addDays(entry.day, 1),
    allday: 'true',
  });
  return `https://outlook.office.com/calendar/deeplink/compose?${query.toString().replaceAll('+', '%20')}`;
}
