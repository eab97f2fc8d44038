import { isChange } from '../../domain/requests/change-command';
import { withoutHedges } from '../../understanding/message/hedges';
import { readPart, type Meaning } from '../../understanding/understand-message';
import { decideQuestion, replyDecision, spokenOf } from '../answers/answer-question';
import type { AppContext } from '../turn/app-context';
import { carryOut } from '../commands/carry-out';
import { decideMeaning } from './decide-meaning';
import { partOf, type Followed, type SaidMeaning } from './followed';
import { proposeAll } from './make-changes';
import { meaningCommand } from './meaning-command';
import { spokenOfCard } from '../talk/spoken-of-card';
import { tellUntouched } from './tell-untouched';
import type { Turn } from '../turn/turn';
import { whyUntouched } from './why-untouched';

/** What looks like something else that can be done or shown is a question only when it is one for nearly certain. */
const RATHER_ASKED_FROM = 0.8;
/** What looks like a question about the team's own data is one for a programme only when it is that for certain. */
const SURELY_ASKED_FROM = 0.98;
const NEARLY_PROGRAMME = 0.35;
/** What was said with a hedge has to be as likely as this without it. */
const HEDGED_FROM = 0.7;

/** Shows, tells or answers; what is out of scope is said not to be known. */
export async function showMeaning(ctx: AppContext, turn: Turn, said: SaidMeaning): Promise<Followed> {
  const { meaning, context } = said;
  const command = meaningCommand(meaning);
  const question = (): Followed => answered(ctx, turn, questionIn(ctx, turn, meaning));
  if (command?.do === 'question') return question();
  if (meaning.label === 'out' || !command) {
    const why = whyUntouched(turn, meaning, context);
    if (why) return { replies: tellUntouched(ctx, turn, { why, part: partOf(said) }) };
    return (await hedgedChange(ctx, turn, said)) ?? question();
  }
  const surely = answeredSurely(ctx, turn, meaning);
  if (surely) return surely;
  return { replies: await carryOut(ctx, turn, command), spoken: spokenOfCard(command) };
}

/** "We should maybe pause until May": what somebody sure would ask for is asked about, where no answer fits. */
async function hedgedChange(
  ctx: AppContext,
  turn: Turn,
  { meaning: { text, label }, context }: SaidMeaning,
): Promise<Followed | undefined> {
  const plain = label === 'out' ? withoutHedges(text) : undefined;
  const meaning = plain === undefined ? undefined : readPart(plain, context);
  const command = meaning?.command;
  if (!meaning || !command || !isChange(command) || meaning.probability < HEDGED_FROM) return undefined;
  if (decideMeaning(turn, meaning, command).kind === 'not-a-change') return undefined;
  if (decideQuestion(ctx, turn, text).kind === 'answer') return undefined;
  return proposeAll(ctx, turn, [command, ...meaning.further]);
}

/** The whole message, or its question alone where only that is answered surely. */
function questionIn(ctx: AppContext, turn: Turn, { text, typed = text, asks }: Meaning): string {
  return asks !== undefined && !isSure(ctx, turn, typed) && isSure(ctx, turn, asks) ? asks : typed;
}

function isSure(ctx: AppContext, turn: Turn, question: string): boolean {
  const decision = decideQuestion(ctx, turn, question);
  return decision.kind === 'answer' && decision.answers.every(({ sure }) => sure);
}

function answered(ctx: AppContext, turn: Turn, question: string): Followed {
  const decision = decideQuestion(ctx, turn, question);
  return { replies: replyDecision(ctx, turn, { question, decision }), spoken: spokenOf(decision) };
}

/** The answer to what looks like something else, though all evidence taken together speaks for a question. */
export function answeredSurely(ctx: AppContext, turn: Turn, meaning: Meaning): Followed | undefined {
  const { text, typed = text, label, command } = meaning;
  if (meaning.ofLikelyItem) return undefined;
  const least = isRatherOwn(meaning) ? SURELY_ASKED_FROM : RATHER_ASKED_FROM;
  const from = !command && label?.startsWith('do:') ? 0 : least;
  const decision = decideQuestion(ctx, turn, typed);
  const isAsked = decision.kind === 'answer' && decision.answers.every(({ chance }) => chance >= from);
  return isAsked
    ? { replies: replyDecision(ctx, turn, { question: typed, decision }), spoken: spokenOf(decision) }
    : undefined;
}

/** A question about the team's own data is a programme's only where it nearly is one by its words, too. */
function isRatherOwn({ label = 'out', probability, ranked }: Meaning): boolean {
  const programme = ranked.find((each) => each.label === 'programme')?.probability ?? 0;
  return label.startsWith('own:') && programme < probability * NEARLY_PROGRAMME;
}
