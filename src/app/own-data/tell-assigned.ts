import type { ChecklistEntry } from '../../domain/cycle/checklist';
import { dayWords, type Asked, type Told } from './asked/asked';
import { byUrgency, entriesOf, isOverdue } from './asked/asked-item';
import { tellDue } from './tell-due';
import { askedPerson, isOf, type AskedPerson } from './asked/asked-person';

const BUTTONS = ['checklist', 'status'] as const;
const MOST_PEOPLE = 6;

/** What somebody has to do; without a name, who has what. */
export function tellAssigned(asked: Asked): Told {
  const { words } = asked;
  const named = askedPerson(asked);
  if (!named) return tellAll(asked);
  if (named.names.length === 0)
    return { answer: words.items.nothingFor(named.said), more: everybody(asked), buttons: BUTTONS };
  const told = named.names.map((name) => tellOne(asked, { ...named, names: [name] }));
  const [first, ...others] = told;
  return {
    answer: first?.answer ?? '',
    more: [...(first?.more ?? []), ...others.map(({ answer }) => answer)],
    buttons: BUTTONS,
    ...(others.length === 0 && { subject: first?.subject }),
  };
}

function tellOne(asked: Asked, named: AskedPerson): Pick<Told, 'answer' | 'more' | 'subject'> {
  const { words } = asked;
  const theirs = byUrgency(entriesOf(asked).filter((entry) => isTheirs(asked, entry, named)));
  const open = theirs.filter(({ done }) => !done);
  const done = theirs.length - open.length;
  const whose = { who: named.names[0] ?? named.said, you: named.you };
  const doneWords = done > 0 ? [words.items.alsoDone(done)] : [];
  if (open.length === 0) {
    return { answer: words.items.hasNone(whose), more: [...doneWords, words.items.assign] };
  }
  const has = words.items.has(
    whose,
    open.map(({ text, dueDay }) => (dueDay ? words.items.withDue(text, dayWords(asked, dueDay)) : text)),
  );
  const overdue = overdueWords(asked, open);
  return { answer: overdue ? `${has} ${overdue}` : has, more: doneWords, subject: onlyItem(open) };
}

// Somebody named by mention is known by id, whatever the name was then.
function isTheirs({ me }: Asked, { assignee }: ChecklistEntry, { names, you }: AskedPerson): boolean {
  return isOf(names, assignee?.name) || (you && assignee?.id !== undefined && assignee.id === me.id);
}

/** The one item there is; "it" is this afterwards. */
function onlyItem(entries: readonly ChecklistEntry[]): Told['subject'] {
  const [only, ...others] = entries;
  return only && others.length === 0 ? { item: only.text } : undefined;
}

function overdueWords(asked: Asked, open: readonly ChecklistEntry[]): string | undefined {
  const days = open.filter((entry) => isOverdue(asked, entry)).flatMap(({ dueDay }) => dueDay ?? []);
  const [first] = days.sort();
  return first && asked.words.items.overdueOf(days.length, dayWords(asked, first));
}

function tellAll(asked: Asked): Told {
  const { words } = asked;
  const open = entriesOf(asked).filter(({ done }) => !done);
  const assigned = open.filter(({ assignee }) => assignee);
  if (assigned.length === 0)
    return { answer: words.items.nothingAssigned, more: [words.items.assign], buttons: BUTTONS };
  const people = new Set(assigned.map(({ assignee }) => assignee?.name)).size;
  return {
    answer: words.items.assigned(assigned.length, people, open.length - assigned.length),
    more: everybody(asked),
    buttons: BUTTONS,
  };
}

/** Who has what, a line for each person. */
function everybody(asked: Asked): readonly string[] {
  const { words } = asked;
  const open = byUrgency(entriesOf(asked).filter(({ done, assignee }) => !done && assignee));
  const names = [...new Set(open.flatMap(({ assignee }) => assignee?.name ?? []))];
  if (names.length === 0) return [words.items.nothingAssigned, words.items.assign];
  const more = names.length - MOST_PEOPLE;
  const lines = names.slice(0, MOST_PEOPLE).map((name) =>
    words.items.assignLine(
      name,
      open.filter(({ assignee }) => assignee?.name === name).map(({ text }) => text),
    ),
  );
  return more > 0 ? [...lines, words.items.more(more)] : lines;
}

/** What is overdue, since when and whose it is. */
export function tellOverdue(asked: Asked): Told {
  const { words } = asked;
  if (asked.slots.facet === 'due') return tellDue(asked);
  const named = askedPerson(asked);
  if (named && named.names.length === 0)
    return { answer: words.team.unknownPerson(named.said), more: everybody(asked), buttons: BUTTONS };
  const open = entriesOf(asked).filter((entry) => !entry.done && (!named || isTheirs(asked, entry, named)));
  const overdue = byUrgency(open.filter((entry) => isOverdue(asked, entry)));
  const dated = open.filter(({ dueDay }) => dueDay !== undefined).length;
  if (overdue.length > 0) {
    const lines = overdue.map(({ text, dueDay, assignee }) =>
      words.items.overdueLine(text, dueDay ? dayWords(asked, dueDay) : '', assignee?.name),
    );
    return { answer: words.items.overdue(lines), buttons: BUTTONS, subject: onlyItem(overdue) };
  }
  if (named)
    return {
      answer: words.items.noneOverdueOf({ who: named.names[0] ?? named.said, you: named.you }),
      buttons: BUTTONS,
    };
  return dated > 0
    ? { answer: words.items.noneOverdue(dated), buttons: BUTTONS }
    : { answer: words.items.noDueDays, more: [words.items.giveDue], buttons: BUTTONS };
}
