import type * as chronoNode from 'chrono-node';
import { addDays, parseDay, type CalendarDay } from '../../../domain/time/calendar-day';
import { languageOf } from '../words/calendar-words';
import { isOwnLanguage } from '../words/lexicon';
import type { DayContext } from '../day-context';

type Chrono = typeof chronoNode;
type ParsedResult = chronoNode.ParsedResult;

let loaded: Chrono | undefined;

/**
 * The day that the date library reads in a text, provided that it read all of it: what it leaves out would have made it
 * another day ("après-" in "après-demain"). For languages and words that have no grammar of our own.
 */
export function chronoDay(text: string, { today, locale, direction }: DayContext): CalendarDay | undefined {
  const chrono = library();
  const reference = noonOf(today);
  for (const language of new Set([languageOf(locale), 'en'])) {
    // Where we count ourselves, what we did not count is no length: "-2 weeks".
    if (/\d/.test(text) && isOwnLanguage(language)) continue;
    const [only, other] = parserOf(chrono, language)?.parse(text, reference) ?? [];
    if (only && !other && coversAll(text, only) && namesOneDay(only))
      return towards(only, { today, direction });
  }
  return undefined;
}

/** The library takes the closest weekday, which may lie on the wrong side of today. */
function towards(
  result: ParsedResult,
  { today, direction }: Pick<DayContext, 'today' | 'direction'>,
): CalendarDay | undefined {
  const day = dayOf(result);
  const isWeekday = result.start.isCertain('weekday') && !result.start.isCertain('day');
  if (!day || !isWeekday) return day;
  if (direction === 'past') return day > today ? addDays(day, -7) : day;
  return day <= today ? addDays(day, 7) : day;
}

/** Noon where the process runs: some languages of the library count in that zone whatever they are told. */
function noonOf(today: CalendarDay): chronoNode.ParsingReference {
  const [year, month, date] = today.split('-').map(Number);
  return { instant: new Date(year ?? 0, (month ?? 1) - 1, date, 12) };
}

/** Nothing but signs and little words of time stands beside what was read. */
function coversAll(text: string, { index, text: read }: ParsedResult): boolean {
  const rest = text.slice(0, index) + text.slice(index + read.length);
  return !/[\p{L}\p{N}]/u.test(rest);
}

function dayOf({ start }: ParsedResult): CalendarDay | undefined {
  const part = (name: 'year' | 'month' | 'day', width: number) =>
    String(start.get(name)).padStart(width, '0');
  return parseDay(`${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`);
}

function namesOneDay({ text, start, end }: ParsedResult): boolean {
  if (end) return false;
  // "so", "zo", "ter", "jeu", "sat" are more often other words than days.
  if (/^\p{L}{1,3}$/u.test(text)) return false;
  // A day of a month whose year was not said is no day yet.
  if (start.isCertain('day')) return start.isCertain('year');
  if (start.isCertain('weekday')) return true;
  return [...start.tags()].some((tag) => tag.startsWith('casualReference'));
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

/** Loaded at first use: it takes longer than everything else here together. */
function library(): Chrono {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start
  loaded ??= require('chrono-node') as Chrono;
  return loaded;
}
