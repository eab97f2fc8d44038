import { packItemId, type ChecklistEntry } from '../../domain/cycle/checklist';
import { dayIn } from '../../domain/time/time-zone';
import { describeHolding } from '../../cards/kit/describe-holdings';
import { dayOf, dayWords, type Asked, type Told } from './asked/asked';
import { askedHolding } from './asked/asked-holding';
import { byUrgency, entriesOf, isOverdue } from './asked/asked-item';
import { isOf, askedPerson } from './asked/asked-person';
import { tellAssigned } from './tell-assigned';
import { tellDue } from './tell-due';
import { tellItemState, tellTicker } from './tell-item';

const MOST_LISTED = 8;
const BUTTONS = ['checklist', 'status'] as const;

/** What is open: all of it, a person's, what is due by a day, or what is for one holding alone. */
export function tellOpenItems(asked: Asked): Told {
  const { words, slots } = asked;
  if (slots.item !== undefined) return tellItemState(asked);
  if (asksWhenDue(asked)) return tellDue({ ...asked, slots: { ...slots, ...windowOf(slots) } });
  if (slots.person !== undefined) return tellAssigned(asked);
  const entries = entriesOf(asked);
  if (entries.length === 0)
    return { answer: words.items.emptyList, more: [words.items.addItem], buttons: BUTTONS };
  const open = entries.filter(({ done }) => !done);
  if (open.length === 0)
    return { answer: words.items.allDone(entries.length), more: [words.items.whenDone], buttons: BUTTONS };
  const overdue = open.filter((entry) => isOverdue(asked, entry)).length;
  const all = words.items.open({ open: open.length, all: entries.length, overdue });
  const narrowed = narrow(asked, open);
  if (!narrowed) return { answer: all, more: openLines(asked, open), buttons: BUTTONS };
  return { answer: narrowed.answer, more: [...openLines(asked, narrowed.open), all], buttons: BUTTONS };
}

interface Narrowed {
  readonly answer: string;
  readonly open: readonly ChecklistEntry[];
}

function narrow(asked: Asked, open: readonly ChecklistEntry[]): Narrowed | undefined {
  const { words } = asked;
  const ofFacet = narrowToFacet(asked, open);
  if (ofFacet) return ofFacet;
  const named = askedHolding(asked);
  if (!named) return undefined;
  const [first] = named.holdings;
  const { program } = asked.picture;
  if (!first)
    return {
      answer: words.team.unknownHolding(named.said, program.words.holding.name, program.name),
      open: [],
    };
  const ids = program.items
    .filter(({ holdings }) => holdings.includes(first.id))
    .map(({ id }) => packItemId(id));
  const found = open.filter(({ itemId }) => ids.includes(itemId));
  const name = describeHolding(first, program);
  const answer = found.length === 0 ? words.items.noneFor(name) : words.items.openFor(found.length, name);
  return { answer, open: found };
}

/** What nobody is named for, or what the team added itself. */
function narrowToFacet({ slots, words }: Asked, open: readonly ChecklistEntry[]): Narrowed | undefined {
  const texts = (found: readonly ChecklistEntry[]): readonly string[] => found.map(({ text }) => text);
  if (slots.facet === 'unassigned') {
    const found = byUrgency(open.filter(({ assignee }) => !assignee));
    return { answer: words.items.unassigned(found.length, texts(found)), open: found };
  }
  if (slots.facet !== 'added') return undefined;
  const found = byUrgency(open.filter(({ own }) => own));
  return { answer: words.items.added(found.length, texts(found)), open: found };
}

/** A day alone is the last one of the time that is asked about. */
function windowOf({ window, day }: Asked['slots']): Pick<Asked['slots'], 'window'> {
  if (window) return { window };
  return day === undefined ? {} : { window: { to: day } };
}

/** Days are asked for, or a time that is still to come. */
function asksWhenDue({ slots, today }: Asked): boolean {
  const { window } = windowOf(slots);
  if (slots.window === undefined && slots.day !== undefined) return true;
  return slots.facet === 'due' || (window !== undefined && (window.to ?? window.from ?? today) > today);
}

function openLines(asked: Asked, open: readonly ChecklistEntry[]): readonly string[] {
  const { words } = asked;
  const sorted = byUrgency(open);
  const more = sorted.length - MOST_LISTED;
  const lines = sorted.slice(0, MOST_LISTED).map((entry) =>
    words.items.openLine({
      item: entry.text,
      assignee: entry.assignee?.name,
      due: entry.dueDay && dayWords(asked, entry.dueDay),
      overdue: isOverdue(asked, entry),
    }),
  );
  return more > 0 ? [...lines, words.items.more(more)] : lines;
}

type DoneEntry = ChecklistEntry & Required<Pick<ChecklistEntry, 'done'>>;

/** What is ticked, newest first, with who ticked it; narrowed to a person, or to what was ticked since a day. */
export function tellDoneItems(asked: Asked): Told {
  const { words, slots } = asked;
  if (slots.item !== undefined) return tellItemState(asked);
  const entries = entriesOf(asked);
  const done = doneOf(entries);
  const [last] = done;
  if (!last) return { answer: words.items.noneDone, more: [words.items.tickThem], buttons: BUTTONS };
  const when = dayOf(asked, last.done.at);
  const all = words.items.done({
    done: done.length,
    all: entries.length,
    last: last.text,
    by: last.done.by.name,
    when,
  });
  if (slots.person !== undefined) return tellTickedBy(asked, done);
  if (slots.day === undefined) return { answer: all, more: doneLines(asked, done), buttons: BUTTONS };
  return tellDoneSince(asked, done, all);
}

function tellDoneSince(asked: Asked, done: readonly DoneEntry[], all: string): Told {
  const { words, slots, picture } = asked;
  const from = slots.day ?? asked.today;
  const since = done.filter((entry) => dayIn(picture.team.timeZone, entry.done.at) >= from);
  const day = dayWords(asked, from);
  return since.length === 0
    ? { answer: words.items.noneSince(day), more: [all], buttons: BUTTONS }
    : { answer: words.items.doneSince(since.length, day), more: doneLines(asked, since), buttons: BUTTONS };
}

/** Who ticked an item, what a person ticked, or how many items each person did. */
export function tellWhoTicked(asked: Asked): Told {
  const { words, slots } = asked;
  const done = doneOf(entriesOf(asked));
  if (slots.item !== undefined) return tellTicker(asked);
  if (slots.person !== undefined) return tellTickedBy(asked, done);
  if (done.length === 0)
    return { answer: words.items.nobodyTicked, more: [words.items.tickThem], buttons: BUTTONS };
  const names = [...new Set(done.map((entry) => entry.done.by.name))];
  const people = names.map((name) => ({
    name,
    count: done.filter((entry) => entry.done.by.name === name).length,
  }));
  return { answer: words.items.tickers(people), more: doneLines(asked, done), buttons: BUTTONS };
}

function tellTickedBy(asked: Asked, done: readonly DoneEntry[]): Told {
  const { words } = asked;
  const named = askedPerson(asked);
  const names = named?.names ?? [];
  const theirs = done.filter((entry) => isOf(names, entry.done.by.name));
  const who = { who: names[0] ?? named?.said ?? '', you: named?.you ?? false };
  const answer =
    names.length === 0 ? words.team.unknownPerson(who.who) : words.items.tickedBy(who, theirs.length);
  return {
    answer,
    more: doneLines(asked, theirs.length > 0 ? theirs : done),
    buttons: BUTTONS,
  };
}

function doneOf(entries: readonly ChecklistEntry[]): readonly DoneEntry[] {
  return entries
    .flatMap((entry) => (entry.done ? [{ ...entry, done: entry.done }] : []))
    .sort((a, b) => b.done.at - a.done.at);
}

function doneLines(asked: Asked, done: readonly DoneEntry[]): readonly string[] {
  const { words } = asked;
  const more = done.length - MOST_LISTED;
  const lines = done
    .slice(0, MOST_LISTED)
    .map((entry) => words.items.doneLine(entry.text, entry.done.by.name, dayOf(asked, entry.done.at)));
  return more > 0 ? [...lines, words.items.more(more)] : lines;
}
