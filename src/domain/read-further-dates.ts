import type { RecordCommand } from './command';
import { everywhere, pattern } from './message-pattern';
import { dayContext, firstFound, type Reading } from './message-reading';
import { dayIn } from '../understanding/entities/find-days';
import type { RecordReader } from './read-references';

const ADD = [
  `(?:<add>|watch|remind us of|also watch)(?: <our>)? (?<what>.+?)(?:,|:| on| until| expires on| ends on| expiring on| ending on| renews on) (?<when>[^,]*\\d.*)`,
  `(?:<our> )(?<what>.+?) (?:expires|ends|is due|runs out|renews|is up|has its date|runs until|is valid until)(?: on)? (?<when>.*\\d.*)`,
].map(pattern);
const REMOVE = [`(?:<remove>|stop watching|unwatch)(?: <our>)? (?<what>.+)`].map(pattern);

const kinds = new Map<string, RegExp>();

/** "Watch our Azure Virtual Desktop specialization, 3 March 2027": dated things of the programme besides the anniversary. */
export const readFurtherDates: RecordReader = (reading) =>
  firstFound<RecordCommand>(reading, REMOVE, ({ slot }) =>
    namesKind(reading, slot('what')) ? { do: 'remove-dated', name: slot('what') } : undefined,
  ) ??
  firstFound<RecordCommand>(reading, ADD, ({ slot }) => {
    if (!namesKind(reading, slot('what'))) return undefined;
    const date = dayIn(slot('when'), dayContext(reading.context));
    return date.kind === 'unreadable' ? undefined : { do: 'add-dated', name: slot('what'), date };
  });

/** Whether the words hold one of the names the programme has for its dated things. */
function namesKind({ program }: Reading, text: string): boolean {
  const names = program.furtherDates.flatMap(({ name, also }) => [
    name,
    ...also.filter((each) => each.length > 6),
  ]);
  if (names.length === 0) return false;
  const known =
    kinds.get(program.id) ?? everywhere(names.map((name) => `${escaped(name.toLowerCase())}s?`).join('|'));
  kinds.set(program.id, known);
  known.lastIndex = 0;
  return known.test(text.toLowerCase());
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\<>]/g, '\\$&');
}
