/** What an example may leave open, written as `{date}`; what stands there is found in a message before it is classified. */
export const SLOTS = [
  'date',
  'length',
  'number',
  'count',
  'days',
  'holding',
  'level',
  'certification',
  'person',
  'item',
  'customer',
  'zone',
  'program',
  'amount',
] as const;
export type Slot = (typeof SLOTS)[number];

/** Everything that can be changed by words, with what a complete sentence names. A label is `do:` and the key. */
const CHANGES = {
  'set-date': ['date'],
  'date-unknown': [],
  'set-program': ['program'],
  'add-holding': ['holding', 'level'],
  'drop-holding': ['holding'],
  'change-level': ['holding', 'level'],
  'replace-holding': ['holding'],
  'set-contact': ['person'],
  'unset-contact': ['person'],
  'set-stand-in': ['person'],
  tick: ['item'],
  untick: ['item'],
  'add-item': ['item'],
  'remove-item': ['item'],
  'rename-item': ['item'],
  assign: ['item', 'person'],
  due: ['item', 'date'],
  snooze: ['date', 'length'],
  pause: ['date', 'length'],
  resume: [],
  renewed: ['date'],
  undo: [],
  'delete-data': [],
  'move-here': [],
  'set-time-zone': ['zone'],
  'limit-changes': [],
  'open-changes': [],
  'extra-stages': ['days'],
  'clear-extra-stages': [],
  'escalation-on': [],
  'escalation-off': [],
  'add-reference': ['customer', 'holding', 'date'],
  'change-reference': ['customer', 'holding', 'date'],
  'remove-reference': ['customer'],
  'need-references': ['count', 'holding'],
  'add-exam': ['person', 'certification', 'date'],
  'remove-exam': ['person', 'certification'],
  'need-exams': ['count', 'certification', 'holding'],
  'add-dated': ['item', 'date'],
  'remove-dated': ['item'],
  'set-figure': ['amount'],
  'person-left': ['person'],
  share: [],
  import: [],
  'reminder-text': [],
  plan: [],
} as const satisfies Readonly<Record<string, readonly Slot[]>>;

/** Cards that can be asked for. */
const VIEWS = [
  ...['help', 'setup', 'programs', 'status', 'checklist', 'preview', 'requirements', 'changes', 'calls'],
  ...['support', 'sign-in', 'history', 'references', 'exams', 'score', 'forecast', 'calendar', 'portfolio'],
  ...['export', 'report'],
] as const;

/** What the team can ask about its own data. */
const OWN_DATA = [
  ...['date', 'days-left', 'holdings', 'contact', 'stand-in', 'next-reminder', 'sent', 'stages'],
  ...['open-items', 'done-items', 'who-ticked', 'assigned-items', 'who-does-item', 'item-state'],
  ...['overdue-items', 'program', 'time-zone', 'paused', 'references', 'expiring', 'passes', 'score'],
  ...['missing', 'forecast', 'what-if', 'changes', 'last-change', 'editors', 'watched-dates', 'set-up-by'],
] as const;

/** Questions about the bot itself. */
const BOT = [
  ...['how-pause', 'how-delete', 'how-change-date', 'how-add-item', 'how-tick', 'how-undo'],
  ...['how-remind-others', 'how-holding', 'how-contact', 'how-export', 'how-language', 'how-set-up'],
  ...['how-records', 'what-can-you-do', 'word', 'privacy', 'person', 'when-remind'],
] as const;

const SMALL_TALK = [
  ...['thanks', 'greeting', 'bye', 'ok', 'praise', 'frustration', 'repeat', 'apology', 'wrong'],
  ...['how-are-you', 'story'],
] as const;

/** What a change is called, without its `do:`. */
export type ChangeName = keyof typeof CHANGES;

/** What a message can mean. `programme` is a question that a programme pack answers, `out` is nothing for this bot. */
export type Label =
  | `do:${ChangeName}`
  | `show:${(typeof VIEWS)[number]}`
  | `own:${(typeof OWN_DATA)[number]}`
  | `bot:${(typeof BOT)[number]}`
  | `small:${(typeof SMALL_TALK)[number]}`
  | 'programme'
  | 'out';

const changeNames = Object.keys(CHANGES) as ChangeName[];

/** Every label there is, in a fixed order; to add one, add it to its list above and give it ten examples. */
export const LABELS: readonly Label[] = [
  ...changeNames.map((name) => `do:${name}` as const),
  ...VIEWS.map((name) => `show:${name}` as const),
  ...OWN_DATA.map((name) => `own:${name}` as const),
  ...BOT.map((name) => `bot:${name}` as const),
  ...SMALL_TALK.map((name) => `small:${name}` as const),
  'programme',
  'out',
];

const known: ReadonlySet<string> = new Set(LABELS);

/** @example isLabel('do:tick') // true */
export function isLabel(text: string): text is Label {
  return known.has(text);
}

/** What a sentence that asks for a change can name. @example slotsOf('assign') // ['item', 'person'] */
export function slotsOf(change: ChangeName): readonly Slot[] {
  return CHANGES[change];
}

/** Whether a change names nobody and nothing but a person. @example isOfPerson('do:set-contact') // true */
export function isOfPerson(label: Label): boolean {
  const [slot, ...others] = label.startsWith('do:') ? slotsOf(label.slice('do:'.length) as ChangeName) : [];
  return slot === 'person' && others.length === 0;
}
