/** Where a list of commands is shown. */
export type CommandScope = 'team' | 'groupChat' | 'personal' | 'copilot';

/** A command that Teams lists where people begin to write. */
export interface OfferedCommand {
  /** What is said when it is picked. */
  readonly say: string;
  readonly get: string;
}

const SETUP: OfferedCommand = {
  say: 'setup',
  get: 'Programme, date, what you hold and who renews, on one card',
};
const SETUP_ALONE: OfferedCommand = {
  say: 'setup',
  get: 'Programme, date and what you hold; only you will be reminded here',
};
const STATUS: OfferedCommand = {
  say: 'status',
  get: 'The date, days left, what is done and what comes next',
};
const CHECKLIST: OfferedCommand = { say: 'checklist', get: 'What is to be done, to tick together' };
const CHECKLIST_ALONE: OfferedCommand = { say: 'checklist', get: 'What is to be done, to tick off' };
const ANNIVERSARY: OfferedCommand = {
  say: 'anniversary',
  get: 'Shows the date; "anniversary 30 June 2027" sets it',
};
const CONTACT: OfferedCommand = {
  say: 'contact',
  get: 'Shows who renews; "contact Megan Bowen" names them',
};
const LAST: readonly OfferedCommand[] = [
  { say: 'requirements', get: 'What you need for what you hold' },
  { say: 'preview', get: 'The reminders, and the days on which they will be posted' },
  { say: 'changes', get: 'What is new in the programme' },
  { say: 'support', get: 'Who helps, and where' },
  { say: 'help', get: 'What I can do, and the next sensible step' },
];

/** Whole questions and requests, for who does not know yet what to say. */
const LEFT_TO_DO: OfferedCommand = {
  say: 'What is left to do before we renew?',
  get: 'The open items of your checklist, the overdue ones first',
};
const MISSED: OfferedCommand = {
  say: 'What is lost without renewal?',
  get: 'What ends, and what can still be done',
};
const SCORE: OfferedCommand = {
  say: 'How is the partner capability score calculated?',
  get: 'What it is made of, with its source',
};

const TOGETHER = {
  commands: [SETUP, STATUS, CHECKLIST, ANNIVERSARY, CONTACT, ...LAST],
  prompts: [LEFT_TO_DO, MISSED],
};

/** One list of the app's manifest: short commands, then prompt starters. */
export interface OfferedList {
  readonly scopes: readonly CommandScope[];
  readonly commands: readonly OfferedCommand[];
  readonly prompts: readonly OfferedCommand[];
}

/** What Teams offers in each scope; the manifest repeats it, and a test holds the two together. */
export const OFFERED: readonly OfferedList[] = [
  { scopes: ['team', 'groupChat'], ...TOGETHER },
  {
    scopes: ['personal'],
    commands: [SETUP_ALONE, STATUS, CHECKLIST_ALONE, ANNIVERSARY, ...LAST],
    prompts: [LEFT_TO_DO, MISSED, SCORE],
  },
  // Nothing that sets something up: reminders cannot be posted there.
  {
    scopes: ['copilot'],
    commands: [STATUS, ...LAST.filter(({ say }) => say !== 'preview')],
    prompts: [MISSED, SCORE],
  },
];
