import { keptChange, lacksValue, type KeptChange } from '../domain/command-schema';
import type { Command } from '../domain/command';
import type { Spoken } from '../domain/talk';
import type { Label } from '../understanding/examples/labels';
import { isChange } from '../understanding/decision/command-kind';
import { withoutHedges } from '../understanding/message/hedges';
import { completionOf } from '../understanding/thread/completion';
import { readAs, readPart, type Meaning, type MessageContext } from '../understanding/understand-message';
import { decideQuestion, replyDecision, spokenOf } from './answer-question';
import type { AppContext } from './app-context';
import { askMissing } from './ask-missing';
import { carryOut } from './carry-out';
import type { Reply } from './conversation';
import { decideMeaning } from './decide-meaning';
import { meaningCommand } from './meaning-command';
import { refuseChange } from './refuse-change';
import { spokenOfCard } from './spoken-of-card';
import { spokenOfChange } from './spoken-of-change';
import { tellUntouched, isTold } from './tell-untouched';
import { beginTurn, type Turn } from './turn';

/** What came of one meaning: replies, or changes to be proposed with others. */
export interface Followed {
  readonly replies: readonly Reply[];
  readonly propose?: readonly KeptChange[];
  /** What it leaves to be gone on from. */
  readonly spoken?: Spoken | undefined;
  /** The short command of a change that was made. */
  readonly changed?: string | undefined;
  /** The last change was taken back. */
  readonly takenBack?: true;
}

/** A change that is less likely meant than this is asked about even where its sentence is plain. */
const DONE_FROM = 0.5;
/** A change that is less likely than this is not even asked about. */
const PROPOSED_FROM = 0.3;
/** What looks like something else that can be done or shown is a question only when it is one for nearly certain. */
const RATHER_ASKED_FROM = 0.8;
/** What was said with a hedge has to be as likely as this without it. */
const HEDGED_FROM = 0.7;
/** What looks like a question about the team's own data is one for a programme only when it is that for certain. */
const SURELY_ASKED_FROM = 0.98;

interface Said {
  readonly meaning: Meaning;
  readonly context: MessageContext;
  /** A change is asked about, however plain it is. */
  readonly asks?: boolean | undefined;
}

/** Does, proposes, shows or answers one thing that a message says. */
export async function followMeaning(
  ctx: AppContext,
  turn: Turn,
  { meaning, context, asks }: Said,
): Promise<Followed> {
  const { label, command } = meaning;
  if (meaning.by === 'words' && label?.startsWith('do:')) {
    const asked = answeredSurely(ctx, turn, meaning);
    if (asked) return asked;
    if (!command) return followLacking(ctx, turn, { meaning, context });
  }
  if (command) return followChange(ctx, turn, { meaning, context, command, asks });
  return showMeaning(ctx, turn, { meaning, context });
}

/** A change that lacks what it needs is asked about, where it is surely meant. */
async function followLacking(ctx: AppContext, turn: Turn, said: Said): Promise<Followed> {
  const { label, probability, missing } = said.meaning;
  return label && probability >= DONE_FROM
    ? { replies: askMissing(ctx, turn, { label, missing }) }
    : followOther(ctx, turn, said);
}

async function followChange(
  ctx: AppContext,
  turn: Turn,
  said: Said & { readonly command: Command },
): Promise<Followed> {
  const { meaning, command } = said;
  const verdict = decideMeaning(turn, meaning, command);
  if (verdict.kind === 'not-a-change') {
    if (!isTold(verdict.why)) return followOther(ctx, turn, said);
    return { replies: tellUntouched(ctx, turn, verdict.why) };
  }
  if (meaning.probability < PROPOSED_FROM) return followOther(ctx, turn, said);
  const commands = [command, ...meaning.further];
  if (said.asks || verdict.kind === 'propose' || meaning.probability < DONE_FROM)
    return proposeAll(ctx, turn, commands);
  const replies = await carryOutAll(ctx, turn, commands);
  if (command.do === 'undo') return { replies, takenBack: true };
  return { replies, changed: completionFor(command), spoken: spokenOfChange(command) };
}

/** Proposes changes; one without a sure day is asked about by its use case instead, which writes nothing before. */
async function proposeAll(ctx: AppContext, turn: Turn, commands: readonly Command[]): Promise<Followed> {
  const kept = commands.map(keptChange);
  const refused = refuseChange(ctx, turn);
  if (refused) return { replies: refused };
  if (kept.every((each) => each !== undefined)) return { replies: [], propose: kept };
  const unsure = commands.find(lacksValue);
  return { replies: unsure ? await carryOut(ctx, turn, unsure) : tellUntouched(ctx, turn, 'too-long') };
}

async function carryOutAll(
  ctx: AppContext,
  turn: Turn,
  commands: readonly Command[],
): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  for (const [at, command] of commands.entries()) {
    const now = at === 0 ? turn : await beginTurn(ctx, turn.input);
    replies.push(...(await carryOut(ctx, now, command)));
  }
  return replies;
}

/** What was no change is the likeliest question, card or talk instead. */
async function followOther(ctx: AppContext, turn: Turn, { meaning, context }: Said): Promise<Followed> {
  const other = meaning.ranked.find(({ label }) => !label.startsWith('do:'));
  const next = other && readAs(other.label as Label, meaning, context);
  return showMeaning(ctx, turn, { meaning: next ?? meaning, context });
}

/** Shows, tells or answers; what is out of scope is said not to be known. */
async function showMeaning(ctx: AppContext, turn: Turn, { meaning, context }: Said): Promise<Followed> {
  const { text, label } = meaning;
  const command = meaningCommand(meaning);
  if (label === 'out') return (await hedgedChange(ctx, turn, { text, context })) ?? answered(ctx, turn, text);
  if (command?.do === 'question' || !command) return answered(ctx, turn, text);
  const surely = answeredSurely(ctx, turn, meaning);
  if (surely) return surely;
  return { replies: await carryOut(ctx, turn, command), spoken: spokenOfCard(command) };
}

/** "Maybe we should pause until May": what somebody sure would ask for is asked about, where no answer fits. */
async function hedgedChange(
  ctx: AppContext,
  turn: Turn,
  { text, context }: { readonly text: string; readonly context: MessageContext },
): Promise<Followed | undefined> {
  const plain = withoutHedges(text);
  const meaning = plain === undefined ? undefined : readPart(plain, context);
  const command = meaning?.command;
  if (!meaning || !command || !isChange(command) || meaning.probability < HEDGED_FROM) return undefined;
  if (decideMeaning(turn, meaning, command).kind === 'not-a-change') return undefined;
  if (decideQuestion(ctx, turn, text).kind === 'answer') return undefined;
  return proposeAll(ctx, turn, [command, ...meaning.further]);
}

function answered(ctx: AppContext, turn: Turn, question: string): Followed {
  const decision = decideQuestion(ctx, turn, question);
  return { replies: replyDecision(ctx, turn, { question, decision }), spoken: spokenOf(decision) };
}

/** A question about the team's own data is a programme's only where it nearly is one by its words, too. */
function isRatherOwn({ label = 'out', probability, ranked }: Meaning): boolean {
  const programme = ranked.find((each) => each.label === 'programme')?.probability ?? 0;
  return label.startsWith('own:') && programme < probability * NEARLY_PROGRAMME;
}

const NEARLY_PROGRAMME = 0.35;

/** The answer to what looks like something else, though all evidence taken together speaks for a question. */
function answeredSurely(ctx: AppContext, turn: Turn, meaning: Meaning): Followed | undefined {
  const { text, label, command } = meaning;
  const least = isRatherOwn(meaning) ? SURELY_ASKED_FROM : RATHER_ASKED_FROM;
  const from = !command && label?.startsWith('do:') ? 0 : least;
  const decision = decideQuestion(ctx, turn, text);
  const isAsked = decision.kind === 'answer' && decision.answers.every(({ chance }) => chance >= from);
  return isAsked
    ? { replies: replyDecision(ctx, turn, { question: text, decision }), spoken: spokenOf(decision) }
    : undefined;
}

/** The short command that a change was, so that the next message can put its value right. */
function completionFor(command: Command): string | undefined {
  const kept = keptChange(command);
  return kept && completionOf(kept);
}
