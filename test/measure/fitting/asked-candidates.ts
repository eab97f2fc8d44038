import { questionKey } from '../../../src/answers/answer-pack';
import { candidatesFor, CANDIDATES } from '../../../src/answers/best-document';
import { askedWords, type AskedWords, type Candidate } from '../../../src/answers/choice/choice-evidence';
import { documentWords } from '../../../src/answers/choice/document-words';
import { withoutCourtesy } from '../../../src/answers/courtesy';
import type { AnswerDocument } from '../../../src/answers/documents/answer-document';
import { favourNamed } from '../../../src/answers/favour-named';
import { namedIn } from '../../../src/understanding/understand-message';
import { factQuestions } from './fact-questions';
import type { Fitting } from './fitting-world';
import { heldOutScores } from './held-out-scores';

/** A question with the documents that rank best for it, and which of them are right. */
export interface AskedCandidates {
  readonly set: string;
  /** One of a pack's own questions: there are ten times as many of them, and people ask as the others do. */
  readonly isOwn: boolean;
  readonly text: string;
  readonly asked: AskedWords;
  readonly candidates: readonly Candidate[];
  /** `alike`: it rests on the same facts as the one that is right, and may be as right. */
  readonly verdict: (document: AnswerDocument) => 'right' | 'alike' | 'wrong';
}

/** The development questions and the packs' own; of the latter, each is ranked by a model that does not know it. */
export async function askedCandidates(fitting: Fitting): Promise<readonly AskedCandidates[]> {
  return [...developmentAsked(fitting), ...(await ownAsked(fitting))];
}

function developmentAsked(fitting: Fitting): AskedCandidates[] {
  return factQuestions().flatMap(({ set, text, programId, isRight }) => {
    const pack = fitting.packs.get(programId);
    if (!pack || pack.byQuestion.has(questionKey(text))) return [];
    const holdings = holdingsIn(text, programId, fitting);
    const plain = withoutCourtesy(text);
    return [
      {
        ...{ set, text, isOwn: false },
        asked: askedWords(plain, pack.vocabulary, holdings),
        candidates: candidatesFor(plain, pack, holdings),
        verdict: (document) => (isRight(document) ? 'right' : 'wrong'),
      },
    ];
  });
}

/** A pack's own question is compared with its document as if it were none of its questions. */
async function ownAsked(fitting: Fitting): Promise<AskedCandidates[]> {
  return (await heldOutScores()).flatMap(({ programId, text, label, ranked }) => {
    const pack = fitting.packs.get(programId);
    const own = pack?.documents.get(label);
    if (!pack || !own) return [];
    const holdings = holdingsIn(text, programId, fitting);
    const near = favourNamed(ranked, pack.documents, holdings).slice(0, CANDIDATES);
    const candidates = near.flatMap(({ label: id, modelled, found }) => {
      const document = pack.documents.get(id);
      if (!document) return [];
      const words = document === own ? documentWords(without(own, text)) : pack.wordsOf(document);
      return [{ document, words, modelled, found }];
    });
    const isAlike = ({ facts }: AnswerDocument): boolean => facts.some((fact) => own.facts.includes(fact));
    return [
      {
        ...{ set: `own ${programId}`, text, isOwn: true, candidates },
        asked: askedWords(withoutCourtesy(text), pack.vocabulary, holdings),
        verdict: (document) => (document === own ? 'right' : isAlike(document) ? 'alike' : 'wrong'),
      },
    ];
  });
}

function without(document: AnswerDocument, question: string): AnswerDocument {
  return { ...document, questions: document.questions.filter((each) => each !== question) };
}

function holdingsIn(text: string, programId: string, { contextOf }: Fitting): string[] {
  return namedIn(text, contextOf(programId)).flatMap((each) =>
    each.kind === 'holding' && each.programId === programId ? [each.id] : [],
  );
}
