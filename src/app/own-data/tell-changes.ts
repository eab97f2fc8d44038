import { changeWords, withMore } from '../../cards/team/change-words';
import { fold } from '../../language/fold';
import type { ChangeEntry } from '../../domain/team/team';
import { dayIn } from '../../domain/time/time-zone';
import { dayOf, dayWords, momentWords, type Asked, type Told } from './asked/asked';
import { entriesOf } from './asked/asked-item';
import { askedPerson, isOf } from './asked/asked-person';

const BUTTONS = ['history', 'status'] as const;
const MOST_LISTED = 6;

/** What was changed, by whom and when, newest first; by a person, since a day, or about something. */
export function tellChanges(asked: Asked): Told {
  const { words } = asked;
  const found = changesAsked(asked);
  const [last] = found;
  if (!last) return tellNone(asked);
  const lines = found
    .slice(0, MOST_LISTED)
    .map((each) => words.changes.line(changeWords(each), momentWords(asked, each.at)));
  const more = found.length - MOST_LISTED;
  return {
    answer: words.changes.changes(found.length, changeWords(last), momentWords(asked, last.at)),
    more: [...lines.slice(1), ...(more > 0 ? [words.changes.more(more)] : []), ...lastTick(asked)],
    buttons: BUTTONS,
  };
}

/** The latest change: what, from what to what, by whom and when. */
export function tellLastChange(asked: Asked): Told {
  const { words } = asked;
  const found = changesAsked(asked);
  const [last] = found;
  if (!last) return tellNone(asked);
  return {
    answer: words.changes.last(withMore(changeWords(last), 0), momentWords(asked, last.at)),
    more: [...(found.length > 1 ? [words.changes.lastOf(found.length)] : []), ...lastTick(asked)],
    buttons: BUTTONS,
  };
}

function tellNone(asked: Asked): Told {
  const { words, picture, slots } = asked;
  const { team, rows } = picture;
  const person = askedPerson(asked);
  const about = aboutWords(asked);
  const answer =
    rows.change.length === 0
      ? words.changes.none
      : person
        ? words.changes.noneBy(person.names[0] ?? person.said)
        : about !== undefined
          ? words.changes.noneAbout(about)
          : words.changes.noneSince(slots.day ? dayWords(asked, slots.day) : '');
  return {
    answer,
    more: [words.changes.lastSaved(team.changedBy.name, dayOf(asked, team.changedAt)), ...lastTick(asked)],
    buttons: BUTTONS,
  };
}

function aboutWords({ slots }: Asked): string | undefined {
  return slots.item ?? slots.holding ?? slots.certification;
}

/** The changes a question is about, newest first. */
function changesAsked(asked: Asked): readonly ChangeEntry[] {
  const { picture, slots } = asked;
  const { rows, team } = picture;
  const person = askedPerson(asked);
  const about = fold(aboutWords(asked) ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return rows.change
    .map(({ value }) => value)
    .filter(({ by }) => !person || isOf(person.names, by?.name))
    .filter(({ at }) => slots.day === undefined || dayIn(team.timeZone, at) >= slots.day)
    .filter((entry) => {
      const said = fold(changeWords(entry));
      return about.every((word) => said.includes(word));
    })
    .sort((a, b) => b.at - a.at);
}

function lastTick(asked: Asked): readonly string[] {
  const { words } = asked;
  const done = entriesOf(asked).flatMap(({ text, done }) => (done ? [{ text, ...done }] : []));
  const [last] = done.sort((a, b) => b.at - a.at);
  return last ? [words.changes.lastTick(last.by.name, last.text, dayOf(asked, last.at))] : [];
}
