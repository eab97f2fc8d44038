import { calendarWords } from '../entities/words/calendar-words';
import { plainWords } from '../closed-class/message-token';
import { phrases } from '../closed-class/phrases';

/** Words that may stand in a day or a length of time besides figures, months and weekdays. */
const DAY_WORDS = phrases(
  // English
  `a, an, the, of, in, on, at, by, from, to, for, until, till, before, after, prior, within, and, or, half, quarter, quarters,
  day, days, week, weeks, month, months, year, years, fortnight, fortnights, hour, hours, business, working, weekend, d, w, wk, wks, mo, y, q1, q2,
  q3, q4, today, tomorrow, yesterday, tonight, now, next, last, this, coming, following, ago, later, earlier, early, mid, late,
  beginning, start, end, middle, first, second, third, fourth, fifth, couple, few, more, another, less, minus, plus, st, nd, rd, th,
  anniversary, our, date, renewal, is, ahead, advance, christmas, easter, new, eve, midnight, noon, morning, evening,
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen,
  eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, ad, ce, be, era, reiwa`,
  // German
  `der, die, das, den, dem, des, ein, eine, einen, einem, einer, am, im, um, bis, vor, nach, ab, zum, zur, von, tag, tage, tagen, woche,
  wochen, monat, monate, monaten, monats, jahr, jahre, jahren, jahres, quartal, heute, morgen, ubermorgen, gestern, vorgestern, nachste, nachsten,
  nachster, nachstes, kommende, kommenden, letzte, letzten, anfang, mitte, ende, halb, halbe, halbes, einhalb, anderthalb, eineinhalb, zwei, drei, vier,
  funf, sechs, sieben, acht, neun, zehn, elf, zwolf, vierzehn, zwanzig, dreissig, dreißig, vorher, davor, datum, voraus, weihnachten, ostern, neujahr, silvester, und, unser, unserem, jahrestag, h,
  montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag`,
  // French, Spanish, Portuguese, Italian, Dutch
  `le, la, les, du, de, des, au, dans, avant, apres, jour, jours, semaine, semaines, mois, an, ans, demain, apres-demain, aujourd'hui, hier, prochain,
  prochaine, dernier, el, los, dia, dias, semana, semanas, mes, meses, ano, anos, manana, pasado, hoy, ayer, proximo, proxima, em, do, da, o, amanha,
  depois, hoje, ontem, giorno, giorni, settimana, settimane, mese, mesi, domani, dopodomani, oggi, ieri, het, op, over, dag, dagen, weken, maanden,
  jaar, overmorgen, gisteren, un, une, deux, trois, quatre, dos, tres, cuatro, uma, due, quinze, huit, un, una`,
);

/** What may stand in a day that is written out. */
const WRITTEN_WORDS = phrases(
  'the, of, on, st, nd, rd, th, der, den, am, de, del, le, el, do, ad, ce, be, reiwa',
);

/** Whether every word may belong to a day: none is about anything else. @example saysOnlyADay('lunch on 1 March', 'en') // false */
export function saysOnlyADay(text: string, locale: string): boolean {
  const { months, weekdays } = calendarWords(locale);
  return plainWords(text).every(
    (word) =>
      /\p{N}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Arabic}]/u.test(word) ||
      DAY_WORDS.known.has(word) ||
      months.has(word) ||
      weekdays.has(word),
  );
}

/** Whether a day is written out: figures with a month, or year, month and day in figures, and no other word. */
export function isWrittenDay(text: string, locale: string): boolean {
  const { months, weekdays } = calendarWords(locale);
  const words = plainWords(text).filter((word) => !WRITTEN_WORDS.known.has(word) && !weekdays.has(word));
  const numbers = words.filter((word) => /\p{N}/u.test(word));
  const named = words.filter((word) => months.has(word) || /[年月월]/u.test(word));
  if (words.some((word) => !numbers.includes(word) && !named.includes(word))) return false;
  return (
    numbers.length >= 3 ||
    numbers.some((word) => /^\d{8}$/.test(word)) ||
    (named.length > 0 && numbers.length > 0)
  );
}
