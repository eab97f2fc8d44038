import type { ChecklistEntry } from '../../domain/cycle/checklist';
import { daysBetween, type CalendarDay } from '../../domain/time/calendar-day';
import { dayWords, type Asked, type Told } from './asked/asked';
import { askedItems, byUrgency, entriesOf, isOverdue } from './asked/asked-item';
import { askedPerson, isOf } from './asked/asked-person';

const BUTTONS = ['checklist', 'status'] as const;
const MOST_LISTED = 8;

type Dated = ChecklistEntry & { readonly dueDay: CalendarDay };

/** By which day the items that are asked for are due: of one item, of a person, within a time, or which comes next. */
export function tellDue(asked: Asked): Told {
  const items = askedItems(asked) ?? [];
  const [only, ...others] = items;
  if (only && others.length === 0) return tellItemDue(asked, only);
  return tellListDue(asked, items.length > 0 ? items : theirs(asked));
}

/** The items of the person who is named, else all of them. */
function theirs(asked: Asked): readonly ChecklistEntry[] {
  const named = askedPerson(asked);
  const all = entriesOf(asked);
  return named && named.names.length > 0
    ? all.filter(({ assignee }) => isOf(named.names, assignee?.name))
    : all;
}

/** When one item is due, how long that is, and whose it is. */
export function tellItemDue(asked: Asked, entry: ChecklistEntry): Told {
  const { words, today, slots } = asked;
  const { text: item, dueDay, done, assignee } = entry;
  const subject = { item };
  const more = [
    ...(done ? [words.items.isDone(item, done.by.name, dayWords(asked, dueDay ?? today))] : []),
    assignee ? words.items.assignedTo(assignee.name) : words.items.nobodyNamed,
  ];
  if (dueDay === undefined)
    return {
      answer: words.date.itemNotDue(item),
      more: [words.date.makeDue(item)],
      buttons: BUTTONS,
      subject,
    };
  const due = { item, day: dayWords(asked, dueDay), left: daysBetween(today, dueDay) };
  const within = slots.window && isWithin(dueDay, slots.window);
  const said = within === undefined ? '' : within ? words.items.yes : words.items.no;
  return { answer: `${said}${words.date.itemDue(due)}`, more, buttons: BUTTONS, subject };
}

function tellListDue(asked: Asked, entries: readonly ChecklistEntry[]): Told {
  const { words, slots } = asked;
  const dated = byUrgency(entries.filter(({ done }) => !done)).filter(isDated);
  const [first] = dated;
  if (!first) return { answer: words.items.noneDated, more: [words.items.giveDue], buttons: BUTTONS };
  if (slots.window) return tellWithin(asked, dated, slots.window);
  const ahead = dated.filter((entry) => !isOverdue(asked, entry));
  const [next] = ahead;
  const overdue = dated.length - ahead.length;
  return {
    answer: next
      ? words.items.nextDue(lineOf(asked, next), overdue)
      : words.items.allOverdue(overdue, lineOf(asked, first)),
    more: dated.length > 1 ? linesOf(asked, dated) : [],
    buttons: BUTTONS,
    subject: { item: (next ?? first).text },
  };
}

function tellWithin(asked: Asked, dated: readonly Dated[], window: Window): Told {
  const { words, today } = asked;
  const found = dated.filter(({ dueDay }) => isWithin(dueDay, window));
  const when = words.items.within(
    window.from === undefined || window.from <= today ? undefined : dayWords(asked, window.from),
    window.to && dayWords(asked, window.to),
  );
  if (found.length > 0)
    return {
      answer: words.items.dueWithin(found.length, when, linesOf(asked, found)[0] ?? ''),
      more: linesOf(asked, found).slice(1),
      buttons: BUTTONS,
    };
  const next = dated.find(({ dueDay }) => dueDay >= today);
  return {
    answer: words.items.noneWithin(when),
    more: next ? [words.items.nextDue(lineOf(asked, next), 0)] : [],
    buttons: BUTTONS,
  };
}

type Window = NonNullable<Asked['slots']['window']>;

function isWithin(day: CalendarDay, { from, to }: Window): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

function isDated(entry: ChecklistEntry): entry is Dated {
  return entry.dueDay !== undefined;
}

function linesOf(asked: Asked, dated: readonly Dated[]): readonly string[] {
  return dated.slice(0, MOST_LISTED).map((entry) => lineOf(asked, entry));
}

function lineOf(asked: Asked, entry: Dated): string {
  return asked.words.items.dueLine({
    item: entry.text,
    assignee: entry.assignee?.name,
    due: dayWords(asked, entry.dueDay),
    overdue: isOverdue(asked, entry),
  });
}
