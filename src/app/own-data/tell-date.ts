import { withMark } from '../../domain/team/anniversary';
import { daysBetween, formatWeekday, type CalendarDay } from '../../domain/time/calendar-day';
import { dayIn, formatInstant, instantOf } from '../../domain/time/time-zone';
import { dayWords, dayOf, momentWords, type Asked, type Told } from './asked/asked';
import { askedItems } from './asked/asked-item';
import { tellAssigned } from './tell-assigned';
import { askedZone } from './asked/asked-zone';
import { askedStage, tellStageLeft } from './tell-stage';
import { tellWatched, watchedAsked } from './tell-watched';

/** The date, as it is, or whether it is the day that was asked about. */
export function tellDate(asked: Asked): Told {
  const { picture, words, slots } = asked;
  if (watchedAsked(asked).length > 0) return tellWatched(asked);
  if (slots.person !== undefined && slots.facet === 'due') return tellAssigned(asked);
  const own = ownDate(asked);
  if (!own) return noDate(asked, words.date.unknown(picture.program.words.date.name));
  const { name, day, left, on } = own;
  const answer =
    slots.day === undefined
      ? words.date.known({ name, day, left })
      : slots.day === on
        ? words.date.isThatDay({ name, day })
        : words.date.isAnotherDay({ name, day, asked: dayWords(asked, slots.day) });
  const weekday = words.date.fallsOn(formatWeekday(on, picture.team.locale));
  return { answer, more: [weekday, ...dateNotes(asked, on)], buttons: ['status', 'calendar', 'setup'] };
}

/** How many days are left: to the date, to a reminder, to an item's day or to a further date. */
export function tellDaysLeft(asked: Asked): Told {
  const { picture, words, slots } = asked;
  if (watchedAsked(asked).length > 0) return tellWatched(asked);
  if (slots.count !== undefined) return tellStageLeft(asked);
  if (slots.item !== undefined) return askedStage(asked) ? tellStageLeft(asked) : itemLeft(asked);
  const own = ownDate(asked);
  if (!own) return noDate(asked, words.date.noDays(picture.program.words.date.name));
  const { name, day, left, on } = own;
  const answer =
    slots.day === undefined
      ? words.date.left({ name, day, left })
      : words.date.leftFrom({
          name,
          day,
          left: daysBetween(slots.day, on),
          from: dayWords(asked, slots.day),
        });
  return { answer, more: dateNotes(asked, on), buttons: ['status', 'checklist', 'calendar'] };
}

function itemLeft(asked: Asked): Told {
  const { words, today } = asked;
  const [entry] = askedItems(asked) ?? [];
  if (!entry) return { ...tellDaysLeft({ ...asked, slots: {} }), buttons: ['checklist', 'status'] };
  const item = entry.text;
  if (entry.dueDay === undefined)
    return {
      answer: words.date.itemNotDue(item),
      more: [words.date.makeDue(item)],
      buttons: ['checklist', 'status'],
    };
  const day = dayWords(asked, entry.dueDay);
  return {
    answer: words.date.itemDue({ item, day, left: daysBetween(today, entry.dueDay) }),
    buttons: ['checklist', 'status'],
  };
}

interface OwnDate {
  readonly name: string;
  readonly on: CalendarDay;
  /** Written out, with the mark of a date nobody confirmed. */
  readonly day: string;
  readonly left: number;
}

function ownDate(asked: Asked): OwnDate | undefined {
  const { team, program } = asked.picture;
  const on = team.anniversary;
  if (on === undefined) return undefined;
  const day = withMark(dayWords(asked, on), team);
  return { name: program.words.date.name, on, day, left: daysBetween(asked.today, on) };
}

function noDate({ picture, words }: Asked, answer: string): Told {
  return {
    answer,
    more: [words.date.enter(picture.program.words.date.find.text)],
    buttons: ['setup', 'status'],
    completes: 'anniversary',
  };
}

function dateNotes(asked: Asked, on: CalendarDay): readonly string[] {
  const { picture, words } = asked;
  const { team } = picture;
  const { timeZone, unknown } = askedZone(asked);
  const begins = instantOf(on, 0, team.timeZone);
  return [
    ...(unknown ? [unknown] : []),
    ...(timeZone
      ? [words.date.beginsElsewhere(formatInstant(begins, timeZone, team.locale), momentWords(asked, begins))]
      : []),
    words.date.countsIn(team.timeZone),
    ...(team.dateConfirmed ? [] : [words.date.unconfirmed]),
  ];
}

export function tellProgram({ picture, words }: Asked): Told {
  return {
    answer: words.date.program(picture.program.name),
    more: [words.date.changeProgram],
    buttons: ['programs', 'status'],
  };
}

/** The team's zone; asked with another, what time it is in both. */
export function tellTimeZone(asked: Asked): Told {
  const { picture, words } = asked;
  const { team, asOf } = picture;
  const { timeZone, unknown } = askedZone(asked);
  return {
    answer: words.date.zone(team.timeZone),
    more: [
      ...(unknown ? [unknown] : []),
      ...(timeZone
        ? [words.date.nowIn(momentWords(asked, asOf), formatInstant(asOf, timeZone, team.locale))]
        : []),
      words.date.changeZone,
    ],
    buttons: ['setup', 'status'],
  };
}

/** Whether reminders are paused, until when, and who paused them. */
export function tellPaused(asked: Asked): Told {
  const { picture, words, today } = asked;
  const { team, rows } = picture;
  if (!team.pausedUntil || today > team.pausedUntil)
    return { answer: words.date.notPaused, more: [words.date.pause], buttons: ['preview', 'status'] };
  const paused = rows.change.map(({ value }) => value).filter(({ what }) => what === 'pause');
  const last = paused.sort((a, b) => b.at - a.at)[0];
  return {
    answer: words.date.paused(dayWords(asked, team.pausedUntil)),
    more: [
      ...(last?.by ? [words.date.pausedBy(last.by.name, dayOf(asked, last.at))] : []),
      words.date.resume,
    ],
    buttons: ['preview', 'status', 'history'],
  };
}

/** Whether that pause still holds today. */
export function isPaused({ picture: { team, asOf } }: Pick<Asked, 'picture'>): boolean {
  return team.pausedUntil !== undefined && dayIn(team.timeZone, asOf) <= team.pausedUntil;
}
