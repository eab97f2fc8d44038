import type { RecordFormName } from '../../domain/requests/record-form';
import { checklistForm } from '../checklist/checklist-form';
import { examForm } from '../records/exam-form';
import { figuresForm } from '../records/figures-form';
import { importForm } from '../records/import-records';
import { datedForm } from '../records/further-date-form';
import { needForm } from '../records/need-form';
import { referenceForm } from '../records/reference-form';
import { reminderTextForm } from '../renewal/reminder-text-form';
import type { RecordFormUse } from '../turn/form';

/** What each form does. */
export const recordForms: Readonly<Record<RecordFormName, RecordFormUse>> = {
  reference: referenceForm,
  exam: examForm,
  need: needForm,
  figures: figuresForm,
  dated: datedForm,
  import: importForm,
  'reminder-text': reminderTextForm,
  checklist: checklistForm,
};
