// A calendar of its own, so that the simulation does not check the bot's days by the bot's own arithmetic.

const DAY_MS = 86_400_000;

/** The local calendar day and hour at a moment, by the runtime's own zone data. */
export function localTime(zone: string, at: number): { readonly day: string; readonly hour: number } {
  const parts = formatter(zone).formatToParts(at);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known =
    formatters.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
    });
  formatters.set(zone, known);
  return known;
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The same day a year later; 29 February becomes 28 February. */
export function nextYear(day: string): string {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return Number.isNaN(Date.parse(`${later}T00:00:00Z`)) ||
    !new Date(`${later}T00:00:00Z`).toISOString().startsWith(later)
    ? later.replace('-02-29', '-02-28')
    : later;
}
