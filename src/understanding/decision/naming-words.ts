import { hasAny, phrases, type Phrases } from '../closed-class/phrases';
import type { CommandKind } from './command-kind';
import words from './words/naming-words.json';

/**
 * What must be said for a change to be named: one phrase of each group of one of the ways. A word of its vocabulary is
 * not enough: "it is done" says nothing of a renewal, "stop it" nothing of reminders. `§` is a thing that was found.
 */
const WAYS: Readonly<Partial<Record<CommandKind, readonly (readonly (readonly string[])[])[]>>> = {
  'date-unknown': [[words.unknown]],
  'add-holding': [[words.gained]],
  'drop-holding': [[words.lost]],
  'set-contact': [[words.contact]],
  'set-stand-in': [[words.standIn]],
  'set-time-zone': [[words.timeZone]],
  tick: [[words.ticked]],
  untick: [[words.unticked]],
  'add-item': [[words.addItem], [words.labelled]],
  snooze: [[words.snooze], [words.comeBack, words.later]],
  pause: [[words.pause], [words.stop, words.reminders]],
  resume: [[words.resume], [words.start, words.reminders]],
  renewed: [[words.done, words.renewed]],
  undo: [[words.undo]],
  'delete-data': [[words.erase, words.data]],
  'move-here': [[words.here, [...words.move, ...words.reminders]]],
  'limit-changes': [
    [words.limit, words.changes],
    [words.onlySome, words.may, words.changes],
  ],
  'open-changes': [
    [words.everyone, words.mayOrLet, words.changes],
    [words.unlimited, words.changes],
    [words.unlock],
  ],
  'extra-stages': [[words.extra, words.reminders]],
  'clear-extra-stages': [[words.extraOnes, words.none, words.reminders]],
  'escalation-on': [[words.escalation, words.turnOn]],
  'escalation-off': [[words.escalation, words.turnOff]],
  'add-reference': [[words.references]],
  'change-reference': [[words.references]],
  'remove-reference': [[words.references]],
  'need-references': [[words.references, words.need]],
  'add-exam': [[words.exams]],
  'remove-exam': [[words.exams]],
  'need-exams': [[words.need]],
  share: [[words.share, words.withContact]],
  import: [[words.import]],
  'reminder-text': [[words.wording, [...words.reminderTexts, ...words.reminders]]],
};

const NAMING = new Map<string, readonly (readonly Phrases[])[]>(
  Object.entries(WAYS).map(([kind, ways]) => [
    kind,
    ways.map((way) => way.map((group) => phrases(...group))),
  ]),
);

/** Whether the words name a change; undefined for a kind that any word of its vocabulary names. */
export function namesChange(kind: CommandKind, said: readonly string[]): boolean | undefined {
  return NAMING.get(kind)?.some((way) => way.every((group) => hasAny(said, group)));
}
