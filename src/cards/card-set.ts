import type { Card } from './kit/card';
import { CHECKLIST_FORMS, checklistData, reminderData } from './cycle/checklist-data';
import type { ChecklistView, ReminderView } from './cycle/checklist-view';
import { LIST_FORMS, fitCard } from './kit/fit-card';
import { confirmData, helpData, noticeData } from './kit/message-data';
import type { ConfirmView, HelpView, NoticeView } from './kit/message-views';
import { inertTexts } from './kit/plain-text';
import { forecastData, formData, RECORD_FORMS, recordsData } from './records/record-data';
import type { ForecastView, FormView, RecordsView } from './records/record-views';
import {
  answerData,
  datedData,
  programsData,
  requirementsData,
  signInData,
  supportData,
  unknownData,
} from './program/program-data';
import type {
  AnswerView,
  DatedView,
  ProgramsView,
  RequirementsView,
  SignInView,
  SupportView,
  UnknownView,
} from './program/program-views';
import { setUpData } from './team/set-up-data';
import { historyData, previewData, savedData, statusData, welcomeData } from './team/team-data';
import { createTemplates, type CardContent, type ReadTemplate } from './kit/template';
import type {
  HistoryView,
  PreviewView,
  SavedView,
  SetUpView,
  StatusView,
  WelcomeView,
} from './team/team-views';

/** The view each card is made from. */
export interface CardViews {
  readonly welcome: WelcomeView;
  readonly setUp: SetUpView;
  readonly saved: SavedView;
  readonly status: StatusView;
  readonly reminder: ReminderView;
  readonly checklist: ChecklistView;
  readonly answer: AnswerView;
  readonly unknown: UnknownView;
  readonly requirements: RequirementsView;
  readonly changes: DatedView;
  readonly calls: DatedView;
  readonly support: SupportView;
  readonly signIn: SignInView;
  readonly preview: PreviewView;
  readonly history: HistoryView;
  readonly programs: ProgramsView;
  readonly confirm: ConfirmView;
  readonly notice: NoticeView;
  readonly help: HelpView;
  readonly records: RecordsView;
  readonly forecast: ForecastView;
  readonly form: FormView;
}

/** One function per card, from its view to the finished card with its plain-text summary. */
export type CardSet = { readonly [K in keyof CardViews]: (view: CardViews[K]) => Card };

/**
 * All cards of the bot. `readTemplate` gives the text of a file in `cards/` by its name without ending; each is
 * read once, when first needed. Making a card throws when its template asks for something the view lacks.
 */
export function createCardSet(readTemplate: ReadTemplate): CardSet {
  const fill = createTemplates(readTemplate);
  const make = (name: string, data: CardContent): Card => finish(fill(name, data));
  return {
    welcome: (view) => make('team/welcome', welcomeData(view)),
    setUp: (view) => make('team/set-up', setUpData(view)),
    saved: (view) => make('team/saved', savedData(view)),
    status: (view) => make('team/status', statusData(view)),
    reminder: (view) => fitCard(CHECKLIST_FORMS, (form) => make('cycle/reminder', reminderData(view, form))),
    checklist: (view) =>
      fitCard(CHECKLIST_FORMS, (form) => make('cycle/checklist', checklistData(view, form))),
    answer: (view) => make('program/answer', answerData(view)),
    unknown: (view) => make('talk/unknown', unknownData(view)),
    requirements: (view) =>
      fitCard(LIST_FORMS, (most) => make('program/requirements', requirementsData(view, most))),
    changes: (view) => fitCard(LIST_FORMS, (most) => make('program/changes', datedData(view, most))),
    calls: (view) => fitCard(LIST_FORMS, (most) => make('program/calls', datedData(view, most))),
    support: (view) => make('program/support', supportData(view)),
    signIn: (view) => make('program/sign-in', signInData(view)),
    preview: (view) => fitCard(LIST_FORMS, (most) => make('team/preview', previewData(view, most))),
    history: (view) => fitCard(LIST_FORMS, (most) => make('team/history', historyData(view, most))),
    programs: (view) => make('program/programs', programsData(view)),
    confirm: (view) => make('talk/confirm', confirmData(view)),
    notice: (view) => make('talk/notice', noticeData(view)),
    help: (view) => make('team/help', helpData(view)),
    records: (view) => fitCard(RECORD_FORMS, (form) => make('records/records', recordsData(view, form))),
    forecast: (view) => fitCard(RECORD_FORMS, (form) => make('records/forecast', forecastData(view, form))),
    form: (view) => make('records/form', formData(view)),
  };
}

// What a screen reader says is also what a notification shows.
function finish(filled: CardContent): Card {
  const content = inertTexts(filled) as CardContent;
  return { content, summary: String(content['speak']).trim() };
}
