import { clipped, counted } from './list-words';

/** Whose items they are: "Ben Smith has", "You have". */
interface Whose {
  readonly who: string;
  readonly you: boolean;
}

interface ItemCounts {
  readonly open: number;
  readonly all: number;
  readonly overdue: number;
}

interface OpenItem {
  readonly item: string;
  readonly assignee?: string | undefined;
  readonly due?: string | undefined;
  readonly overdue: boolean;
}

/** Sentences about the checklist: what is open, done, whose, and overdue. */
export const ITEM_WORDS = {
  allDone: (all: number) => `Nothing is open: all ${counted(all, 'item')} are ticked.`,
  whenDone: 'Say "renewed" once the renewal itself is complete.',
  emptyList: 'There is nothing on the checklist yet.',
  addItem: 'Say "add item" and what is to be done.',
  open: ({ open, all, overdue }: ItemCounts) =>
    `${open} of ${counted(all, 'item')} ${are(open)} still open; ${overdue === 0 ? 'none' : String(overdue)} of them ${overdue > 1 ? 'are' : 'is'} overdue.`,
  openFor: (count: number, holding: string) =>
    `${counted(count, 'open item')} ${are(count)} for ${holding} alone.`,
  noneFor: (holding: string) => `No open item is for ${holding} alone.`,
  openLine: ({ item, assignee, due, overdue }: OpenItem) => {
    const notes = [assignee, due && `${overdue ? 'overdue since' : 'due'} ${due}`].filter(Boolean).join(', ');
    return notes ? `${item} (${notes})` : item;
  },
  more: (count: number) => `and ${count} more`,
  noneDone: 'Nothing is ticked yet.',
  nobodyTicked: 'Nobody ticked anything yet.',
  tickThem: 'Say "checklist" and tap what is done.',
  done: ({
    done,
    all,
    last,
    by,
    when,
  }: {
    done: number;
    all: number;
    last: string;
    by: string;
    when: string;
  }) =>
    `${done} of ${counted(all, 'item')} ${are(done)} done; the last was “${last}”, ticked by ${by} on ${when}.`,
  doneSince: (count: number, day: string) => `${counted(count, 'item')} ticked since ${day}.`,
  noneSince: (day: string) => `Nothing was ticked since ${day}.`,
  doneLine: (item: string, by: string, when: string) => `${item} (${by}, ${when})`,
  ticked: (item: string, by: string, when: string) => `${by} ticked “${item}” on ${when}.`,
  notTicked: (item: string) => `Nobody ticked “${item}” yet.`,
  tickedBy: ({ who, you }: Whose, count: number) =>
    count === 0
      ? `${you ? 'You have' : `${who} has`} not ticked anything yet.`
      : `${you ? 'You' : who} ticked ${counted(count, 'item')}.`,
  tickers: (people: readonly { readonly name: string; readonly count: number }[]) =>
    `Ticked so far: ${clipped(people.map(({ name, count }) => `${name} ${counted(count, 'item')}`))}.`,
  has: ({ who, you }: Whose, items: readonly string[]) =>
    `${you ? 'You have' : `${who} has`} ${counted(items.length, 'open item')}: ${clipped(items, 5)}.`,
  withDue: (item: string, day: string) => `${item} (due ${day})`,
  hasNone: ({ who, you }: Whose) => `Nothing open is assigned to ${you ? 'you' : who}.`,
  overdueOf: (count: number, day: string) =>
    count === 1 ? `One is overdue since ${day}.` : `${count} are overdue, the first since ${day}.`,
  alsoDone: (count: number) => `${counted(count, 'item')} of theirs ${are(count)} done.`,
  assigned: (items: number, people: number, open: number) =>
    `${counted(items, 'open item')} ${are(items)} assigned, to ${counted(people, 'person', 'people')}; ${open} ${are(open)} nobody's.`,
  nothingFor: (name: string) => `Nothing is assigned to anybody called ${name}.`,
  nothingAssigned: 'No open item is assigned to anybody yet.',
  assignLine: (who: string, items: readonly string[]) => `${who}: ${clipped(items, 5)}`,
  assign: 'Say "assign the fees to Megan Bowen" with an item and a name.',
  doneByWhom: (item: string, who: string) => `${who} is to do “${item}”.`,
  nobodys: (item: string) => `Nobody is named for “${item}” yet.`,
  isDone: (item: string, by: string, when: string) => `Yes, done: ${by} ticked “${item}” on ${when}.`,
  isOpen: (item: string) => `No, “${item}” is still open.`,
  assignedTo: (who: string) => `It is assigned to ${who}.`,
  nobodyYet: 'Nobody ticked it yet, and nobody is named for it.',
  nobodyNamed: 'Nobody is named for it.',
  yes: 'Yes: ',
  no: 'No: ',
  dueOn: (day: string, overdue: boolean) =>
    overdue ? `It is overdue since ${day}.` : `It is due on ${day}.`,
  overdue: (items: readonly string[]) =>
    `${counted(items.length, 'item')} ${are(items.length)} overdue: ${clipped(items, 4)}.`,
  overdueLine: (item: string, since: string, who: string | undefined) =>
    `“${item}” since ${since}${who ? ` (${who})` : ' (nobody named)'}`,
  noneOverdue: (dated: number) => `Nothing is overdue: ${counted(dated, 'open item')} with a due day.`,
  noneOverdueOf: ({ who, you }: Whose) => `Nothing of ${you ? 'yours' : who} is overdue.`,
  noDueDays: 'Nothing is overdue: no open item has a due day.',
  dueLine: ({ item, assignee, due, overdue }: OpenItem & { readonly due: string }) =>
    `“${item}” ${overdue ? 'was due' : 'is due'} on ${due}${assignee ? ` (${assignee})` : ''}`,
  nextDue: (line: string, overdue: number) =>
    `Next: ${line}.${overdue === 0 ? '' : ` ${counted(overdue, 'other')} ${are(overdue)} overdue.`}`,
  allOverdue: (count: number, line: string) =>
    `Nothing is due ahead; ${counted(count, 'item')} ${are(count)} overdue: ${line}.`,
  noneDated: 'No open item has a due day.',
  within: (from: string | undefined, to: string | undefined) =>
    from !== undefined && to !== undefined
      ? from === to
        ? `on ${to}`
        : `from ${from} to ${to}`
      : to === undefined
        ? `from ${from ?? 'today'} on`
        : `by ${to}`,
  dueWithin: (count: number, when: string, first: string) =>
    `${counted(count, 'open item')} ${are(count)} due ${when}: ${first}${count > 1 ? ', and' : '.'}`,
  noneWithin: (when: string) => `No open item is due ${when}.`,
  unassigned: (count: number, items: readonly string[]) =>
    count === 0
      ? 'Every open item has a name.'
      : `${counted(count, 'open item')} ${count === 1 ? 'has' : 'have'} nobody named yet: ${clipped(items, 3)}.`,
  added: (open: number, items: readonly string[]) =>
    open === 0
      ? 'None of your own items is open.'
      : `${counted(open, 'item')} of your own ${are(open)} open: ${clipped(items, 6)}.`,
  giveDue: 'Say "the fees are due on 3 May 2027" to give an item one.',
  several: (words: string, count: number) => `${count} items fit “${words}”.`,
  unknown: (words: string) => `No item on the checklist fits “${words}”.`,
  whichItem: 'Which item do you mean? Say some of its words.',
  openAre: (items: readonly string[]) => `Open are: ${clipped(items, 6)}.`,
} as const;

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}
