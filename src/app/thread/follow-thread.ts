import { bestAmong, type GivenAnswer } from '../../answers/best-document';
import type { AnswerDocument } from '../../answers/documents/answer-document';
import type { Program } from '../../domain/program/program';
import { lastSpoken, type Spoken } from '../../domain/team/talk';
import { followUp, type FollowUp } from '../../understanding/thread/follow-up';
import { namedIn, readPart, type Meaning, type MessageContext } from '../../understanding/understand-message';
import { answerPacks, decideQuestion } from '../answers/answer-question';
import type { AppContext } from '../turn/app-context';
import type { Followed } from '../understood/followed';
import { answerWith, sharesHolding } from './answer-with';
import { followOwn } from './follow-own';
import { followTrack } from './follow-track';
import { lacksSubject } from '../talk/lacks-subject';
import type { Turn } from '../turn/turn';

/** The rewritten question has to be answered as surely as this, and more surely than the message alone. */
const REWRITTEN_FROM = 0.3;

/**
 * Takes a message as going on from what was spoken of last: "and for modern work?", "how many people for that?", "give it
 * to Ben". Undefined when it stands for itself.
 */
export async function followThread(
  ctx: AppContext,
  turn: Turn,
  { text, context }: { readonly text: string; readonly context: MessageContext },
): Promise<Followed | undefined> {
  const spoken = lastSpoken(turn.rows, turn.input.person.id, turn.asOf);
  if (!spoken) return undefined;
  const follow = followUp(text, namedIn(text, context));
  const alone = readPart(text, context);
  if (alone.by === 'short-form') return undefined;
  const track = followTrack(ctx, turn, { spoken, text });
  if (track) return track;
  if (spoken.kind === 'own') return followOwn(ctx, turn, { spoken, text, follow, alone, context });
  if (!follow || standsForItself(alone, follow)) return undefined;
  return followAnswer(ctx, turn, { spoken, follow });
}

/** Whether the message surely asks for something of its own. */
function standsForItself(alone: Meaning, follow: FollowUp): boolean {
  const { label, probability } = alone;
  const [area = ''] = label?.split(':') ?? [];
  if (follow.kind === 'name') return area === 'do' && probability >= 0.9;
  if (follow.by === 'word' && lacksSubject(alone)) return false;
  const from = follow.by === 'word' ? 0.8 : 0.5;
  return ['small', 'bot', 'do', 'show', 'own'].includes(area) && probability >= from;
}

type SpokenAnswer = Extract<Spoken, { kind: 'answer' }>;

/** The last answer's question with another name in it, or another question about its subject. */
function followAnswer(
  ctx: AppContext,
  turn: Turn,
  { spoken, follow }: { readonly spoken: SpokenAnswer; readonly follow: FollowUp },
): Followed | undefined {
  const program = ctx.programs.byId.get(spoken.programId);
  const last = program && ctx.answers(program).documents.get(spoken.answerId);
  if (!program || !last) return undefined;
  const question = rewritten(last, follow, program);
  const given = bestGoingOn(ctx, turn, { question, follow, last });
  if (!given || given.confidence < REWRITTEN_FROM) return undefined;
  if (isSurerAlone(ctx, turn, { follow, confidence: given.confidence })) return undefined;
  return answerWith(ctx, turn, { question, given });
}

function rewritten(last: AnswerDocument, follow: FollowUp, { holdings, levels }: Program): string {
  if (follow.kind === 'aspect') return follow.text.replace('§', subjectOf(last, holdings));
  return renamed(last, follow, follow.entity.kind === 'level' ? levels : holdings);
}

/** The best answer to a rewritten question; where a holding was named, only what is about it. */
function bestGoingOn(
  ctx: AppContext,
  turn: Turn,
  {
    question,
    follow,
    last,
  }: { readonly question: string; readonly follow: FollowUp; readonly last: AnswerDocument },
): GivenAnswer | undefined {
  const packs = answerPacks(ctx, turn);
  const all = [packs.own, ...packs.others];
  if (follow.kind === 'name' && follow.entity.kind === 'holding') {
    const { id, programId } = follow.entity;
    const pack = all.find(({ program }) => program.id === programId);
    return pack && bestAmong(question, pack, ({ holdings }) => holdings.includes(id));
  }
  const pack = all.find(({ program }) => program.id === last.programId) ?? packs.own;
  // Another level is as often told of in the same answer.
  if (follow.kind === 'name' && follow.entity.kind === 'level' && last.holdings.length > 0)
    return bestAmong(question, pack, (document) => sharesHolding(document, last));
  return bestAmong(question, pack, (document) => document.id !== last.id && goesTogether(document, last));
}

/** Answers about the same holding, or about none, go on from one another. */
function goesTogether(document: AnswerDocument, last: AnswerDocument): boolean {
  return document.holdings.length === 0 || last.holdings.length === 0 || sharesHolding(document, last);
}

/** A message that is answered more surely by itself needs no subject of before. */
function isSurerAlone(
  ctx: AppContext,
  turn: Turn,
  { follow, confidence }: { readonly follow: FollowUp; readonly confidence: number },
): boolean {
  if (follow.kind === 'name' || follow.by !== 'place') return false;
  const alone = decideQuestion(ctx, turn, follow.text.replace('§', ''));
  return alone.kind === 'answer' && (alone.answers[0]?.confidence ?? 0) > confidence;
}

type Holdings = Program['holdings'];
type Named = readonly { readonly name: string; readonly also?: readonly string[] }[];

/** What an answer is about: the holding it speaks of, else its title. */
function subjectOf(document: AnswerDocument, holdings: Holdings): string {
  const [only, ...others] = document.holdings;
  const holding = others.length === 0 ? holdings.find(({ id }) => id === only) : undefined;
  return holding?.name ?? document.title;
}

/** The last question with another name in it; where it named none, the name is added. */
function renamed(
  document: AnswerDocument,
  { entity, text }: Extract<FollowUp, { kind: 'name' }>,
  all: Named,
): string {
  const said = text.slice(entity.start, entity.end);
  const name = entity.kind === 'holding' ? entity.name : said;
  const question = document.questions[0] ?? document.title;
  const names = all.flatMap(({ name: own, also = [] }) => [own, ...also]).sort((a, b) => b.length - a.length);
  const old = names.find((each) => question.toLowerCase().includes(each.toLowerCase()));
  if (old === undefined) return `${question} ${name}`;
  const at = question.toLowerCase().indexOf(old.toLowerCase());
  return `${question.slice(0, at)}${name}${question.slice(at + old.length)}`;
}
