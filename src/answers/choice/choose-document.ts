import type { AnswerDocument } from '../documents/answer-document';
import { choiceEvidence, type AskedWords, type Candidate, type ChoiceEvidence } from './choice-evidence';
import { CHOICE_WEIGHTS } from './choice-weights';

/** A document that may be the one, with how likely it is among the candidates, 0 to 1, and why. */
export interface Choice {
  readonly document: AnswerDocument;
  readonly probability: number;
  readonly evidence: ChoiceEvidence;
}

const NAMES = Object.keys(CHOICE_WEIGHTS) as (keyof ChoiceEvidence)[];

/** Candidates in the order in which they fit a question, the best first. Pure; a fraction of a millisecond for ten. */
export function chooseAmong(asked: AskedWords, candidates: readonly Candidate[]): readonly Choice[] {
  const weighed = candidates.map((candidate) => {
    const evidence = choiceEvidence(asked, candidate);
    const score = NAMES.reduce((sum, name) => sum + CHOICE_WEIGHTS[name] * evidence[name], 0);
    return { document: candidate.document, evidence, score };
  });
  const highest = Math.max(...weighed.map(({ score }) => score));
  const sum = weighed.reduce((total, { score }) => total + Math.exp(score - highest), 0);
  return weighed
    .map(({ document, evidence, score }) => ({
      document,
      evidence,
      probability: Math.exp(score - highest) / sum,
    }))
    .sort((a, b) => b.probability - a.probability);
}
