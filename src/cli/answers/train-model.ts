import { answerDocuments } from '../../answers/documents/answer-documents';
import { day } from '../../domain/time/calendar-day';
import type { Program, Programs } from '../../domain/program/program';
import { keepLearned, keepPackModel } from '../../programs/kept-models';
import { MODELS } from '../../shipped-files';
import { dayFinder } from '../../understanding/entities/day-finder';
import { findEntities } from '../../understanding/entities/find-entities';
import { maskEntities } from '../../understanding/entities/mask-entities';
import { checkExamples } from '../../understanding/examples/check-examples';
import { generalTexts } from '../../understanding/examples/general-texts';
import { slotTemplatesOf } from '../../understanding/slots/slot-templates';
import { EXAMPLES, readExamples } from './read-examples';

/** Any day will do: what is learned is where a day stands, not which. */
const TODAY = day('2027-01-01');

/**
 * Learns from the examples and from the packs, and keeps what came of it in a folder for starts to come. What is kept
 * there already is not learned again. Throws an error that names every mistake of the examples.
 */
export function trainModels(programs: Programs, folder = MODELS): void {
  trainGeneralModel(programs, folder);
  trainPackModels(programs, folder);
}

/** Learns what a message is about at all. Throws an error that names every mistake of the examples. */
export function trainGeneralModel(programs: Programs, folder = MODELS): void {
  const { files, problems } = readExamples(EXAMPLES);
  const mistakes = [...problems, ...checkExamples(files)];
  if (mistakes.length > 0) throw new Error(`The examples have mistakes:\n${mistakes.join('\n')}`);
  const examples = files.flatMap((file) => file.examples);
  const questions = [...programs.byId.values()].flatMap((program) => packQuestions(program, programs));
  keepLearned(folder, generalTexts(examples, questions), slotTemplatesOf(examples));
}

/** Learns which of a pack's answers is asked for, pack by pack. */
export function trainPackModels(programs: Programs, folder = MODELS): void {
  for (const program of programs.byId.values()) keepPackModel(folder, program);
}

/** What a pack is asked, with slots in the place of what is named, as it is done to messages. */
function packQuestions(program: Program, programs: Programs): string[] {
  const context = {
    ...{ program, programs, holdings: [], items: [], customers: [], people: [] },
    days: dayFinder({ today: TODAY, locale: 'en-GB' }),
  };
  return answerDocuments(program)
    .flatMap(({ title, questions }) => [title, ...questions])
    .map((text) => maskEntities(text, findEntities(text, context)));
}
