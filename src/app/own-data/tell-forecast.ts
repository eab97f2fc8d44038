import { headlineOf } from '../../domain/forecast/forecast';
import type { Asked, Told } from './asked/asked';
import { askedForecast, inState, nameOf, reasonOf, type AskedForecast } from './asked/asked-forecast';
import { entriesOf } from './asked/asked-item';

const BUTTONS = ['forecast', 'checklist', 'status'] as const;
const MOST_LISTED = 4;

/** Will the team make it? A yes only where every requirement is known to be met on the day. */
export function tellForecast(asked: Asked): Told {
  const { words } = asked;
  const found = askedForecast(asked);
  if ('cannot' in found) return tellCannot(asked, found.cannot);
  const { lines, where, on, notes } = found;
  const { state, counts, first } = headlineOf(lines);
  const say = words.readiness;
  const answers = {
    met: () => say.yes(where, counts.met, on),
    missing: () => say.notYet(where, counts.missing),
    'at-risk': () => say.notOnTheDay(where, counts['at-risk']),
    unknown: () => say.cannotTell(where, counts.unknown, lines.length),
    'nothing-held': () => say.nothingHeld(asked.picture.program.words.holding.plural),
  };
  return {
    answer: answers[state](),
    more: [
      ...(first ? [say.begin(nameOf(asked, first, where), reasonOf(asked, first))] : []),
      say.states({
        met: counts.met,
        atRisk: counts['at-risk'],
        missing: counts.missing,
        unknown: counts.unknown,
      }),
      ...(counts.unknown > 0 ? [say.howToEnter] : []),
      ...notes,
    ],
    buttons: BUTTONS,
  };
}

/** What is missing, at risk or not known, requirement by requirement, and how much of the checklist is open. */
export function tellMissing(asked: Asked): Told {
  const { words } = asked;
  const found = askedForecast(asked);
  if ('cannot' in found) return tellCannot(asked, found.cannot);
  const { lines, where, notes } = found;
  const unknown = inState(lines, 'unknown').map((line) => nameOf(asked, line, where));
  const atRisk = inState(lines, 'at-risk');
  const missing = inState(lines, 'missing');
  const say = words.readiness;
  const open = entriesOf(asked).filter(({ done }) => !done).length;
  const explained = [...missing, ...atRisk]
    .slice(0, MOST_LISTED)
    .map((line) => say.line(nameOf(asked, line, where), reasonOf(asked, line)));
  return {
    answer: missingAnswer(asked, found),
    more: [
      ...explained,
      ...(missing.length > 0 && atRisk.length > 0
        ? [say.fallsAre(atRisk.map((line) => nameOf(asked, line, where)))]
        : []),
      ...(unknown.length > 0 ? [say.unknownAre(unknown), say.howToEnter] : []),
      ...(open > 0 ? [say.openItems(open)] : []),
      ...notes,
    ],
    buttons: BUTTONS,
  };
}

function missingAnswer(asked: Asked, { lines, where, on }: AskedForecast): string {
  const say = asked.words.readiness;
  const names = (state: 'missing' | 'at-risk') =>
    inState(lines, state).map((line) => nameOf(asked, line, where));
  const missing = names('missing');
  if (missing.length > 0) return say.missing(where, missing);
  const unknown = inState(lines, 'unknown').length;
  if (unknown > 0) return say.missingUnknown(where, unknown);
  const falling = names('at-risk');
  return falling.length > 0 ? say.missingLater(where, falling) : say.missingNone(where, lines.length, on);
}

/** Why there is no forecast, with what of the checklist is open all the same. */
export function tellCannot(asked: Asked, cannot: string): Told {
  const { words, picture } = asked;
  const open = entriesOf(asked).filter(({ done }) => !done).length;
  return {
    answer: cannot,
    more: [
      words.readiness.nameHoldings(picture.program.words.holding.name),
      ...(open > 0 ? [words.readiness.openItems(open)] : []),
    ],
    buttons: ['setup', 'checklist', 'status'],
  };
}
