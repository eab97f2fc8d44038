import type { ChecklistEntry } from '../../domain/cycle/checklist';
import { dayOf, dayWords, type Asked, type Told } from './asked/asked';
import { askedItems, entriesOf, isOverdue } from './asked/asked-item';
import { tellItemDue } from './tell-due';

const BUTTONS = ['checklist', 'status'] as const;

/** Whether an item is done and by whom, or who is to do it and when; each of several that fit. */
export function tellItemState(asked: Asked): Told {
  return tellEach(asked, stateOf);
}

/** Who ticked an item; of an open one, who is to do it. */
export function tellTicker(asked: Asked): Told {
  return tellEach(asked, tickerOf);
}

/** Who is to do an item, or did it. */
export function tellWhoDoes(asked: Asked): Told {
  return tellEach(asked, doerOf);
}

function tellEach(
  asked: Asked,
  tell: (asked: Asked, entry: ChecklistEntry) => readonly [string, ...string[]],
): Told {
  const { words, slots } = asked;
  const found = askedItems(asked);
  const [only, ...others] = found ?? [];
  if (!only) return tellNone(asked);
  if (others.length === 0) {
    if (slots.facet === 'due' && !only.done) return withDoer(asked, tellItemDue(asked, only), only);
    const [answer, ...more] = tell(asked, only);
    return { answer, more, buttons: BUTTONS, subject: { item: only.text } };
  }
  const all = [only, ...others];
  return {
    answer: words.items.several(slots.item ?? '', all.length),
    more: all.slice(0, 4).map((entry) => tell(asked, entry)[0]),
    buttons: BUTTONS,
  };
}

/** Who is to do it first, where "who has it, and by when?" asks for both. */
function withDoer(asked: Asked, told: Told, { text, assignee }: ChecklistEntry): Told {
  const asksWho = asked.about === 'who-does-item' && assignee;
  if (!asksWho) return told;
  return { ...told, answer: `${asked.words.items.doneByWhom(text, assignee.name)} ${told.answer}`, more: [] };
}

function tellNone(asked: Asked): Told {
  const { words, slots } = asked;
  const open = entriesOf(asked).filter(({ done }) => !done);
  return {
    answer: slots.item === undefined ? words.items.whichItem : words.items.unknown(slots.item),
    more: open.length > 0 ? [words.items.openAre(open.map(({ text }) => text))] : [words.items.addItem],
    buttons: BUTTONS,
  };
}

function stateOf(asked: Asked, entry: ChecklistEntry): readonly [string, ...string[]] {
  const { words } = asked;
  const { done, text, assignee } = entry;
  if (done) return [words.items.isDone(text, done.by.name, dayOf(asked, done.at))];
  return [
    words.items.isOpen(text),
    assignee ? words.items.assignedTo(assignee.name) : words.items.nobodyYet,
    ...dueNotes(asked, entry),
  ];
}

function tickerOf(asked: Asked, entry: ChecklistEntry): readonly [string, ...string[]] {
  const { words } = asked;
  const { done, text, assignee } = entry;
  if (done) return [words.items.ticked(text, done.by.name, dayOf(asked, done.at))];
  return [
    words.items.notTicked(text),
    assignee ? words.items.assignedTo(assignee.name) : words.items.nobodyNamed,
    ...dueNotes(asked, entry),
  ];
}

function doerOf(asked: Asked, entry: ChecklistEntry): readonly [string, ...string[]] {
  const { words } = asked;
  const { done, text, assignee } = entry;
  if (done) return [words.items.ticked(text, done.by.name, dayOf(asked, done.at))];
  if (!assignee) return [words.items.nobodys(text), ...dueNotes(asked, entry), words.items.assign];
  return [
    words.items.doneByWhom(text, assignee.name),
    words.items.notTicked(text),
    ...dueNotes(asked, entry),
  ];
}

function dueNotes(asked: Asked, entry: ChecklistEntry): readonly string[] {
  if (entry.dueDay === undefined) return [];
  return [asked.words.items.dueOn(dayWords(asked, entry.dueDay), isOverdue(asked, entry))];
}
