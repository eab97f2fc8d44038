import type { Command } from '../../domain/command';
import { beginsCommand } from './command-words';
import { atomsOf, type Atom } from './message-atoms';
import { isChange, isFreeText, saysMore, takesLine, type MessagePart, type PartReader } from './message-part';
import { severalParts } from './several-parts';

/** How often the reader is asked at most; what is left then counts as not understood. */
const MOST_READS = 200;
/** So many pieces that say nothing alone may together be one part. */
const MOST_JOINED = 4;
/** Names in a list that one command takes. */
const MOST_LISTED = 24;

/** A few words that neither ask nor end a sentence. */
const HEADING = /^\p{L}[\p{L}-]*(?: [\p{L}-]+){0,2}:?$/u;

/** A part while it is put together. `pieces`: of how many atoms. */
export interface DraftPart {
  readonly text: string;
  readonly command: Command | undefined;
  readonly line: number;
  readonly join: Atom['join'];
  readonly pieces: number;
}

/**
 * The things a message asks for, in order: by its lines, lists and cells, then by commas, "and" and words that begin a
 * command. A list that belongs to one command stays with it, and what was not understood is a part without command.
 * A message that is one thing comes back as one part, with a command only where the reader surely gave one.
 * @example splitMessage('anniversary 30 June 2027 add Security, Infrastructure', reads) // two parts
 */
export function splitMessage(text: string, reads: PartReader): readonly MessagePart[] {
  const limited = atMost(MOST_READS, reads);
  let drafts: readonly DraftPart[] = [];
  for (const atom of atomsOf(text)) drafts = withAtom(drafts, atom, limited);
  return severalParts(text, linesTaken(finished(drafts, limited), limited));
}

function atMost(most: number, reads: PartReader): PartReader {
  let left = most;
  return (part, before) => {
    left -= 1;
    return left >= 0 && /\p{L}/u.test(part) ? reads(part, before) : undefined;
  };
}

/** The parts so far with one more piece: a part of its own, more of the one before, or not understood. */
function withAtom(drafts: readonly DraftPart[], atom: Atom, reads: PartReader): readonly DraftPart[] {
  const last = drafts.at(-1);
  if (!last) return [draftOf(atom, reads(atom.text))];
  if (isFreeText(last.command) && belongsToText(last, atom, reads)) return grown(drafts, atom, last.command);
  const labelled = withValue(drafts, { last, atom }, reads);
  if (labelled) return labelled;
  const alone = reads(atom.text, last.command);
  if (atom.join === 'next' && !isNext(last, alone)) {
    return grown(drafts, atom, reads(joined([last], atom), drafts.at(-2)?.command));
  }
  if (alone) return withDay(drafts, { last, atom, alone }, reads) ?? [...drafts, draftOf(atom, alone)];
  return withMore(drafts, { last, atom }, reads) ?? withUnread(drafts, atom);
}

const BEGINS_WITH_DAY =
  /^(?:(?:on|by|until|am|bis|zum)\s+)?(?:the\s+)?(?:\d|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}$)/iu;

/** Behind a comma a day alone more likely belongs to what stands before it than to the anniversary. */
function isBareDay({ text, join }: Atom, alone: Command): boolean {
  return alone.do === 'set-date' && (join === 'comma' || join === 'and') && BEGINS_WITH_DAY.test(text);
}

/** The part before with its day, where it takes one: "a due date for the price list, 20 December". */
function withDay(
  drafts: readonly DraftPart[],
  { last, atom, alone }: Growing & { readonly alone: Command },
  reads: PartReader,
): readonly DraftPart[] | undefined {
  if (!isBareDay(atom, alone)) return undefined;
  const together = reads(joined([last], atom), drafts.at(-2)?.command);
  if (!together || together.do === 'set-date') return undefined;
  const takes = last.command ? saysMore(together, last.command) : isChange(together);
  return takes ? grown(drafts, atom, together) : undefined;
}

/** Without a sign between them both have to be complete. */
function isNext(last: DraftPart, alone: Command | undefined): boolean {
  return last.command !== undefined && alone !== undefined && isChange(alone);
}

/** An item's text goes on to the end of its line, or to a semicolon with another command behind it. */
function belongsToText(last: DraftPart, atom: Atom, reads: PartReader): boolean {
  if (atom.line !== last.line) return false;
  return !(atom.gap.includes(';') && beginsCommand(atom.text) && reads(atom.text) !== undefined);
}

interface Growing {
  readonly last: DraftPart;
  readonly atom: Atom;
}

/** A heading and what stands below or beside it, where the two say a change: "Anniversary", "30 June 2027". */
function withValue(
  drafts: readonly DraftPart[],
  { last, atom }: Growing,
  reads: PartReader,
): readonly DraftPart[] | undefined {
  if (atom.join !== 'line' && atom.join !== 'cell') return undefined;
  // Alone such a word asks for something: what is no command yet is put together with a blank further on.
  const asks = last.command !== undefined && !isChange(last.command);
  if (!asks || last.pieces > 1 || !HEADING.test(last.text)) return undefined;
  const text = `${last.text.replace(/:$/, '')}: ${atom.text}`;
  const command = reads(text);
  if (!command || !isChange(command)) return undefined;
  return [...drafts.slice(0, -1), { ...last, text, command, pieces: 2, line: atom.line }];
}

/** The piece as the rest of one or two parts before it: of a list, a date, or words that say nothing alone. */
function withMore(
  drafts: readonly DraftPart[],
  { last, atom }: Growing,
  reads: PartReader,
): readonly DraftPart[] | undefined {
  if (beginsCommand(atom.text) || atom.join === 'sentence') return undefined;
  if (last.command) return longer(drafts, { own: [last], atom }, reads);
  const before = drafts.at(-2);
  const together = last.pieces < MOST_JOINED ? reads(joined([last], atom), before?.command) : undefined;
  if (together) return grown(drafts, atom, together);
  return before && isList(before, last) ? longer(drafts, { own: [before, last], atom }, reads) : undefined;
}

/** Whether words that were not understood may be the middle of a list that began before them. */
function isList(before: DraftPart, last: DraftPart): boolean {
  return (
    before.command !== undefined &&
    before.line === last.line &&
    last.join !== 'sentence' &&
    last.pieces < MOST_JOINED
  );
}

/** The command of the first part said at more length; undefined when the words add nothing to it. */
function longer(
  drafts: readonly DraftPart[],
  { own, atom }: { readonly own: readonly [DraftPart, ...DraftPart[]]; readonly atom: Atom },
  reads: PartReader,
): readonly DraftPart[] | undefined {
  const [first] = own;
  if (!first.command || isFreeText(first.command) || first.pieces >= MOST_LISTED) return undefined;
  if (atom.join === 'line' && !('holdings' in first.command)) return undefined;
  const rest = drafts.slice(0, -own.length);
  const text = joined(own, atom);
  const command = reads(text, rest.at(-1)?.command);
  if (!saysMore(command, first.command)) return undefined;
  const pieces = own.reduce((sum, each) => sum + each.pieces, 1);
  return [...rest, { ...first, text, command, pieces, line: atom.line }];
}

function withUnread(drafts: readonly DraftPart[], atom: Atom): readonly DraftPart[] {
  const last = drafts.at(-1);
  const goesOn = last && !last.command && last.line === atom.line && atom.join !== 'sentence';
  return goesOn && atom.join !== 'cell' && !beginsCommand(atom.text)
    ? grown(drafts, atom, undefined)
    : [...drafts, draftOf(atom, undefined)];
}

function draftOf({ text, line, join }: Atom, command: Command | undefined): DraftPart {
  return { text, command, line, join, pieces: 1 };
}

/** The last part with the piece behind it. */
function grown(drafts: readonly DraftPart[], atom: Atom, command: Command | undefined): readonly DraftPart[] {
  const last = drafts.at(-1);
  if (!last) return drafts;
  const text = joined([last], atom);
  return [...drafts.slice(0, -1), { ...last, text, command, pieces: last.pieces + 1 }];
}

/** As it was typed within a line; a list that goes on in other lines with commas. */
function joined(parts: readonly DraftPart[], { gap, join, text }: Atom): string {
  const [first, ...others] = parts.map((part) => part.text);
  const before = [first, ...others].join(', ');
  const isList = join === 'line' && parts[0]?.command !== undefined;
  return `${before}${isList ? ', ' : gap}${text}`;
}

/** The text of an item was put together without being read. */
function finished(drafts: readonly DraftPart[], reads: PartReader): readonly DraftPart[] {
  return drafts.map((draft) =>
    isFreeText(draft.command) && draft.pieces > 1
      ? { ...draft, command: reads(draft.text) ?? draft.command }
      : draft,
  );
}

/** Each line where something on it is not apart from the rest: the end of things, or a renewal with its next date. */
function linesTaken(drafts: readonly DraftPart[], reads: PartReader): readonly DraftPart[] {
  const lines = [...new Set(drafts.map(({ line }) => line))];
  return lines.flatMap((line) => {
    const own = drafts.filter((draft) => draft.line === line);
    if (own.some(({ command }) => takesLine(command))) return own.map(unlessTaking);
    const [first] = own;
    const kinds = own.map(({ command }) => command?.do);
    if (!first || !kinds.includes('renewed') || !kinds.includes('set-date')) return own;
    const text = own.map((part) => part.text).join(', ');
    const renewed = own.find(({ command }) => command?.do === 'renewed')?.command;
    return [{ ...first, text, command: reads(text) ?? renewed }];
  });
}

function unlessTaking(draft: DraftPart): DraftPart {
  return takesLine(draft.command) ? draft : { ...draft, command: undefined };
}
