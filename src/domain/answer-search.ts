import { certaintyOf, confidenceOf, scopeOf } from './answer-confidence';
import type { AnswerIndex } from './answer-index';
import { holdingConcept, HOLDING_WORD } from './answer-lexicon';
import type { QueryTerm } from './answer-query';
import { comparisonOf, prospectOf } from './answer-score';
import { isAsking } from './answer-tokens';
import { speechOf } from './answer-vocabulary';
import { askedKeysOf } from './asked-keys';
import type { AskedText, PackReading } from './asked-text';
import { CandidateUses } from './candidate-uses';
import { FoundAnswers } from './found-answers';

/**
 * What a pack has for a question. `confidence` (0 to 1) says how likely the best one answers it,
 * `scope` how likely the question is about the programme at all.
 */
export interface AnswerSearch {
  readonly found: FoundAnswers;
  readonly confidence: number;
  readonly scope: number;
}

/** What is known about who asks. `holdings` are ids of the programme. */
export interface AskingTeam {
  readonly holdings: readonly string[];
}

/** A question; `about` is what was asked just before in the same message, so that "and where?" has a subject. */
export interface AskedQuestion {
  readonly text: AskedText;
  readonly about?: AskedText;
}

/** How many documents are compared; a short question fits many, and is soon compared. */
const CANDIDATES = 25;
const CANDIDATES_OF_SHORT = 60;
const SHORT = 2;
const ABOUT_WEIGHT = 0.4;
const ELLIPTIC_WEIGHT = 0.8;

/** Looks a question up in one pack; takes a millisecond or two. */
export function searchAnswers(index: AnswerIndex, asked: AskedQuestion, team: AskingTeam): AnswerSearch {
  const { holdings } = team;
  const [text, about] = [asked.text.in(index), asked.about?.in(index) ?? NOTHING_BEFORE];
  const speech = speechOf([...about.words, ...text.words], [...about.stems, ...text.stems], index.anchors);
  const terms = withOwnHolding(termsOf(text, about, isElliptic(asked.text)), team);
  const numbered = askedKeysOf(terms, index.texts);
  const ranked = index.ranking(numbered.keys, terms.length <= SHORT ? CANDIDATES_OF_SHORT : CANDIDATES);
  const uses = new CandidateUses(numbered, ranked, index.texts);
  const question = comparisonOf({ terms, asked: numbered, uses }, { holdings, speech }, index.texts);
  const prospects = ranked.flatMap(({ id, found }, place) => {
    const document = index.documents[id]?.document;
    return document ? prospectOf(question, { id, document, place, found }) : [];
  });
  const found = new FoundAnswers(question, prospects);
  const { best } = found;
  if (!best) return { found, confidence: 0, scope: 0 };
  const certainty = certaintyOf(question, best, found);
  return { found, confidence: confidenceOf(certainty), scope: scopeOf(certainty) };
}

const NOTHING_BEFORE: PackReading = { words: [], stems: [], terms: [] };

function termsOf({ terms }: PackReading, about: PackReading, elliptic: boolean): readonly QueryTerm[] {
  if (about.words.length === 0) return terms;
  const said = new Set(terms.flatMap(({ forms }) => forms));
  const other = terms.some(namesHolding);
  const before = about.terms.filter(
    (term) =>
      term.known &&
      !(other && namesHolding(term)) &&
      !term.forms.some((form) => said.has(form) || isAsking(form)),
  );
  // "And of silver?" says next to nothing by itself.
  const share = elliptic ? ELLIPTIC_WEIGHT : ABOUT_WEIGHT;
  return [...terms, ...before.map((term) => ({ ...term, weight: term.weight * share }))];
}

function namesHolding({ forms }: QueryTerm): boolean {
  return forms.some((form) => form.startsWith('@'));
}

/** Whether a part of a message only makes sense after what came before it, such as "of silver". */
export function isElliptic({ words }: AskedText): boolean {
  return words.length <= 4;
}

// "Our competency" is the one that the team holds, when it holds one and names none.
function withOwnHolding(terms: readonly QueryTerm[], { holdings }: AskingTeam): readonly QueryTerm[] {
  const [own, second] = holdings;
  if (
    own === undefined ||
    second !== undefined ||
    terms.some(({ forms }) => forms.some((form) => form.startsWith('@')))
  )
    return terms;
  return terms.map((term) =>
    term.forms.includes(HOLDING_WORD) ? { ...term, forms: [holdingConcept(own)] } : term,
  );
}
