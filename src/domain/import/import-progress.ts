import { fingerprint } from '../team/fingerprint';
import type { ImportRow, ImportStep } from '../team/import-row';
import type { ExamRecord } from '../team/record-rows';
import type { RowChange, StoredRow, TeamRows } from '../team/team-rows';

/** An import put together from its parts; `head` is the row that says how far it is. */
export interface StoredImport {
  readonly head: StoredRow<'import'>;
  readonly parts: readonly StoredRow<'import'>[];
  readonly steps: readonly ImportStep[];
}

/** Characters of JSON of the steps in one part at most; a column of the store takes 32 K. */
const LONGEST_PART = 13_000;

/** The import of that id; undefined when nothing (more) is kept of it. */
export function importOf({ import: rows }: Pick<TeamRows, 'import'>, id: string): StoredImport | undefined {
  const parts = rows.filter(({ value }) => value.id === id).sort((a, b) => a.value.part - b.value.part);
  const [head] = parts;
  if (head?.value.part !== 0) return undefined;
  return { head, parts, steps: parts.flatMap(({ value }) => value.steps) };
}

/** An import as rows to be stored, none longer than a row may be. */
export function importRows(
  { found, ...common }: Pick<ImportRow, 'id' | 'at' | 'by' | 'found'>,
  steps: readonly ImportStep[],
): readonly ImportRow[] {
  const parts: ImportStep[][] = [[]];
  let length = 0;
  for (const step of steps) {
    const size = JSON.stringify(step).length;
    if (length + size > LONGEST_PART) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(step);
    length += size;
  }
  return parts.map((part, at) => ({
    ...common,
    part: at,
    state: 'previewed',
    ...(at === 0 && found && { found }),
    steps: part,
  }));
}

/**
 * What is still to be written so that the steps are done (or, `back`, taken back), by the records as they are: a crash
 * in between leaves the rest, and a record that somebody changed since is left alone.
 */
export function outstanding(
  rows: Pick<TeamRows, 'exam'>,
  steps: readonly ImportStep[],
  direction: 'ahead' | 'back',
): readonly RowChange[] {
  const stored = new Map(rows.exam.map((row) => [row.value.id, row]));
  return steps.flatMap((step): readonly RowChange[] => {
    const [from, to] = direction === 'ahead' ? [step.before, step.after] : [step.after, step.before];
    const row = stored.get((from ?? to)?.id ?? '');
    if (!same(row?.value, from)) return [];
    if (!to) return row ? [{ do: 'delete', kind: 'exam', ...row }] : [];
    return row
      ? [{ do: 'replace', kind: 'exam', value: to, etag: row.etag }]
      : [{ do: 'insert', kind: 'exam', value: to }];
  });
}

/** Whether both say the same, whoever wrote them and when. */
function same(a: ExamRecord | undefined, b: ExamRecord | undefined): boolean {
  return fingerprint(saying(a)) === fingerprint(saying(b));
}

function saying(record: ExamRecord | undefined): Omit<ExamRecord, 'by' | 'at'> | undefined {
  if (!record) return undefined;
  const { by: _by, at: _at, ...said } = record;
  return said;
}

/** Whether the records are as a step, done or taken back, leaves them. */
export function isReached(
  rows: Pick<TeamRows, 'exam'>,
  step: ImportStep,
  direction: 'ahead' | 'back',
): boolean {
  const to = direction === 'ahead' ? step.after : step.before;
  const id = (step.after ?? step.before)?.id;
  return same(rows.exam.find(({ value }) => value.id === id)?.value, to);
}

const PREFIX = 'import|';

/** By what name an import is taken back; it is kept by its own rows, not beside a line of `history`. */
export function importChangeId(id: string): string {
  return `${PREFIX}${id}`;
}

/** The import that such a name is of; undefined for another change. */
export function importIdOf(changeId: string): string | undefined {
  return changeId.startsWith(PREFIX) ? changeId.slice(PREFIX.length) : undefined;
}
