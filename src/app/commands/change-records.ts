import type { RecordCommand } from '../../domain/requests/command';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { addExam, dropExam, needExams, needReferences } from '../records/exams-by-words';
import { addDated, dropDated } from '../records/further-date-form';
import { importForm } from '../records/import-records';
import { reminderTextForm } from '../renewal/reminder-text-form';
import { notSetUp } from '../turn/not-set-up';
import { hasTeam } from '../turn/form';
import { addReference, changeReference, dropReference } from '../records/references-by-words';
import { shareWithContact } from '../show/share-with-contact';
import type { Turn } from '../turn/turn';

/** Does what was said about references, exams and further dates. */
export async function changeRecords(
  ctx: AppContext,
  turn: Turn,
  command: RecordCommand,
): Promise<readonly Reply[]> {
  if (!hasTeam(turn)) return notSetUp(ctx, turn);
  switch (command.do) {
    case 'add-reference':
      return addReference(ctx, turn, command);
    case 'change-reference':
      return changeReference(ctx, turn, command);
    case 'remove-reference':
      return dropReference(ctx, turn, command.customer);
    case 'need-references':
      return needReferences(ctx, turn, command);
    case 'add-exam':
      return addExam(ctx, turn, command);
    case 'remove-exam':
      return dropExam(ctx, turn, command);
    case 'need-exams':
      return needExams(ctx, turn, command);
    case 'add-dated':
      return addDated(ctx, turn, command);
    case 'remove-dated':
      return dropDated(ctx, turn, command.name);
    case 'share':
      return shareWithContact(ctx, turn);
    case 'import':
      return importForm.open(ctx, turn, { inputs: {} });
    case 'reminder-text':
      return reminderTextForm.open(ctx, turn, { inputs: {} });
  }
}
