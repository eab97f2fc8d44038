import type { AnswerDocument } from '../answers/documents/answer-document';
import { furtherDocuments, writtenDocuments } from '../answers/documents/answer-documents';
import { lexiconOf, openLexicon, type KeptLexicon, type Lexicon } from './answer-lexicon';
import { rankingOf, scoresOf, type KeptScores, type Ranking } from './answer-ranking';
import { spellerOf, wordsOf, type Speller } from './answer-speller';
import { openTexts, type AnswerTexts } from './answer-texts';
import { termsIn } from './answer-tokens';
import { ownWordsOf, phraseSetOf, PROGRAMME_WORDS, type PhraseSet } from './answer-vocabulary';
import { exactQuestionsOf, openExactQuestions, type ExactQuestions } from './exact-question';
import { packTexts, type PackedTexts } from './packed-texts';
import type { Program } from './program';

/** A document with its number in the packed texts. */
export interface IndexedDocument {
  readonly id: number;
  readonly document: AnswerDocument;
}

/** A pack made ready for questions. */
export interface AnswerIndex {
  readonly program: Program;
  readonly documents: readonly IndexedDocument[];
  readonly texts: AnswerTexts;
  readonly ranking: Ranking;
  readonly lexicon: Lexicon;
  readonly speller: Speller;
  readonly exact: ExactQuestions;
  /** The programme's own words, and with those of all programmes: who uses one speaks of a partner programme. */
  readonly ownWords: PhraseSet;
  readonly anchors: PhraseSet;
}

/** What takes long to find out about a pack and only changes with it; fit to be kept in a file. */
export interface PreparedAnswers {
  /** Those that are not the pack's own answers. */
  readonly documents: readonly AnswerDocument[];
  readonly texts: PackedTexts;
  readonly scores: KeptScores;
  readonly exact: ExactQuestions;
  readonly lexicon: KeptLexicon;
  /** The words of the pack with how often it uses each. */
  readonly words: readonly (readonly [word: string, uses: number])[];
  readonly ownWords: readonly string[];
}

/** Reads all of a pack for `buildAnswerIndex`; some hundred milliseconds. */
export function prepareAnswers(program: Program): PreparedAnswers {
  const kept = lexiconOf(program);
  const lexicon = openLexicon(kept);
  const documents = furtherDocuments(program);
  const read = [...writtenDocuments(program), ...documents].map((document) => ({
    document,
    variants: [document.title, ...document.questions, ...document.keywords].map((text) =>
      termsIn(text, lexicon),
    ),
    text: termsIn(document.text, lexicon),
  }));
  const texts = packTexts(read);
  return {
    documents,
    texts,
    scores: scoresOf(texts),
    exact: exactQuestionsOf(read.map(({ document }) => document)),
    lexicon: kept,
    words: wordsOf(program),
    ownWords: [...ownWordsOf(program)],
  };
}

/** Makes a pack ready for questions, so do it once for each pack; soon done with what was prepared. */
export function buildAnswerIndex(
  program: Program,
  prepared: PreparedAnswers = prepareAnswers(program),
): AnswerIndex {
  const documents = [...writtenDocuments(program), ...prepared.documents];
  const texts = openTexts(prepared.texts);
  return {
    program,
    documents: documents.map((document, id) => ({ id, document })),
    texts,
    ranking: rankingOf(texts, prepared.scores),
    exact: openExactQuestions(prepared.exact),
    lexicon: openLexicon(prepared.lexicon),
    speller: spellerOf(prepared.words),
    ownWords: phraseSetOf(prepared.ownWords),
    anchors: phraseSetOf([...prepared.ownWords, ...PROGRAMME_WORDS]),
  };
}
