import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerDocuments } from '../../../src/answers/documents/answer-documents';
import type { AnswerDocument } from '../../../src/answers/documents/answer-document';
import { documentTexts } from '../../../src/answers/documents/document-texts';
import { withoutCourtesy } from '../../../src/answers/courtesy';
import { openRanking, rankDocuments } from '../../../src/answers/rank-documents';
import type { Program } from '../../../src/domain/program/program';
import { openModel, packModel } from '../../../src/learning/packed-model';
import { trainModel } from '../../../src/learning/train';
import { whenChanged } from '../../setup/source-stamp';
import { shippedPrograms } from '../../setup/test-models';

/** A question of a pack as it is ranked by a model and a text search that do not know it. */
export interface HeldOut {
  readonly programId: string;
  readonly text: string;
  /** The document it is a question of. */
  readonly label: string;
  readonly ranked: readonly {
    readonly label: string;
    readonly probability: number;
    readonly modelled: number;
    readonly found: number;
  }[];
}

const FOLDS = 4;
/** Documents kept of each ranking; what is about other holdings than those that are named still falls out of them. */
const KEPT = 25;
const SOURCES = ['src/learning', 'src/programs', 'src/answers/documents', 'src/answers/rank-documents.ts'];
const FOLDER = join(__dirname, '../../../.cache/fitting');

/** The packs' own questions, each ranked without it; some minutes, and nearly nothing when nothing has changed since. */
export async function heldOutScores(): Promise<readonly HeldOut[]> {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, 'held-out.json');
  await whenChanged(SOURCES, join(FOLDER, 'stamp.txt'), () => {
    const scores = [...shippedPrograms().byId.values()].flatMap(scoresOf);
    writeFileSync(file, JSON.stringify(scores));
  });
  return JSON.parse(readFileSync(file, 'utf8')) as HeldOut[];
}

function scoresOf(program: Program): HeldOut[] {
  const documents = answerDocuments(program);
  return Array.from({ length: FOLDS }, (_, fold) => foldScores(program, documents, fold)).flat();
}

function foldScores(program: Program, documents: readonly AnswerDocument[], fold: number): HeldOut[] {
  let at = 0;
  const asked: { text: string; label: string }[] = [];
  const known = documents.map((document) => {
    const questions = document.questions.filter((text) => {
      const isHeldOut = at++ % FOLDS === fold;
      if (isHeldOut) asked.push({ text, label: document.id });
      return !isHeldOut;
    });
    return { ...document, questions };
  });
  const ranking = openRanking(known, openModel(packModel(trainModel(documentTexts(known)))));
  return asked.map(({ text, label }) => {
    const ranked = rankDocuments(ranking, withoutCourtesy(text)).slice(0, KEPT);
    return { programId: program.id, text, label, ranked: ranked.map(rounded) };
  });
}

function rounded({
  label,
  probability,
  modelled,
  found,
}: HeldOut['ranked'][number]): HeldOut['ranked'][number] {
  const digits = (value: number): number => Number(value.toPrecision(5));
  return { label, probability: digits(probability), modelled: digits(modelled), found: digits(found) };
}
