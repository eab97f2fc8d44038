import { describeHolding } from '../../cards/kit/describe-holdings';
import type { Asked, Told } from './asked/asked';
import { askedHolding, heldNames, type AskedHolding } from './asked/asked-holding';

const BUTTONS = ['setup', 'status', 'forecast'] as const;

/** What the team holds, or whether it holds what was asked about. */
export function tellHoldings(asked: Asked): Told {
  const { picture, words } = asked;
  const { holding } = picture.program.words;
  const named = askedHolding(asked);
  const names = heldNames(asked);
  const change = words.team.changeHoldings(holding.name);
  if (names.length === 0) {
    const find = holding.find.text;
    return { answer: words.team.noHoldings(holding.plural), more: [find, change], buttons: BUTTONS };
  }
  if (named) {
    return { answer: answerAbout(asked, named), more: [words.team.noted(names), change], buttons: BUTTONS };
  }
  const answer = words.team.holdings(names.length, { one: holding.name, many: holding.plural }, names);
  return { answer, more: [change], buttons: BUTTONS };
}

function answerAbout({ picture, words }: Asked, named: AskedHolding): string {
  const { program, team } = picture;
  const { said, holdings, held, level } = named;
  const [first] = holdings;
  if (!first) {
    const known = program.levels.find(({ id }) => id === level);
    if (!known) return words.team.unknownHolding(said, program.words.holding.name, program.name);
    const at = team.holdings.filter((each) => each.level === level);
    return at.length === 0
      ? words.team.noneAtLevel(known.name)
      : words.team.atLevel(
          known.name,
          at.map(({ id }) => describeHolding({ id }, program)),
        );
  }
  const name = describeHolding(first, program);
  if (!held) return words.team.holdsNot(name);
  const fits = holdings.find((each) => level === undefined || each.level === level);
  if (fits) return words.team.holds(describeHolding(fits, program));
  return words.team.otherLevel(name, describeHolding({ id: first.id, ...(level && { level }) }, program));
}
