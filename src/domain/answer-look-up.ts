import type { AnswerDocument } from './answer-document';
import type { AnswerIndex } from './answer-index';
import {
  searchAnswers,
  type AnswerSearch,
  type AskedQuestion,
  type AskingTeam,
  type FoundAnswer,
} from './answer-search';
import type { Program } from './program';

/** An answer that is given; `era` names the programme and time when they are not those of the team. */
export interface GivenAnswer {
  readonly question: string;
  readonly document: AnswerDocument;
  readonly program: Program;
  readonly confidence: number;
  /** False when the question may have meant something else: say so, and let people ask again. */
  readonly sure: boolean;
  readonly era?: string;
  /** Fits nearly as well as the answer before it but says something else: shown after it. */
  readonly alternative?: true;
}

/** The packs to look into: the team's first, the others only when it does not know. */
export interface AnswerPacks {
  readonly own: AnswerIndex;
  readonly others: readonly AnswerIndex[];
}

/** What the team's pack has for a question, and what is given: nothing, an answer, or two that fit alike. */
export interface LookUp {
  readonly own: AnswerSearch;
  readonly given: readonly GivenAnswer[];
}

/** From this confidence on an answer is given, and from the other on without a doubt. */
export const ANSWER_FROM = 0.4;
export const SURE_FROM = 0.98;
/** By how much another programme has to be surer, and how sure at least, before its answer is given. */
const OTHER_LEAD = 0.4;
const OTHER_FROM = 0.7;
/** How sure the team's own programme has to be when another one is surer. */
const IN_SCOPE_FROM = 0.2;
/** Scores nearer than this are a tie: the runner-up is given too. */
const TIE = 3;

/** Looks a question up in the team's pack, and in the others when that does not know. */
export function lookUp(asked: AskedQuestion, { own, others }: AnswerPacks, team: AskingTeam): LookUp {
  const search = searchAnswers(own, asked, team);
  const { best, confidence } = search;
  const elsewhere = best && confidence >= ANSWER_FROM ? undefined : bestElsewhere(asked, others);
  // What another programme surely speaks of is no question about other things.
  const inScope = confidence >= IN_SCOPE_FROM && (elsewhere?.confidence ?? 0) >= OTHER_FROM;
  if (!best || (confidence < ANSWER_FROM && !inScope))
    return { own: search, given: elsewhere ? fromOther(asked, elsewhere, confidence) : [] };
  return { own: search, given: fromOwn({ ...search, best }, { question: asked.text, program: own.program }) };
}

/** The best document, and the runner-up where the two are tied; neither is sure then. */
function fromOwn(
  search: AnswerSearch & { readonly best: FoundAnswer },
  about: Pick<GivenAnswer, 'question' | 'program'>,
): GivenAnswer[] {
  const { best, confidence } = search;
  const rival = tied(search);
  const common = { ...about, confidence };
  if (!rival) return [{ ...common, document: best.document, sure: confidence >= SURE_FROM }];
  return [
    { ...common, document: best.document, sure: false },
    { ...common, document: rival.document, sure: false, alternative: true },
  ];
}

// What a programme does not state is said alone: another statement beside it would only confuse.
function tied({ best, others }: AnswerSearch): FoundAnswer | undefined {
  if (!best?.document.stated) return undefined;
  const rival = others.find(({ document }) => saysOtherThan(best.document, document));
  return rival && best.score - rival.score <= TIE ? rival : undefined;
}

function saysOtherThan(one: AnswerDocument, other: AnswerDocument): boolean {
  return one.text !== other.text && !one.facts.some((fact) => other.facts.includes(fact));
}

interface FoundElsewhere extends AnswerSearch {
  readonly program: Program;
}

function bestElsewhere(asked: AskedQuestion, others: readonly AnswerIndex[]): FoundElsewhere | undefined {
  return others
    .map((index) => ({ program: index.program, ...searchAnswers(index, asked, { holdings: [] }) }))
    .sort((a, b) => b.confidence - a.confidence)[0];
}

function fromOther(asked: AskedQuestion, found: FoundElsewhere, toBeat: number): GivenAnswer[] {
  const { best, program, confidence } = found;
  if (!best || confidence < Math.max(OTHER_FROM, toBeat + OTHER_LEAD)) return [];
  return [
    {
      question: asked.text,
      document: best.document,
      program,
      confidence,
      sure: confidence >= SURE_FROM,
      era: `${program.name}, as of ${program.asOf}`,
    },
  ];
}
