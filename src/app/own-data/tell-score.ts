import { describeHolding } from '../../cards/kit/describe-holdings';
import type { CapabilityScore } from '../../domain/forecast/capability-score';
import { scoreToday } from '../../domain/forecast/forecast-score';
import { isScored } from '../../domain/forecast/held-steps';
import { readinessOf } from '../../domain/forecast/readiness';
import type { Holding } from '../../domain/team/team';
import { dayWords, type Asked, type Told } from './asked/asked';
import { askedHolding } from './asked/asked-holding';

const BUTTONS = ['score', 'forecast'] as const;
/** Where nothing is scored by points. */
const ELSEWHERE = ['forecast', 'status'] as const;

/** A score in a sentence, and whether it is enough as far as that is known. */
interface ToldScore {
  readonly words: string;
  readonly verdict: CapabilityScore['verdict'] | 'not-scored';
  readonly entered: boolean;
}

/** The points of what the team holds, or of the one holding that was asked about; never a yes where a figure is unknown. */
export function tellScore(asked: Asked): Told {
  const { picture } = asked;
  const named = askedHolding(asked);
  const held = named ? named.holdings : picture.team.holdings;
  const [first] = held;
  if (!first) return tellNone(asked, named?.said);
  const notHeld = named?.held === false ? describeHolding(first, picture.program) : undefined;
  return tellScores(
    asked,
    held.map((each) => scoreOf(asked, each)),
    notHeld,
  );
}

function tellNone(asked: Asked, said: string | undefined): Told {
  const { picture, words } = asked;
  const { program, team } = picture;
  const { holding } = program.words;
  if (said === undefined)
    return {
      answer: words.readiness.nothingHeld(holding.plural),
      more: [words.readiness.nameHoldings(holding.name)],
      buttons: ['setup', 'status'],
    };
  return {
    answer: words.team.unknownHolding(said, holding.name, program.name),
    more: team.holdings.map((each) => scoreOf(asked, each).words),
    buttons: BUTTONS,
  };
}

function tellScores(asked: Asked, all: readonly ToldScore[], notHeld: string | undefined): Told {
  const { picture, words } = asked;
  const { program } = picture;
  const scored = all.filter(({ verdict }) => verdict !== 'not-scored');
  const inState = (state: ToldScore['verdict']) => scored.filter(({ verdict }) => verdict === state).length;
  const notes = [
    ...(notHeld ? [words.readiness.notHeld(notHeld)] : []),
    ...(scored.some(({ entered }) => !entered) ? [words.readiness.enterScore] : []),
  ];
  const [only] = all.length === 1 ? all : scored.length === 1 ? scored : [];
  if (only) return { answer: only.words, more: notes, buttons: scored.length > 0 ? BUTTONS : ELSEWHERE };
  if (scored.length === 0) return { answer: words.readiness.nothingScored(program.name), buttons: ELSEWHERE };
  return {
    answer: words.readiness.scores({
      all: scored.length,
      enough: inState('qualifies'),
      unknown: inState('unknown'),
      many: program.words.holding.plural,
    }),
    more: [...scored.map((each) => each.words), ...notes],
    buttons: BUTTONS,
  };
}

function scoreOf(asked: Asked, held: Holding): ToldScore {
  const { picture, words } = asked;
  const { program } = picture;
  const name = describeHolding(held, program);
  const holding = program.holdings.find(({ id }) => id === held.id);
  if (!holding || !isScored(holding))
    return { words: words.readiness.notScored(name, program.name), verdict: 'not-scored', entered: true };
  const readiness = readinessOf(picture);
  const score = scoreToday(readiness, holding, held);
  const figures = readiness.figures.filter(({ holdingId }) => holdingId === held.id);
  if (!score && figures.length > 0)
    return { words: words.readiness.trackUnknown(name), verdict: 'unknown', entered: false };
  if (!score || score.metrics.every(({ state }) => state === 'not-entered'))
    return {
      words: words.readiness.neverEntered(name, holding.score.pass),
      verdict: 'unknown',
      entered: false,
    };
  return {
    words: verdictWords(asked, name, score),
    verdict: score.verdict,
    entered: score.unknown.length === 0,
  };
}

function verdictWords(asked: Asked, holding: string, score: CapabilityScore): string {
  const { words, picture } = asked;
  const { holdingId, track, total, pass, atZero, atMost, unknown, verdict } = score;
  const figures = readinessOf(picture).figures.filter(
    (each) => each.holdingId === holdingId && each.track === track,
  );
  const [latest] = figures.sort((a, b) => b.enteredOn.localeCompare(a.enteredOn) || b.at - a.at);
  const told = {
    holding,
    total,
    pass,
    ...(latest && { who: latest.by.name, when: dayWords(asked, latest.enteredOn) }),
  };
  const namesOf = (metrics: CapabilityScore['metrics']) => metrics.map(({ name }) => name);
  if (atZero.length > 0) return words.readiness.zero(told, namesOf(atZero));
  if (verdict === 'short') return words.readiness.short(told, atMost);
  if (verdict === 'unknown') return words.readiness.incomplete(told, namesOf(unknown));
  return words.readiness.enough(told);
}
