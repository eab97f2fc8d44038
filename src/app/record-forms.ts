import type { RecordFormName } from '../domain/record-form';
import { checklistForm } from './edit-checklist';
import { examForm } from './keep-exams';
import { figuresForm } from './keep-figures';
import { importForm } from './import-records';
import { datedForm } from './keep-further-dates';
import { needForm } from './keep-needs';
import { referenceForm } from './keep-references';
import { reminderTextForm } from './adapt-stages';
import type { RecordFormUse } from './record-form';

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
