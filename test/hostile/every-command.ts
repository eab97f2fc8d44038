import type { ButtonAction } from '../../src/domain/requests/button-data';
import type { Command, OwnDataTopic, RecordCommand, ShowTopic } from '../../src/domain/requests/command';

// Records over the unions: a command that is added to the bot does not compile here until it has its words.

/** Words that ask for each card. */
export const SHOWING: Readonly<Record<ShowTopic, string>> = {
  help: 'help',
  setup: 'setup',
  programs: 'programs',
  status: 'status',
  checklist: 'checklist',
  preview: 'preview',
  requirements: 'requirements',
  changes: 'changes',
  calls: 'calls',
  support: 'support',
  'sign-in': 'sign-in',
  history: 'history',
  references: 'references',
  exams: 'exams',
  score: 'score',
  forecast: 'forecast',
  calendar: 'calendar',
  portfolio: 'portfolio',
  export: 'export',
  report: 'report',
};

/** Questions that are understood by their examples alone, not by the promised short forms. */
type SaidFreely =
  | 'stages'
  | 'assigned-items'
  | 'who-does-item'
  | 'item-state'
  | 'overdue-items'
  | 'references'
  | 'expiring'
  | 'passes'
  | 'score'
  | 'missing'
  | 'forecast'
  | 'what-if'
  | 'changes'
  | 'last-change'
  | 'editors'
  | 'watched-dates'
  | 'set-up-by';

/** Words that ask for each of the team's own data. */
export const ASKING: Readonly<Record<Exclude<OwnDataTopic, SaidFreely>, string>> = {
  date: 'when is our anniversary',
  'days-left': 'how many days do we still have',
  holdings: 'competencies',
  contact: 'who is our contact',
  'stand-in': 'who is our stand-in',
  'next-reminder': 'when is the next reminder',
  sent: 'which reminders did you send',
  'open-items': 'what is still open',
  'done-items': 'which items are done',
  'who-ticked': 'who ticked the references',
  program: 'which program are we in',
  'time-zone': 'which time zone do we use',
  paused: 'are the reminders paused',
};

/** Words for each change of records. */
export const RECORDING: Readonly<Record<RecordCommand['do'], string>> = {
  'add-reference': 'add reference Fabrikam 3 March 2026 for Cloud Platform',
  'change-reference': 'change reference Fabrikam to 4 March 2026',
  'remove-reference': 'remove reference Fabrikam',
  'need-references': 'we need 5 references for Cloud Platform',
  'add-exam': 'Ben passed 70-532 on 3 March 2026',
  'remove-exam': 'remove exam 70-532 of Ben',
  'need-exams': 'we need 2 people with 70-532 for Cloud Platform',
  'add-dated': 'watch our Azure Virtual Desktop specialization, 1 August 2027',
  'remove-dated': 'stop watching our Azure Virtual Desktop specialization',
  share: 'share with contact',
  import: 'import',
  'reminder-text': 'reminder texts',
};

/** Asked for in sentences of one's own; they have no short form. */
type WithoutShortForm = 'replace-holding' | 'unset-contact' | 'person-left';
type Plain = Exclude<Command['do'], 'show' | 'ask' | 'chat' | 'records' | WithoutShortForm>;

/** Words for everything else, what undoes or ends something last. */
export const DOING: Readonly<Record<Plain, string>> = {
  question: 'how long is a customer reference valid?',
  'set-program': 'program mpn-2016',
  'set-date': 'anniversary 30 June 2027',
  'add-holding': 'add Cloud Platform gold',
  'drop-holding': 'drop Cloud Platform',
  'set-contact': 'contact me',
  'set-stand-in': 'stand-in me',
  tick: 'tick the references',
  untick: 'untick the references',
  'add-item': 'add item order the cake',
  'rename-item': 'rename order the cake to order the pie',
  assign: 'assign the references to me',
  due: 'due the references 1 March 2027',
  'remove-item': 'remove item order the cake',
  snooze: 'snooze 1 week',
  pause: 'pause',
  resume: 'resume',
  'set-time-zone': 'time zone Europe/Berlin',
  'limit-changes': 'everyone may change',
  'extra-stages': 'extra reminders 30 and 7 days',
  escalation: 'turn on escalation',
  renewed: 'renewed',
  'date-unknown': 'we do not know our anniversary',
  undo: 'undo',
  'make-plan': 'make a plan',
  'move-here': 'move here',
  'delete-data': 'delete our data',
};

/** Every command once, with what it has to be understood as. */
export const EVERY_COMMAND: readonly { readonly text: string; readonly meant: Partial<Command> }[] = [
  ...entries(ASKING).map(([about, text]) => ({ text, meant: { do: 'ask' as const, about } })),
  ...entries(SHOWING).map(([what, text]) => ({ text, meant: { do: 'show' as const, what } })),
  ...entries(RECORDING).map(([change, text]) => ({
    text,
    meant: { do: 'records' as const, change: expect.objectContaining({ do: change }) as RecordCommand },
  })),
  ...entries(DOING).map(([name, text]) => ({ text, meant: { do: name } as Partial<Command> })),
];

/** Every kind of button there is; the number is the order in which a run presses them, what ends things last. */
export const EVERY_BUTTON: Readonly<Record<ButtonAction['action'], number>> = {
  show: 0,
  ask: 0,
  answer: 0,
  'sign-in-step': 0,
  'team-status': 0,
  feedback: 0,
  'make-calendar': 0,
  'open-set-up': 0,
  'open-form': 0,
  share: 0,
  tick: 1,
  'check-requirement': 1,
  'save-form': 1,
  'remove-record': 1,
  snooze: 1,
  'not-yet': 1,
  'add-mapped-holdings': 2,
  'choose-program': 2,
  'set-date': 2,
  decline: 2,
  do: 2,
  'save-set-up': 2,
  renewed: 3,
  confirm: 3,
  undo: 4,
};

function entries<K extends string>(record: Readonly<Record<K, string>>): readonly (readonly [K, string])[] {
  return Object.entries(record) as [K, string][];
}
