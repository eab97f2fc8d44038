import type { RecordCommand } from '../../domain/requests/command';
import type { AppContext } from '../turn/app-context';
import type { Replies, Reply } from '../turn/conversation';
import { addExam, dropExam, needExams, needReferences } from '../records/exams-by-words';
import { addDated, dropDated } from '../records/further-date-form';
import { importForm } from '../records/import-records';
import { reminderTextForm } from '../renewal/reminder-text-form';
import { notSetUp } from '../turn/not-set-up';
import { hasTeam, type TeamTurn } from '../turn/form';
import { addReference, changeReference, dropReference } from '../records/references-by-words';
import { shareWithContact } from '../show/share-with-contact';
import type { Turn } from '../turn/turn';

type RecordUse<C extends RecordCommand> = (ctx: AppContext, turn: TeamTurn, command: C) => Replies;

/** Every change of a record; one that is forgotten here does not compile. */
const RECORDS: {
  readonly [K in RecordCommand['do']]: RecordUse<RecordCommand & { readonly do: K }>;
} = {
  'add-reference': addReference,
  'change-reference': changeReference,
  'remove-reference': (ctx, turn, { customer }) => dropReference(ctx, turn, customer),
  'need-references': needReferences,
  'add-exam': addExam,
  'remove-exam': dropExam,
  'need-exams': needExams,
  'add-dated': addDated,
  'remove-dated': (ctx, turn, { name }) => dropDated(ctx, turn, name),
  share: shareWithContact,
  import: (ctx, turn) => importForm.open(ctx, turn, { inputs: {} }),
  'reminder-text': (ctx, turn) => reminderTextForm.open(ctx, turn, { inputs: {} }),
};

/** Does what was said about references, exams and further dates. */
export async function changeRecords(
  ctx: AppContext,
  turn: Turn,
  command: RecordCommand,
): Promise<readonly Reply[]> {
  if (!hasTeam(turn)) return notSetUp(ctx, turn);
  const run = RECORDS[command.do] as RecordUse<RecordCommand>;
  return run(ctx, turn, command);
}
