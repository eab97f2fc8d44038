import type { DateReading } from '../../domain/time/date-reading';
import { hasAny, phrases, withoutPhrases } from '../closed-class/phrases';
import type { ChangeCommand } from '../../domain/requests/change-command';

/** A while without an end. */
const OPEN_ENDED = phrases(
  'for now, for a while, for the moment, for the time being, for us, for me, in here, in the meantime, for our team, im moment, vorerst',
);
const UNTIL = phrases('until, till, til, bis, by, for, in, on, um, für, am');

/** Whether all a change needs was said and read. What can be read in two ways is complete: it is asked back. */
export function isComplete(command: ChangeCommand, words: readonly string[]): boolean {
  switch (command.do) {
    case 'set-date':
      return namesADay(command.date);
    case 'due':
      return namesADay(command.date) && command.item !== '';
    case 'snooze':
    case 'pause':
      return (
        namesADay(command.until) ||
        (command.until.kind === 'missing' && !hasAny(withoutPhrases(words, OPEN_ENDED), UNTIL))
      );
    case 'renewed':
      return command.on.kind !== 'unreadable';
    case 'extra-stages':
      return (command.unread ?? []).length === 0;
    case 'records':
      return isRecordComplete(command.change);
    default:
      return Object.values(command).every((value) => value !== '' && !isEmpty(value));
  }
}

type RecordChange = Extract<ChangeCommand, { do: 'records' }>['change'];

function isRecordComplete(change: RecordChange): boolean {
  switch (change.do) {
    case 'add-reference':
    case 'change-reference':
      return change.customer !== '' && change.date.kind !== 'unreadable';
    case 'add-exam':
      return change.person !== '' && isTitle(change.exam) && change.date.kind !== 'unreadable';
    case 'need-references':
      return change.count > 0;
    case 'need-exams':
      return change.people > 0 && change.exams.length > 0;
    case 'add-dated':
      return change.name !== '' && namesADay(change.date);
    default:
      return Object.values(change).every((value) => value !== '' && !isEmpty(value));
  }
}

/** "I passed the ball to Ben": a certification is written with a code or capitals. */
function isTitle(exam: string): boolean {
  return /\p{Lu}|\d/u.test(exam);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A day, or what can be asked back about one. */
export function namesADay(reading: DateReading): boolean {
  return reading.kind !== 'missing' && reading.kind !== 'unreadable';
}
