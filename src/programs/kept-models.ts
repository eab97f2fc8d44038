import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { answerDocuments } from '../answers/documents/answer-documents';
import type { Program } from '../domain/program/program';
import { documentTexts } from '../answers/documents/document-texts';
import { openModel, packModel, type PackedModel } from '../learning/packed-model';
import { trainInSteps, trainModel } from '../learning/train';
import type { TrainingText } from '../learning/training-set';
import type { SlotTemplates } from '../understanding/slots/slot-templates';
import type { Learned } from '../understanding/understand-message';

const GENERAL = 'general.bin';
const TEMPLATES = 'templates.json';
const KEY_BYTES = 32;
/** The texts of a pack's answers are of much the same number. */
const NO_BALANCE = 0;
/** The packs have more questions than most labels have examples. */
const BALANCE = 0.5;

/** What was learned from the examples: what a message is about at all, and how it names things. Throws when it was not built. */
export function loadLearned(folder: string): Learned {
  const model = join(folder, GENERAL);
  const templates = join(folder, TEMPLATES);
  if (!existsSync(model) || !existsSync(templates))
    throw new Error(`${model} is missing: run "npm run build", which makes it.`);
  return {
    model: openModel(readFileSync(model).subarray(KEY_BYTES)),
    templates: JSON.parse(readFileSync(templates, 'utf8')) as SlotTemplates,
  };
}

/** The model that tells which of a pack's answers is asked for; learned now, in some seconds, unless it is kept. */
export function loadPackModel(folder: string, program: Program): PackedModel {
  return keptPackModel(folder, program) ?? openModel(packModel(trainModel(textsOf(program), NO_BALANCE)));
}

/** The model of a pack as the build kept it; undefined for a pack that the build did not know as it is now. */
export function keptPackModel(folder: string, program: Program): PackedModel | undefined {
  const kept = readKept(packFile(folder, program), keyOf(textsOf(program), NO_BALANCE));
  return kept && openModel(kept);
}

/** Learns the model of a pack while other work goes on: `pause` is awaited after every ten milliseconds or so. */
export async function learnPackModel(program: Program, pause: () => Promise<void>): Promise<PackedModel> {
  const steps = trainInSteps(textsOf(program), NO_BALANCE);
  for (;;) {
    const step = steps.next();
    if (step.done) return openModel(packModel(step.value));
    await pause();
  }
}

/** Learns from the examples and keeps what came of it; a model that is kept already is not learned again. */
export function keepLearned(folder: string, texts: readonly TrainingText[], templates: SlotTemplates): void {
  keep(join(folder, GENERAL), texts, BALANCE);
  writeFileSync(join(folder, TEMPLATES), JSON.stringify(templates));
}

/** Learns and keeps the model of a pack's answers; does nothing when it is kept already. */
export function keepPackModel(folder: string, program: Program): void {
  keep(packFile(folder, program), textsOf(program), NO_BALANCE);
}

function textsOf(program: Program): readonly TrainingText[] {
  return documentTexts(answerDocuments(program));
}

function packFile(folder: string, { id }: Program): string {
  return join(folder, `answers-${id}.bin`);
}

function keep(file: string, texts: readonly TrainingText[], balance: number): void {
  const key = keyOf(texts, balance);
  if (readKept(file, key)) return;
  mkdirSync(dirname(file), { recursive: true });
  // Another process may read it just now: nobody may see half of a file.
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, Buffer.concat([key, packModel(trainModel(texts, balance))]));
  renameSync(fresh, file);
}

function readKept(file: string, key: Buffer): Buffer | undefined {
  if (!existsSync(file)) return undefined;
  const kept = readFileSync(file);
  return key.equals(kept.subarray(0, KEY_BYTES)) ? kept.subarray(KEY_BYTES) : undefined;
}

/** Of the texts a model is learned from, how they are balanced, and how it is learned: a model of others is never stood in for. */
function keyOf(texts: readonly TrainingText[], balance: number): Buffer {
  const hash = createHash('sha256').update(JSON.stringify(texts));
  if (balance !== NO_BALANCE) hash.update(String(balance));
  return hash.update((wayOfLearning ??= packModel(trainModel(SPECIMEN)))).digest();
}

/** What is made of these tells other code that learns apart, in whatever form it was compiled. */
const SPECIMEN: readonly TrainingText[] = [
  { text: 'when is our anniversary', label: 'date' },
  { text: 'what does the designation cost', label: 'cost' },
  { text: 'how much is it for {length}', label: 'cost' },
  { text: 'tick the training', label: 'tick', weight: 0.3 },
  { text: 'renewal day', label: 'date', plain: true },
];
let wayOfLearning: Uint8Array | undefined;
