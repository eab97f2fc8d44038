import type { RecordCommand } from '../domain/command';
import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import { addExam, dropExam, needExams, needReferences } from './exams-by-words';
import { addDated, dropDated } from './keep-further-dates';
import { importForm } from './import-records';
import { reminderTextForm } from './adapt-stages';
import { notSetUp } from './not-set-up';
import { hasTeam } from './record-form';
import { addReference, changeReference, dropReference } from './references-by-words';
import { shareWithContact } from './share-with-contact';
import type { Turn } from './turn';

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
