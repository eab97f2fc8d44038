import type { Program } from '../program/program';
import { titleOf } from '../records/credential-search';
import type { ExamRecord } from '../team/record-rows';
import type { ImportStep } from '../team/import-row';
import { passKey, type ReadPass } from './report';

/** What a file would change in the passes on record. */
export interface ImportPlan {
  readonly steps: readonly ImportStep[];
  readonly added: number;
  readonly changed: number;
  /** The same is on record, or something later. */
  readonly known: number;
  /** On record, and not in the file. */
  readonly gone: readonly ExamRecord[];
}

type Stamp = Pick<ExamRecord, 'by' | 'at'>;

/**
 * Compares the passes of a file with those on record, by person and certification. A file that says less or something
 * older than the record changes nothing. `id` names the import, and with a number each new record, so that doing it
 * twice makes none twice.
 */
export function planImport(
  passes: readonly ReadPass[],
  {
    program,
    exams,
  }: { readonly program: Pick<Program, 'credentials'>; readonly exams: readonly ExamRecord[] },
  { id, ...stamp }: Stamp & { readonly id: string },
): ImportPlan {
  const stored = byKey(program, exams);
  const steps: ImportStep[] = [];
  let known = 0;
  for (const [at, pass] of passes.entries()) {
    const before = stored.get(passKey(pass)) ?? [];
    const latest = latestOf(before);
    if (!latest) steps.push({ after: { id: `${id}-${at}`, ...pass, ...stamp } });
    else if (before.some((each) => says(each, pass)) || isLater(latest, pass)) known += 1;
    else steps.push({ before: latest, after: { id: latest.id, ...pass, ...stamp } });
  }
  const inFile = new Set(passes.map(passKey));
  const gone = [...stored].flatMap(([key, records]) => (inFile.has(key) ? [] : records));
  const changed = steps.filter(({ before }) => before).length;
  return { steps, added: steps.length - changed, changed, known, gone };
}

/** Takes away what a file no longer holds: a plan of its own, which is offered and never followed by itself. */
export function planRemoval(gone: readonly ExamRecord[]): readonly ImportStep[] {
  return gone.map((before) => ({ before }));
}

function byKey(
  program: Pick<Program, 'credentials'>,
  exams: readonly ExamRecord[],
): ReadonlyMap<string, readonly ExamRecord[]> {
  const found = new Map<string, ExamRecord[]>();
  for (const record of exams) {
    const key = passKey({ ...record, exam: titleOf(program, record.exam) });
    found.set(key, [...(found.get(key) ?? []), record]);
  }
  return found;
}

function says(record: ExamRecord, { passedOn, validUntil }: ReadPass): boolean {
  return record.passedOn === passedOn && (validUntil === undefined || record.validUntil === validUntil);
}

/** Somebody noted a renewal that the file does not know yet. */
function isLater(record: ExamRecord, pass: ReadPass): boolean {
  return record.passedOn >= pass.passedOn && endOf(record) >= endOf(pass);
}

function latestOf(records: readonly ExamRecord[]): ExamRecord | undefined {
  return [...records].sort((a, b) => endOf(b).localeCompare(endOf(a)))[0];
}

function endOf({ passedOn, validUntil }: ReadPass): string {
  return validUntil ?? passedOn;
}
