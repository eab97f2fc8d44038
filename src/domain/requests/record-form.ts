/** Forms in which a team keeps what its readiness is judged by; buttons name them. */
export const RECORD_FORMS = [
  'reference',
  'exam',
  'need',
  'figures',
  'dated',
  'import',
  'reminder-text',
  'checklist',
] as const;
export type RecordFormName = (typeof RECORD_FORMS)[number];
