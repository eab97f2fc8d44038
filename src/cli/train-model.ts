import { answerDocuments } from '../answers/documents/answer-documents';
import type { Program } from '../domain/program';
import { keepGeneralModel, keepPackModel, MODELS } from '../programs/kept-models';
import { checkExamples } from '../understanding/examples/check-examples';
import { generalTexts } from '../answers/document-texts';
import { EXAMPLES, readExamples } from './read-examples';

/**
 * Learns from the examples and from the packs, and keeps what came of it in a folder for starts to come. What is kept
 * there already is not learned again. Throws an error that names every mistake of the examples.
 */
export function trainModels(programs: readonly Program[], folder = MODELS): void {
  const { files, problems } = readExamples(EXAMPLES);
  const mistakes = [...problems, ...checkExamples(files)];
  if (mistakes.length > 0) throw new Error(`The examples have mistakes:\n${mistakes.join('\n')}`);
  const examples = files.flatMap((file) => file.examples);
  const documents = programs.flatMap(answerDocuments);
  keepGeneralModel(
    folder,
    generalTexts(examples, documents, (text) => text),
  );
  for (const program of programs) keepPackModel(folder, program);
}
