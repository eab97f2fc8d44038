import type { AnswerDocument } from '../answers/documents/answer-document';
import type { AnswerIndex } from './answer-index';
import { searchAnswers, type AnswerSearch, type AskedQuestion, type AskingTeam } from './answer-search';
import { phrasesIn } from './answer-vocabulary';
import type { AskedText } from './asked-text';
import type { FoundAnswer } from './found-answers';
import { exactDocuments } from './exact-question';
import { lackingWeight } from './lacking-words';
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
  /** The question stands word for word in the pack. */
  readonly exact?: true;
}

/** What is as likely as this to be about the programme is answered. */
export const ANSWER_FROM = 0.66;
/** So is what is less likely about it when something fits well: from which likelihood on, for which confidence. */
const FITTING = [
  { scope: 0.4, confidence: 0.4 },
  { scope: 0.25, confidence: 0.5 },
] as const;
const FEW_WORDS = 2;
/** What surely fits is given without a doubt. */
export const SURE_FROM = 0.9;
/** People ask about their own programme first, so another one has to fit better. */
const SURE_ELSEWHERE_FROM = 0.98;
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
/** What is surer than this has no runner-up. */
const UNTIED_FROM = 0.995;
/** A document that says nothing about as much of what is asked in particular does not answer when there is doubt. */
const LACKING_IN_DOUBT = 4;
const LACKING_DOUBT_BELOW = 0.6;
const LACKING_NOTHING_BELOW = 0.3;
/** And one that says nothing about as much is never given as certain. */
const LACKING_AT_ALL = 6;
/** How much worse a document may fit that says of something that the programme does not state it. */
const NOT_STATED_LAG = 4;

/** Looks a question up in the team's pack, and in the others when they are named or that knows nothing of it. */
export function lookUp(asked: AskedQuestion, { own, others }: AnswerPacks, team: AskingTeam): LookUp {
  const search = searchAnswers(own, asked, team);
  const exact = asked.about === undefined ? exactAnswer(asked.text, own, search) : undefined;
  if (exact) return { own: search, given: [exact], exact: true };
  const { scope } = search;
  const named = others.filter((other) => isNamed(other, asked, own));
  const toBeat = Math.max(named.length > 0 ? OTHER_FROM : UNNAMED_FROM, search.confidence + OTHER_LEAD);
  const elsewhere = named.length > 0 || scope >= OWN_FROM ? named : others;
  const given = toBeat > 1 ? [] : fromOther(asked, elsewhere, toBeat);
  if (given.length > 0 || !isAnswered(search, asked)) return { own: search, given };
  return { own: search, given: fromOwn(asked.text, search, own) };
}

// A word or two fit many things: what they mean is better asked than guessed.
function isAnswered({ scope, confidence }: AnswerSearch, { text }: AskedQuestion): boolean {
  if (scope >= ANSWER_FROM) return true;
  const fits = FITTING.some((least) => scope >= least.scope && confidence >= least.confidence);
  return fits && text.words.length > FEW_WORDS;
}

// Where the same question stands at several documents, the one that fits best otherwise.
function exactAnswer(asked: AskedText, index: AnswerIndex, { found }: AnswerSearch): GivenAnswer | undefined {
  const exact = exactDocuments(asked, index);
  const [first, second] = exact;
  const fitting = second && found.first(({ document }) => exact.includes(document));
  const document = fitting?.document ?? first;
  return document && { question: asked.text, document, program: index.program, confidence: 1, sure: true };
}

// The words of another programme's time, which the team's own does not use, or its year.
function isNamed({ program, ownWords }: AnswerIndex, { text }: AskedQuestion, own: AnswerIndex): boolean {
  const { words, stems } = text.in(own);
  const named = [...phrasesIn(stems, ownWords)].some((phrase) => !own.ownWords.phrases.has(phrase));
  return named || words.includes(program.asOf.slice(0, 4));
}

/** The best document, and the runner-up where the two are tied; neither is sure then. */
function fromOwn(asked: AskedText, search: AnswerSearch, index: AnswerIndex): GivenAnswer[] {
  const { confidence } = search;
  const { best } = search.found;
  if (!best) return [];
  const common = { question: asked.text, program: index.program, confidence };
  const lacking = best.document.stated ? lackingWeight(asked, best.id, index) : 0;
  if (lacking >= LACKING_IN_DOUBT && confidence < LACKING_DOUBT_BELOW) {
    const near = notStated(search);
    const says = near && lackingWeight(asked, near.id, index) < lacking;
    if (says) return [{ ...common, document: near.document, sure: false }];
    if (confidence < LACKING_NOTHING_BELOW) return [];
  }
  const rival = tied(search);
  const sure = confidence >= SURE_FROM && lacking < LACKING_AT_ALL;
  if (!rival) return [{ ...common, document: best.document, sure }];
  return [
    { ...common, document: best.document, sure: false },
    { ...common, document: rival.document, sure: false, alternative: true },
  ];
}

// What is asked for in particular is not said: that the programme does not state it answers, a neighbour would not.
function notStated({ found }: AnswerSearch): FoundAnswer | undefined {
  return found.other(({ document }) => !document.stated, NOT_STATED_LAG);
}

// What a programme does not state is said alone: another statement beside it would only confuse.
function tied({ found, confidence }: AnswerSearch): FoundAnswer | undefined {
  const { best } = found;
  if (!best?.document.stated || confidence >= UNTIED_FROM) return undefined;
  const tie = confidence < DOUBT_BELOW ? TIE_OF_DOUBT : TIE;
  return found.other(({ document }) => saysOtherThan(best.document, document), tie);
}

function saysOtherThan(one: AnswerDocument, other: AnswerDocument): boolean {
  return one.text !== other.text && !one.facts.some((fact) => other.facts.includes(fact));
}

/** What the surest of other packs has, when it is sure enough. */
function fromOther(asked: AskedQuestion, others: readonly AnswerIndex[], toBeat: number): GivenAnswer[] {
  const [surest] = others
    .map((index) => ({ index, ...searchAnswers(index, asked, { holdings: [] }) }))
    .sort((a, b) => b.confidence - a.confidence);
  if (!surest?.found.best || surest.scope < ANSWER_FROM || surest.confidence < toBeat) return [];
  const { index, confidence } = surest;
  const { best } = surest.found;
  if (lackingWeight(asked.text, best.id, index) >= LACKING_AT_ALL) return [];
  return [
    {
      question: asked.text.text,
      document: best.document,
      program: index.program,
      confidence,
      sure: confidence >= SURE_ELSEWHERE_FROM,
      otherProgram: true,
    },
  ];
}
