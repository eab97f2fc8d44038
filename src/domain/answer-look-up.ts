import type { AnswerDocument } from './answer-document';
import type { AnswerIndex } from './answer-index';
import {
  searchAnswers,
  type AnswerSearch,
  type AskedQuestion,
  type AskingTeam,
  type FoundAnswer,
} from './answer-search';
import { wordsAsked } from './answer-query';
import { speechOf } from './answer-vocabulary';
import type { Program } from './program';

/** An answer that is given. */
export interface GivenAnswer {
  readonly question: string;
  readonly document: AnswerDocument;
  readonly program: Program;
  readonly confidence: number;
  /** False when the question may have meant something else: say so, and let people ask again. */
  readonly sure: boolean;
  /** It is from another programme than the team's: say which, and of what time. */
  readonly otherProgram?: true;
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

/** What is as likely as this to be about the programme is answered, and what surely fits without a doubt. */
export const ANSWER_FROM = 0.66;
export const SURE_FROM = 0.98;
/** How much surer another programme has to be, and how sure at least when the words name it or not, to be given. */
const OTHER_LEAD = 0.4;
const OTHER_FROM = 0.7;
const UNNAMED_FROM = 0.9;
/** What the team's own programme may speak of is never answered from another one that the words do not name. */
const OWN_FROM = 0.3;
/** Scores nearer than this are a tie: the runner-up is given too. Where little is sure, more are. */
const TIE = 3;
const TIE_OF_DOUBT = 5;
const DOUBT_BELOW = 0.5;

/** Looks a question up in the team's pack, and in the others when they are named or that knows nothing of it. */
export function lookUp(asked: AskedQuestion, { own, others }: AnswerPacks, team: AskingTeam): LookUp {
  const search = searchAnswers(own, asked, team);
  const { best, scope } = search;
  const named = others.filter((other) => isNamed(other, asked, own));
  const toBeat = Math.max(named.length > 0 ? OTHER_FROM : UNNAMED_FROM, search.confidence + OTHER_LEAD);
  const elsewhere = bestElsewhere(asked, named.length > 0 || scope >= OWN_FROM ? named : others);
  const given = elsewhere ? fromOther(asked, elsewhere, toBeat) : [];
  if (given.length > 0 || !best || scope < ANSWER_FROM) return { own: search, given };
  return { own: search, given: fromOwn({ ...search, best }, { question: asked.text, program: own.program }) };
}

// The words of another programme's time, which the team's own does not use, or its year.
function isNamed({ program, ownWords }: AnswerIndex, { text }: AskedQuestion, own: AnswerIndex): boolean {
  const others = new Set([...ownWords].filter((word) => !own.ownWords.has(word)));
  const words = wordsAsked(text, own);
  return words.includes(program.asOf.slice(0, 4)) || speechOf(words, others).anchors > 0;
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
function tied({ best, others, confidence }: AnswerSearch): FoundAnswer | undefined {
  if (!best?.document.stated) return undefined;
  const rival = others.find(({ document }) => saysOtherThan(best.document, document));
  const tie = confidence < DOUBT_BELOW ? TIE_OF_DOUBT : TIE;
  return rival && best.score - rival.score <= tie ? rival : undefined;
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
  const { best, program, confidence, scope } = found;
  if (!best || scope < ANSWER_FROM || confidence < toBeat) return [];
  return [
    {
      question: asked.text,
      document: best.document,
      program,
      confidence,
      sure: confidence >= SURE_FROM,
      otherProgram: true,
    },
  ];
}
