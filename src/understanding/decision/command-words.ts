import { plainWords } from '../closed-class/message-token';
import type { CommandKind } from './command-kind';
import words from './words/command-words.json';

/** What belongs to one change only, in English and German. */
const OWN: Readonly<Record<CommandKind, readonly string[]>> = words.changes;

/** What changes are about and how they are asked for, where several have it in common. */
const TOPICS: Readonly<Partial<Record<CommandKind, readonly (keyof typeof words.topics)[]>>> = {
  'set-date': ['date', 'change'],
  'date-unknown': ['date'],
  'add-holding': ['add', 'time', 'holding'],
  'drop-holding': ['remove', 'time', 'holding'],
  'replace-holding': ['holding'],
  'unset-contact': ['remove'],
  'set-contact': ['change'],
  'set-stand-in': ['change'],
  tick: ['item', 'time'],
  untick: ['item'],
  'add-item': ['add', 'item'],
  'remove-item': ['remove', 'item'],
  'rename-item': ['item'],
  assign: ['item'],
  due: ['item'],
  snooze: ['remind'],
  pause: ['remind'],
  resume: ['remind'],
  'move-here': ['remind'],
  'limit-changes': ['changing'],
  'open-changes': ['changing'],
  'extra-stages': ['remind'],
  'clear-extra-stages': ['remind', 'remove'],
  'add-reference': ['add', 'reference'],
  'change-reference': ['reference', 'change'],
  'remove-reference': ['reference', 'remove'],
  'need-references': ['reference'],
  'add-exam': ['add', 'exam'],
  'remove-exam': ['exam', 'remove'],
  'need-exams': ['exam'],
  'add-dated': ['add'],
  'remove-dated': ['remove'],
  'reminder-text': ['remind'],
};

/** Every kind of change. */
export const KINDS = Object.keys(OWN) as readonly CommandKind[];

/** The words of a change as they are written here. @example wordsOf('resume').has('resume') // true */
export function wordsOf(kind: CommandKind): ReadonlySet<string> {
  return VOCABULARY[kind];
}

const VOCABULARY = Object.fromEntries(
  KINDS.map((kind) => {
    const topics = (TOPICS[kind] ?? []).flatMap((topic) => words.topics[topic]);
    return [kind, new Set([...topics, ...OWN[kind]].flatMap(plainWords))];
  }),
) as unknown as Readonly<Record<CommandKind, ReadonlySet<string>>>;
