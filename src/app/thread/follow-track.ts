import { bestAmong } from '../../answers/best-document';
import type { AnswerDocument } from '../../answers/documents/answer-document';
import type { Program } from '../../domain/program/program';
import type { Spoken } from '../../domain/team/talk';
import { findHolding } from '../../understanding/names/holding-search';
import { onlyNamed } from '../../understanding/thread/follow-up';
import type { AppContext } from '../turn/app-context';
import type { Turn } from '../turn/turn';
import { answerWith, sharesHolding } from './answer-with';
import type { Followed } from '../understood/followed';

type SpokenAnswer = Extract<Spoken, { kind: 'answer' }>;
type SpokenOwn = Extract<Spoken, { kind: 'own' }>;

/** "We're SMB": the last question for the one track of its programme that a message names; undefined where none is named. */
export function followTrack(
  ctx: AppContext,
  turn: Turn,
  { spoken, text }: { readonly spoken: Spoken; readonly text: string },
): Followed | undefined {
  return spoken.kind === 'own'
    ? trackOfOwn(ctx, turn, { spoken, text })
    : inTrack(ctx, turn, { spoken, text });
}

/** "We are SMB": the last question for one track of its programme, whose answer may be the same one. */
function inTrack(
  ctx: AppContext,
  turn: Turn,
  { spoken, text }: { readonly spoken: SpokenAnswer; readonly text: string },
): Followed | undefined {
  const program = ctx.programs.byId.get(spoken.programId);
  const pack = program && ctx.answers(program);
  const last = pack?.documents.get(spoken.answerId);
  const track = program && last && onlyNamed(text, tracksOf(program));
  if (!pack || !last || track === undefined) return undefined;
  const question = `${last.questions[0] ?? last.title} ${track}`;
  const given = bestAmong(
    question,
    pack,
    (document) => document.id === last.id || sharesHolding(document, last),
  );
  return given && answerWith(ctx, turn, { question, given });
}

const SCORED: ReadonlySet<string> = new Set(['score', 'missing', 'forecast']);

/** "We're SMB" after a question about the team's score: what the programme says of that track for what it holds. */
function trackOfOwn(
  ctx: AppContext,
  turn: Turn,
  { spoken, text }: { readonly spoken: SpokenOwn; readonly text: string },
): Followed | undefined {
  const { program, picture } = turn;
  const track = SCORED.has(spoken.about) ? onlyNamed(text, tracksOf(program)) : undefined;
  if (track === undefined) return undefined;
  const id = spokenHolding(program, spoken) ?? picture?.team.holdings[0]?.id;
  const name = program.holdings.find((each) => each.id === id)?.name ?? '';
  const question = `${name} ${track} track`;
  const isMeant = ({ holdings }: AnswerDocument): boolean => holdings.some((each) => each === id);
  const given = bestAmong(question, ctx.answers(program), isMeant);
  return given && answerWith(ctx, turn, { question, given });
}

function spokenHolding(program: Program, { holding }: SpokenOwn): string | undefined {
  const found = holding === undefined ? undefined : findHolding(program, holding);
  return found && 'holding' in found ? found.holding.id : undefined;
}

function tracksOf({ holdings }: Program): readonly string[] {
  return holdings.flatMap(({ score }) => score?.tracks.map(({ name }) => name) ?? []);
}
