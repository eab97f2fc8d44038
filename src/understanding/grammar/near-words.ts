import { isSlipFor } from '../../domain/spelling';

/** Words that are one slip away from the first word of a form, and meant as they are. */
const MEANT: ReadonlySet<string> = new Set(
  (
    'crop prop drip droop contract compact tack tuck trick thick ticky remote remover align reviewed renewal parse passe pulse purse unto turn torn ' +
    'tern tune shape shame shave sharp shore stare scare spare deplete mode more mole mouse most tame tile tide tire time lime times limb lipid statue statues ' +
    'store scope core scorn cells falls balls walls calm call sport history historic reports resort repost expert expect impart extra portfolios heap ' +
    'held helm heal kelp hall hill hull than them later latter layer water preview review previews kontrakt kontrast staat stadt start stand strand ' +
    'program programs programm programme verlauf vorlauf punkte punkt kalender bericht berichte gericht plan'
  ).split(' '),
);
const INFLECTED = /^(?:s|d|r|ed|er|es|en|e|n|t)$/;

/** Whether a typed word is one slip away from the first word of a form, and no word of its own. @example isSlip('pasue', 'pause') // true */
export function isSlip(typed: string, word: string): boolean {
  if (MEANT.has(typed) || !isSlipFor(typed, word)) return false;
  return !(typed.startsWith(word) && INFLECTED.test(typed.slice(word.length)));
}
