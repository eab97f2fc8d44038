import { CHANGE_WORDS } from './describe-own-changes';
import { DATE_WORDS } from './describe-own-date';
import { ITEM_WORDS } from './describe-own-items';
import { READINESS_WORDS } from './describe-own-readiness';
import { RECORD_WORDS } from './describe-own-records';
import { REMINDER_WORDS } from './describe-own-reminders';
import { TEAM_WORDS } from './describe-own-team';

/** Buttons under an answer, each leading to the card that says more. */
export type OwnButton =
  | 'status'
  | 'checklist'
  | 'preview'
  | 'history'
  | 'forecast'
  | 'score'
  | 'exams'
  | 'references'
  | 'programs'
  | 'calendar'
  | 'setup'
  | 'watch';

const BUTTON_TITLES: Readonly<Record<OwnButton, string>> = {
  status: 'Where we stand',
  checklist: 'Checklist',
  preview: 'Preview the reminders',
  history: 'History',
  forecast: 'Forecast',
  score: 'Score',
  exams: 'Exams',
  references: 'References',
  programs: 'Programmes',
  calendar: 'Put it in the calendar',
  setup: 'Change something',
  watch: 'Add a date',
};

/** Every sentence about the team's own data; another language is another object of this shape. */
export const ENGLISH_OWN_WORDS = {
  date: DATE_WORDS,
  reminders: REMINDER_WORDS,
  team: TEAM_WORDS,
  items: ITEM_WORDS,
  records: RECORD_WORDS,
  readiness: READINESS_WORDS,
  changes: CHANGE_WORDS,
  buttons: BUTTON_TITLES,
  /** Under an answer that says it all. */
  seeMore: (button: string) => `“${button}” shows more.`,
} as const;

export type OwnWords = Widened<typeof ENGLISH_OWN_WORDS>;

/** The shape alone, so that another language may say something else. */
type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };
