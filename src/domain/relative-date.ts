import type * as chronoNode from 'chrono-node';
import { addDays, parseDay, type CalendarDay } from './calendar-day';
import { languageOf } from './calendar-words';
import type { DateSettings } from './written-date';

/** Where a bare weekday lies: "Friday" is the next one when somebody plans, the last one when somebody reports. */
export type Direction = 'ahead' | 'back';

type Chrono = typeof chronoNode;
type ParsedResult = chronoNode.ParsedResult;

let loaded: Chrono | undefined;

/**
 * The days meant by words such as "tomorrow", "next Friday" or "in 3 weeks", in the locale's language or English.
 * Empty when there are none, or when a month or year is named without a day ("next month").
 */
export function relativeDays(text: string, settings: DateSettings, direction: Direction): CalendarDay[] {
  const chrono = library();
  const parsers = [...new Set([languageOf(settings.locale), 'en'])].map((language) =>
    parserOf(chrono, language),
  );
  // Noon UTC as the reference: no process time zone and no daylight saving moves the day.
  const reference = { instant: new Date(`${settings.today}T12:00:00Z`), timezone: 0 };
  for (const parser of parsers) {
    const results = parser?.parse(text, reference) ?? [];
    const days = results.flatMap((result) => dayOf(result, settings.today, direction) ?? []);
    if (days.length > 0) return [...new Set(days)];
  }
  return [];
}

function dayOf(result: ParsedResult, today: CalendarDay, direction: Direction): CalendarDay | undefined {
  if (!namesOneDay(result)) return undefined;
  const { start } = result;
  const part = (name: 'year' | 'month' | 'day', width: number) =>
    String(start.get(name)).padStart(width, '0');
  const day = parseDay(`${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`);
  const isWeekday = start.isCertain('weekday') && !start.isCertain('day');
  return day && isWeekday && !/^last\b/i.test(result.text) ? weekdayTowards(day, today, direction) : day;
}

/** The parser takes the closest such weekday, which may lie on the wrong side of today. */
function weekdayTowards(day: CalendarDay, today: CalendarDay, direction: Direction): CalendarDay {
  if (direction === 'ahead') return day <= today ? addDays(day, 7) : day;
  return day > today ? addDays(day, -7) : day;
}

function namesOneDay({ text, start }: ParsedResult): boolean {
  // "sat" and "sun" are more often English words than days.
  if (/^(sat|sun)$/i.test(text)) return false;
  // A day of a month whose year was not said is no day yet.
  if (start.isCertain('day')) return start.isCertain('year');
  if (start.isCertain('weekday')) return true;
  const tags = [...start.tags()];
  if (tags.some((tag) => tag.startsWith('casualReference'))) return true;
  return tags.includes('result/relativeDate') && /\b(\d+|an?|one|two|three|six) month/i.test(text);
}

function parserOf(chrono: Chrono, language: string): chronoNode.Chrono | undefined {
  const locales: Readonly<Record<string, { readonly casual: chronoNode.Chrono } | undefined>> = {
    en: chrono.en,
    de: chrono.de,
    fr: chrono.fr,
    es: chrono.es,
    pt: chrono.pt,
    nl: chrono.nl,
    it: chrono.it,
    sv: chrono.sv,
    fi: chrono.fi,
    ja: chrono.ja,
  };
  return locales[language]?.casual;
}

/** Loaded at first use: it takes longer than everything else in `domain/` together. */
function library(): Chrono {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start
  loaded ??= require('chrono-node') as Chrono;
  return loaded;
}
