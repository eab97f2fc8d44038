import { windowWords } from '../../cards/records/describe-further-dates';
import { daysBetween } from '../../domain/time/calendar-day';
import { unwatched } from '../../domain/cycle/further-dates';
import { type DatedThing } from '../../domain/team/record-rows';
import { findRecords } from '../../understanding/names/record-search';
import { askedItems } from './asked/asked-item';
import { tellDue } from './tell-due';
import { dayWords, type Asked, type Told } from './asked/asked';

/** The further dates a question names by its item words; empty where it names none of them. */
export function watchedAsked({ picture, slots }: Asked): readonly DatedThing[] {
  return findRecords(
    picture.rows.dated.map(({ value }) => value),
    slots.item ?? '',
    ({ name }) => name,
  );
}

/** The dates that are watched besides the main one, the next first; or the one that was asked about. */
export function tellWatched(asked: Asked): Told {
  const { picture, slots } = asked;
  const all = picture.rows.dated.map(({ value }) => value).sort((a, b) => a.date.localeCompare(b.date));
  const meant = slots.item === undefined ? all : watchedAsked(asked);
  const [only] = meant.length === 1 ? meant : [];
  if (only) return tellOne(asked, only);
  return meant.length === 0 && namesItem(asked) ? tellDue(asked) : tellSeveral(asked, all, meant);
}

function tellSeveral(asked: Asked, all: readonly DatedThing[], meant: readonly DatedThing[]): Told {
  const { picture, words, slots } = asked;
  const watch = words.records.watch(unwatched(picture.program, all)[0]?.name.toLowerCase());
  const buttons = ['watch', 'status'] as const;
  if (all.length === 0) return { answer: words.records.noneWatched, more: [watch], buttons };
  const shown = meant.length > 0 ? meant : all;
  const answer = words.records.watched(
    shown.map(({ name, date }) => words.records.watchedLine(name, dayWords(asked, date))),
  );
  if (meant.length > 0) return { answer, more: [watch], buttons };
  return { answer: words.records.notWatched(slots.item ?? ''), more: [answer, watch], buttons };
}

/** A deadline that is asked for may be that of an item of the checklist. */
function namesItem(asked: Asked): boolean {
  return (askedItems(asked)?.length ?? 0) > 0;
}

function tellOne(asked: Asked, dated: DatedThing): Told {
  const day = dayWords(asked, dated.date);
  return {
    answer: asked.words.records.watchedOne({
      name: dated.name,
      day,
      left: daysBetween(asked.today, dated.date),
    }),
    more: [windowWords(asked.picture, dated)],
    buttons: ['status', 'watch'],
  };
}
