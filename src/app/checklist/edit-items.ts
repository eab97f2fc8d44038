import { cycleWords } from '../../cards/cycle/cycle-words';
import { checkAnniversary } from '../../domain/team/anniversary-check';
import { formatDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import { buttonData } from '../../domain/requests/button-data';
import { dayIn } from '../../domain/time/time-zone';
import type { IncomingMessage, Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { LONGEST_ITEM } from './add-and-tick-items';
import { askWhichDay } from './item-said';
import { explainDay } from '../turn/explain-day';
import { findContact } from '../set-up/set-contact';
import { noticeReply, zoneOf, type Turn } from '../turn/turn';
import { withItem } from './resolve-item';
import { changeItem, settingOf } from './write-items';

/** Gives an item other words; the programme's own come back with the next cycle. */
export async function renameItem(
  ctx: AppContext,
  turn: Turn,
  request: { readonly words: string; readonly text: string },
): Promise<readonly Reply[]> {
  const text = request.text.trim();
  if (text === '' || text.length > LONGEST_ITEM) {
    return refuse(
      ctx,
      turn,
      cycleWords(turn.input.locale)('rename-length', { most: LONGEST_ITEM, length: text.length }),
    );
  }
  return withItem(ctx, turn, {
    words: request.words,
    again: (item) => `rename item ${item} to ${text}`,
    act: (entry, picture) =>
      changeItem(ctx, turn, {
        picture,
        change: {
          value: { ...settingOf(turn, picture, entry), text },
          told: { what: 'item-renamed', from: entry.text, to: text },
        },
      }),
  });
}

/** Gives an item to a person: a member of the conversation where one is found, else the name alone. */
export async function assignItem(
  ctx: AppContext,
  turn: Turn,
  request: { readonly words: string; readonly name: string; readonly mentions?: IncomingMessage['mentions'] },
): Promise<readonly Reply[]> {
  const match = await findContact(ctx, turn, { role: 'contact', ...request });
  if (match.kind === 'several') {
    const names = match.members.map((member) => member.email ?? member.name).join(', ');
    return refuse(
      ctx,
      turn,
      cycleWords(turn.input.locale)('several-people', { name: request.name, people: names }),
    );
  }
  const assignee = match.kind === 'one' ? match.contact : { name: match.name };
  if (assignee.name === '') return refuse(ctx, turn, cycleWords(turn.input.locale)('assign-nobody'));
  return withItem(ctx, turn, {
    words: request.words,
    again: (item) => `assign ${item} to ${assignee.name}`,
    act: (entry, picture) =>
      changeItem(ctx, turn, {
        picture,
        change: {
          value: { ...settingOf(turn, picture, entry), assignee },
          told: { what: 'item-assigned', from: entry.text, to: assignee.name },
        },
      }),
  });
}

/** Sets the day by which an item is to be done. */
export async function dateItem(
  ctx: AppContext,
  turn: Turn,
  request: { readonly words: string; readonly date: DateReading },
): Promise<readonly Reply[]> {
  const { date } = request;
  const say = cycleWords(turn.input.locale);
  if ('days' in date && date.days.length > 0)
    return askWhichDay(ctx, { item: request.words, days: date.days, locale: turn.input.locale });
  if (date.kind !== 'day') {
    const why = date.kind === 'missing' ? say('due-missing') : explainDay(date, turn.input.locale);
    return refuse(ctx, turn, say('due-example', { why }));
  }
  if (checkAnniversary(date.day, dayIn(zoneOf(ctx, turn), turn.asOf)) === 'too-old') {
    return refuse(ctx, turn, say('due-past', { day: formatDay(date.day, turn.input.locale) }));
  }
  return withItem(ctx, turn, {
    words: request.words,
    again: (item) => `due ${item} ${date.day}`,
    act: (entry, picture) =>
      changeItem(ctx, turn, {
        picture,
        change: {
          value: { ...settingOf(turn, picture, entry), dueDay: date.day },
          told: { what: 'item-due', from: entry.text, to: formatDay(date.day, picture.team.locale) },
        },
      }),
  });
}

function refuse(ctx: AppContext, turn: Turn, text: string): readonly Reply[] {
  const say = cycleWords(turn.input.locale);
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: say('nothing-changed'),
    text,
    buttons: [{ title: say('checklist'), data: buttonData({ action: 'show', what: 'checklist' }) }],
  });
}
