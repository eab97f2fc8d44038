import type { NewRecord } from '../../domain/records/record-key';
import type { PastedLine } from '../../understanding/entities/pasted-line';
import type { TeamTurn } from '../turn/form';
import { kindNamed, readDated } from './further-date-form';
import { readExam } from './exam-form';
import { readReference } from './reference-form';

/** A line that gives no record, and what is wrong with it as a sentence. */
export type BadLine = { readonly line: PastedLine; readonly problem: string };

/** The record on a pasted line, checked as if it had been typed into its form. */
export function readLine(turn: TeamTurn, line: PastedLine): { readonly record: NewRecord } | BadLine {
  const read = recordIn(turn, line);
  const extra = line.cells.filter((cell) => cell !== '').slice(MOST_CELLS[line.kind]);
  if ('errors' in read) return { line, problem: read.errors.join(' ') };
  return extra.length > 0 ? { line, problem: `what is "${extra.join(', ')}" for?` } : read;
}

/** Cells besides the kind and the day. */
const MOST_CELLS: Readonly<Record<PastedLine['kind'], number>> = {
  reference: 2,
  exam: 3,
  date: 2,
  unknown: 0,
};

function recordIn(
  turn: TeamTurn,
  { kind, day, date, cells }: PastedLine,
): { readonly record: NewRecord } | { readonly errors: readonly string[] } {
  const [name = '', second = '', third = ''] = cells;
  const inputs = { in_date: day };
  const said = date.kind === 'missing' ? {} : { date };
  switch (kind) {
    case 'reference': {
      const value = readReference(turn, {
        ...said,
        inputs: { ...inputs, in_customer: name, in_holding: second },
      });
      return 'errors' in value ? value : { record: { kind: 'ref', value } };
    }
    case 'exam': {
      const typed = { in_person: name, in_exam: second, in_until: third };
      const value = readExam(turn, { ...said, inputs: { ...inputs, ...typed } });
      return 'errors' in value ? value : { record: { kind: 'exam', value } };
    }
    case 'date': {
      const found = kindNamed(turn.program, `${second} ${name}`);
      const typed = { in_name: name, ...(found && { in_kind: found.id }) };
      const value = readDated(turn, { ...said, inputs: { ...inputs, ...typed } });
      return 'errors' in value ? value : { record: { kind: 'dated', value } };
    }
    default:
      return { errors: ['begin it with "reference", "exam" or "date".'] };
  }
}
