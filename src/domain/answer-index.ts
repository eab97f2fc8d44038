import type { AnswerDocument } from './answer-document';
import { answerDocuments } from './answer-documents';
import { lexiconOf, type Lexicon, type PhraseConcept } from './answer-lexicon';
import { rankingOf, searchOver, type KeptSearch, type Ranking } from './answer-ranking';
import { spellerOf, wordsOf, type Speller } from './answer-speller';
import { openTexts, type AnswerTexts } from './answer-texts';
import { termsIn } from './answer-tokens';
import { ownWordsOf, PROGRAMME_WORDS } from './answer-vocabulary';
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
  /** The programme's own words, and with those of all programmes: who uses one speaks of a partner programme. */
  readonly ownWords: ReadonlySet<string>;
  readonly anchors: ReadonlySet<string>;
}

/** What takes long to find out about a pack and only changes with it; fit to be kept in a file. */
export interface PreparedAnswers {
  readonly documents: readonly AnswerDocument[];
  readonly texts: PackedTexts;
  readonly search: KeptSearch;
  readonly lexicon: readonly (readonly [stem: string, phrases: readonly PhraseConcept[]])[];
  /** The words of the pack with how often it uses each. */
  readonly words: readonly (readonly [word: string, uses: number])[];
  readonly ownWords: readonly string[];
}

/** Reads all of a pack for `buildAnswerIndex`; some hundred milliseconds. */
export function prepareAnswers(program: Program): PreparedAnswers {
  const lexicon = lexiconOf(program);
  const documents = answerDocuments(program);
  const read = documents.map((document) => ({
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
    search: searchOver(texts),
    lexicon: [...lexicon],
    words: wordsOf(program),
    ownWords: [...ownWordsOf(program)],
  };
}

/** Makes a pack ready for questions, so do it once for each pack; soon done with what was prepared. */
export function buildAnswerIndex(
  program: Program,
  prepared: PreparedAnswers = prepareAnswers(program),
): AnswerIndex {
  return {
    program,
    documents: prepared.documents.map((document, id) => ({ id, document })),
    texts: openTexts(prepared.texts),
    ranking: rankingOf(prepared.search),
    lexicon: new Map(prepared.lexicon),
    speller: spellerOf(prepared.words),
    ownWords: new Set(prepared.ownWords),
    anchors: new Set([...prepared.ownWords, ...PROGRAMME_WORDS]),
  };
}
