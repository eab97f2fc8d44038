import { describeDistance } from '../../cards/kit/describe-countdown';
import { addDays, daysBetween, type CalendarDay } from '../../domain/time/calendar-day';
import { findItem } from '../../language/text-search';
import { deliveryOf, opening } from '../../domain/cycle/reminder-plan';
import { stagesOf } from '../../domain/cycle/stages';
import type { Stage } from '../../domain/program/program';
import type { Delivery } from '../../domain/team/team';
import { dayWords, momentWords, type Asked, type Told } from './asked/asked';
import { momentInZones } from './asked/asked-zone';

/** The reminder a question names, by the days before the date or by its title. */
export function askedStage({ picture, slots }: Asked): Stage | undefined {
  const stages = stagesOf(picture.program, picture.team);
  if (slots.count !== undefined) return stages.find(({ daysBefore }) => daysBefore === slots.count);
  if (slots.item === undefined) return undefined;
  const found = findItem(
    stages.map(({ id, title }) => ({ id, text: title })),
    slots.item,
  );
  return found && 'item' in found ? stages.find(({ id }) => id === found.item.id) : undefined;
}

/** Whether a question names a reminder, known or not. */
export function namesStage({ slots }: Asked): boolean {
  return slots.count !== undefined || slots.item !== undefined;
}

/** A reminder with the day of its turn; undefined while the date is not known. */
export interface StageDay {
  readonly stage: Stage;
  readonly day: CalendarDay;
  readonly sent?: Delivery;
}

export function stageDays({ picture }: Asked): readonly StageDay[] {
  const { team, program, rows } = picture;
  const { anniversary } = team;
  if (anniversary === undefined) return [];
  const deliveries = rows.sent.map(({ value }) => value);
  return stagesOf(program, team).map((stage) => {
    const sent = deliveryOf(deliveries, team, { kind: stage.id, number: 0 });
    const day = addDays(anniversary, -stage.daysBefore);
    return { stage, day, ...(sent?.state === 'sent' && { sent }) };
  });
}

/** When a stage's reminder comes or came; `asked` with "did you post it?" is answered by yes or no first. */
export function tellStage(asked: Asked, posted: boolean): Told {
  const { words, today } = asked;
  const found = stageDayAsked(asked);
  if (!found) return noSuchStage(asked);
  const { stage, day, sent } = found;
  const title = stageName(asked, stage);
  const buttons = ['preview', 'history', 'status'] as const;
  if (sent) return { answer: words.reminders.stageSent(title, momentInZones(asked, sent.at)), buttons };
  if (day < today) return { answer: words.reminders.stagePast(title, dayWords(asked, day)), buttons };
  const when = momentInZones(asked, opening(day, asked.picture.team, asked.hours));
  const distance = describeDistance(today, day);
  const say = posted ? words.reminders.stageNotSent : words.reminders.stageAhead;
  return { answer: say(title, when, distance), buttons };
}

/** How many days are left until a stage's reminder. */
export function tellStageLeft(asked: Asked): Told {
  const found = stageDayAsked(asked);
  if (!found || found.sent || found.day < asked.today) return tellStage(asked, false);
  const when = momentInZones(asked, opening(found.day, asked.picture.team, asked.hours));
  const left = daysBetween(asked.today, found.day);
  return {
    answer: asked.words.reminders.stageLeft(left, stageName(asked, found.stage), when),
    buttons: ['preview', 'status'],
  };
}

// An added reminder has the title of the one before it: its day tells them apart.
function stageName({ words }: Asked, { title, daysBefore }: Stage): string {
  return words.reminders.stage(title, daysBefore);
}

function stageDayAsked(asked: Asked): StageDay | undefined {
  const stage = askedStage(asked);
  return stage && stageDays(asked).find((each) => each.stage.id === stage.id);
}

function noSuchStage(asked: Asked): Told {
  const { words, slots, picture } = asked;
  const { program, team } = picture;
  const days = stagesOf(program, team).map(({ daysBefore }) => daysBefore);
  if (team.anniversary === undefined)
    return {
      answer: words.reminders.noDate(program.words.date.name),
      more: [words.date.enter(program.words.date.find.text)],
      buttons: ['setup', 'preview'],
    };
  const said =
    slots.count === undefined
      ? words.reminders.called(slots.item ?? '')
      : words.reminders.daysBeforeIt(slots.count);
  return {
    answer: words.reminders.noSuchStage(said, days),
    more: [words.reminders.moreStages],
    buttons: ['preview', 'status'],
  };
}

/** All reminders of the cycle, each with its day and whether it was posted. */
export function tellStages(asked: Asked): Told {
  const { picture, words, today } = asked;
  if (namesStage(asked)) return tellStage(asked, false);
  const { program, team } = picture;
  const days = stagesOf(program, team).map(({ daysBefore }) => daysBefore);
  if (team.anniversary === undefined)
    return {
      answer: words.reminders.stagesOnly(days, program.words.date.name),
      more: [words.date.enter(program.words.date.find.text)],
      buttons: ['setup', 'preview'],
    };
  const { states } = words.reminders;
  const lines = stageDays(asked).map(({ stage, day, sent }) =>
    words.reminders.stageLine({
      when: sent ? momentWords(asked, sent.at) : momentInZones(asked, opening(day, team, asked.hours)),
      title: stageName(asked, stage),
      state: sent ? states.sent : day < today ? states.past : states.ahead,
    }),
  );
  return {
    answer: words.reminders.stages(days, dayWords(asked, team.anniversary)),
    more: [...lines, words.reminders.moreStages],
    buttons: ['preview', 'status'],
  };
}
