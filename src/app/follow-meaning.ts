import { keptChange, type KeptChange } from '../domain/command-schema';
import type { Command } from '../domain/command';
import type { Label } from '../understanding/examples/labels';
import { readAs, type Meaning, type MessageContext } from '../understanding/understand-message';
import { decideQuestion, replyDecision } from './answer-question';
import type { AppContext } from './app-context';
import { askMissing } from './ask-missing';
import { carryOut } from './carry-out';
import type { Reply } from './conversation';
import { decideMeaning } from './decide-meaning';
import { meaningCommand } from './meaning-command';
import { refuseChange } from './refuse-change';
import { tellUntouched, isTold } from './tell-untouched';
import { beginTurn, type Turn } from './turn';

/** What came of one meaning: replies, or a change to be proposed with others. */
export type Followed = { readonly replies: readonly Reply[] } | { readonly propose: readonly KeptChange[] };

/** A change that is less likely meant than this is asked about even where its sentence is plain. */
const DONE_FROM = 0.5;
/** A change that is less likely than this is not even asked about. */
const PROPOSED_FROM = 0.3;
/** A question that the pack surely answers is one, though the words look like something else. */
const PROGRAMME_FROM = 0.1;
const ANSWERED_FROM = 0.8;

/** Does, proposes, shows or answers one thing that a message says. */
export async function followMeaning(
  ctx: AppContext,
  turn: Turn,
  { meaning, context }: { readonly meaning: Meaning; readonly context: MessageContext },
): Promise<Followed> {
  const { label, command } = meaning;
  if (meaning.by === 'words' && label?.startsWith('do:') && !command) {
    return meaning.probability >= DONE_FROM
      ? { replies: askMissing(ctx, turn, { label, missing: meaning.missing }) }
      : followOther(ctx, turn, { meaning, context });
  }
  if (command) return followChange(ctx, turn, { meaning, context, command });
  return { replies: await showMeaning(ctx, turn, meaning) };
}

async function followChange(
  ctx: AppContext,
  turn: Turn,
  said: { readonly meaning: Meaning; readonly context: MessageContext; readonly command: Command },
): Promise<Followed> {
  const { meaning, command } = said;
  const verdict = decideMeaning(turn, meaning, command);
  if (verdict.kind === 'not-a-change') {
    if (!isTold(verdict.why)) return followOther(ctx, turn, said);
    return { replies: tellUntouched(ctx, turn, verdict.why) };
  }
  if (meaning.probability < PROPOSED_FROM) return followOther(ctx, turn, said);
  const proposes = verdict.kind === 'propose' || meaning.probability < DONE_FROM;
  const commands = [command, ...meaning.further];
  const kept = proposes ? commands.map(keptChange) : [];
  if (proposes && kept.every((each) => each !== undefined)) {
    const refused = refuseChange(ctx, turn);
    return refused ? { replies: refused } : { propose: kept };
  }
  // A change without a sure day is asked about by its use case, which writes nothing before.
  return { replies: await carryOutAll(ctx, turn, commands) };
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
async function followOther(
  ctx: AppContext,
  turn: Turn,
  { meaning, context }: { readonly meaning: Meaning; readonly context: MessageContext },
): Promise<Followed> {
  const other = meaning.ranked.find(({ label }) => !label.startsWith('do:'));
  const next = other && readAs(other.label as Label, meaning, context);
  return { replies: await showMeaning(ctx, turn, next ?? meaning) };
}

/** Shows, tells or answers; what is out of scope is said not to be known. */
async function showMeaning(ctx: AppContext, turn: Turn, meaning: Meaning): Promise<readonly Reply[]> {
  const { text, label } = meaning;
  const command = meaningCommand(meaning);
  if (command?.do === 'question' || label === 'out' || !command)
    return replyDecision(ctx, turn, { question: text, decision: decideQuestion(ctx, turn, text) });
  return isAnswered(ctx, turn, meaning) ?? carryOut(ctx, turn, command);
}

/** The answer to what looks like something else, though a pack surely has one. */
function isAnswered(ctx: AppContext, turn: Turn, { text, ranked }: Meaning): readonly Reply[] | undefined {
  const programme = ranked.find(({ label }) => label === 'programme')?.probability ?? 0;
  const top = ranked[0]?.probability ?? 1;
  if (programme < PROGRAMME_FROM || top > 0.6) return undefined;
  const decision = decideQuestion(ctx, turn, text);
  const sure =
    decision.kind === 'answer' && decision.answers.every(({ confidence }) => confidence >= ANSWERED_FROM);
  return sure ? replyDecision(ctx, turn, { question: text, decision }) : undefined;
}
