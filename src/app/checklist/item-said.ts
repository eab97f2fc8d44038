import { cycleWords } from '../../cards/cycle/cycle-words';
import { checkAnniversary } from '../../domain/team/anniversary-check';
import { buttonData } from '../../domain/requests/button-data';
import { formatDay, type CalendarDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import { findHolding } from '../../understanding/names/holding-search';
import type { Contact, ItemSetting } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import { dayIn } from '../../domain/time/time-zone';
import type { DayContext } from '../../understanding/entities/day-context';
import { isDayAlone, itemDay } from '../../understanding/message/item-day';
import { itemDetails } from '../../understanding/message/item-details';
import type { AppContext } from '../turn/app-context';
import type { IncomingMessage, Reply } from '../turn/conversation';
import { findContact } from '../set-up/set-contact';
import { confirmReply, noticeReply, SHOW_CHECKLIST, zoneOf, type Turn } from '../turn/turn';

/** An item in the words of the checklist, who does it until when, and what has to be said or asked about that. */
export interface ItemSaid {
  readonly text: string;
  readonly set: Pick<ItemSetting, 'assignee' | 'dueDay'>;
  readonly replies: readonly Reply[];
}

/** What somebody said about a new item: a person only where somebody is called so, a day only where it is sure. */
export async function itemSaid(
  ctx: AppContext,
  turn: Turn,
  { picture, said }: { readonly picture: TeamPicture; readonly said: string },
): Promise<ItemSaid> {
  const settings = { today: dayIn(zoneOf(ctx, turn), turn.asOf), locale: turn.input.locale };
  const isDay = (words: string): boolean => isDayAlone(words, settings);
  const { person } = itemDetails(said, { isDay, isPerson: () => true });
  const who: Person = person === undefined ? {} : await personFor(ctx, turn, { picture, name: person });
  const details = itemDetails(said, { isDay, isPerson: () => who.contact !== undefined });
  const due: Due =
    details.day === undefined ? {} : dueDay(ctx, { item: details.text, words: details.day }, settings);
  const notes = [who.note, due.note].filter((note) => note !== undefined);
  return {
    text: details.text,
    set: { ...(who.contact && { assignee: who.contact }), ...(due.day && { dueDay: due.day }) },
    replies: [...notes.flatMap((note) => noteReply(ctx, turn, note)), ...(due.replies ?? [])],
  };
}

/** Who is meant; `note`: why nobody is. */
interface Person {
  readonly contact?: Contact;
  readonly note?: string;
}

async function personFor(
  ctx: AppContext,
  turn: Turn,
  { picture, name }: { readonly picture: TeamPicture; readonly name: string },
): Promise<Person> {
  const mentions = mentionsNamed(turn, name);
  const match = await findContact(ctx, turn, { role: 'contact', name, mentions });
  if (match.kind === 'one') return { contact: match.contact };
  if (match.kind === 'several') {
    const names = match.members.map((member) => member.email ?? member.name).join(', ');
    return { note: cycleWords(turn.input.locale)('item-several-people', { name, people: names }) };
  }
  const known = knownByName(picture, name);
  if (known) return { contact: known };
  const holding = findHolding(picture.program, name);
  if (holding && 'holding' in holding && holding.exact) return {};
  return { note: cycleWords(turn.input.locale)('item-unknown-person', { name }) };
}

function mentionsNamed({ input }: Turn, name: string): IncomingMessage['mentions'] {
  const mentions = 'mentions' in input ? (input as IncomingMessage).mentions : [];
  return mentions.filter((each) => each.name.toLowerCase().includes(name.toLowerCase()));
}

/** Somebody the team's own data names, by the whole name or the first. */
function knownByName({ team, rows }: TeamPicture, name: string): Contact | undefined {
  const all = [team.contact, team.standIn, ...rows.item.map(({ value }) => value.assignee)];
  const wanted = name.toLowerCase();
  return all.find((each) => each !== undefined && `${each.name.toLowerCase()} `.startsWith(`${wanted} `));
}

/** What words about a day come to. */
interface Due {
  readonly day?: CalendarDay;
  readonly note?: string;
  readonly replies?: readonly Reply[];
}

function dueDay(
  ctx: AppContext,
  { item, words }: { readonly item: string; readonly words: string },
  settings: DayContext,
): Due {
  const date = itemDay(words, settings);
  if (date.kind !== 'day') return undecided(ctx, { item, date, locale: settings.locale });
  if (checkAnniversary(date.day, settings.today) === 'too-old')
    return {
      note: cycleWords(settings.locale)('item-due-past', { day: formatDay(date.day, settings.locale) }),
    };
  return { day: date.day };
}

function undecided(
  ctx: AppContext,
  { item, date, locale }: { readonly item: string; readonly date: DateReading; readonly locale: string },
): Due {
  if (!('days' in date) || date.days.length === 0) return { note: cycleWords(locale)('item-due-unreadable') };
  return { replies: askWhichDay(ctx, { item, days: date.days, locale }) };
}

/** Offers the days that words may mean for an item. */
export function askWhichDay(
  ctx: AppContext,
  {
    item,
    days,
    locale,
  }: { readonly item: string; readonly days: readonly CalendarDay[]; readonly locale: string },
): readonly Reply[] {
  const say = cycleWords(locale);
  return confirmReply(ctx, {
    title: say('which-day'),
    text: say('no-new-day', { item }),
    buttons: days.slice(0, 3).map((day) => ({
      title: formatDay(day, locale),
      data: buttonData({ action: 'ask', text: `due ${item} ${day}` }),
    })),
  });
}

function noteReply(ctx: AppContext, turn: Turn, text: string): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: cycleWords(turn.input.locale)('one-open'),
    text,
    buttons: [SHOW_CHECKLIST],
  });
}
