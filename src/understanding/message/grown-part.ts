import type { Command } from '../../domain/requests/command';
import { beginsCommand, isLabel } from './command-words';
import { grown, joined, type DraftPart } from './draft-part';
import type { Atom } from './message-atoms';
import { isChange } from '../../domain/requests/change-command';
import { isFreeText, saysMore, type PartReader } from './message-part';

/** A few words that neither ask nor end a sentence. */
const CONTRAST = /^(?:not|nicht|rather than|instead of|statt|anstatt)\s/i;
const HEADING = /^\p{L}[\p{L}-]*(?: [\p{L}-]+){0,2}:?$/u;
/** So many pieces that say nothing alone may together be one part. */
const MOST_JOINED = 4;
/** Names in a list that one command takes. */
const MOST_LISTED = 24;

/** A part and the piece that comes next. */
export interface Growing {
  readonly last: DraftPart;
  readonly atom: Atom;
}

/** A heading and what stands below or beside it, where the two say a change: "Anniversary", "30 June 2027". */
export function withValue(
  drafts: readonly DraftPart[],
  { last, atom }: Growing,
  reads: PartReader,
): readonly DraftPart[] | undefined {
  if (!isBeside(last, atom) || !isHeading(last) || beginsCommand(atom.text)) return undefined;
  const heading = last.text.replace(/:$/, '');
  // Said alone some such words ask for something; the colon makes them a label.
  const ways = last.command ? [': '] : [' ', ': '];
  for (const text of ways.map((sign) => `${heading}${sign}${atom.text}`)) {
    const command = reads(text);
    if (command && isChange(command))
      return [...drafts.slice(0, -1), { ...last, text, command, pieces: 2, line: atom.line }];
  }
  return undefined;
}

/** Below it, in the next cell, or behind a dash or arrow that makes a label of it. */
function isBeside(last: DraftPart, { join, gap }: Atom): boolean {
  if (join === 'line' || join === 'cell') return true;
  return join === 'comma' && /[-–—→⇒]/.test(gap) && isLabel(last.text);
}

function isHeading({ command, pieces, text }: DraftPart): boolean {
  const changes = command !== undefined && isChange(command) && (text.includes(' ') || !isLabel(text));
  return !changes && pieces <= 2 && HEADING.test(text);
}

/** "…, not 30 July" puts right what stands before it. */
export function isContrast({ join, text }: Atom): boolean {
  return (join === 'comma' || join === 'and') && CONTRAST.test(text) && !beginsCommand(text);
}

/** The piece as the rest of one or two parts before it: of a list, a date, or words that say nothing alone. */
export function withMore(
  drafts: readonly DraftPart[],
  { last, atom }: Growing,
  reads: PartReader,
): readonly DraftPart[] | undefined {
  if (beginsCommand(atom.text) || (atom.join === 'sentence' && !isSemicolonList(last, atom)))
    return undefined;
  if (last.command) return longer(drafts, { own: [last], atom }, reads);
  const before = drafts.at(-2);
  const together = last.pieces < MOST_JOINED ? reads(joined([last], atom), before?.command) : undefined;
  if (together) return grown(drafts, atom, together);
  return before && isList(before, last) ? longer(drafts, { own: [before, last], atom }, reads) : undefined;
}

/** "Add Security; Modern Work" */
function isSemicolonList({ command }: DraftPart, { gap }: Atom): boolean {
  return gap.includes(';') && command !== undefined && 'holdings' in command;
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

const BEGINS_WITH_DAY =
  /^(?:(?:on|by|until|am|bis|zum)\s+)?(?:the\s+)?(?:\d|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}$)/iu;

/** Behind a comma a day alone more likely belongs to what stands before it than to the anniversary. */
function isBareDay({ text, join }: Atom, alone: Command): boolean {
  return alone.do === 'set-date' && (join === 'comma' || join === 'and') && BEGINS_WITH_DAY.test(text);
}

/** The part before with its day, where it takes one: "a due date for the price list, 20 December". */
export function withDay(
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

/** A name behind a comma or "and" is more of the list before it, even where it says something alone. */
export function isListed({ last, atom, alone }: Growing & { readonly alone: Command }): boolean {
  const isList = last.command !== undefined && 'holdings' in last.command && 'holdings' in alone;
  return isList && atom.line === last.line && (atom.join === 'comma' || atom.join === 'and');
}

/** The beginning of a sentence that only "also" cut from the rest: "remind us", "3 days before". */
export function withLead(
  drafts: readonly DraftPart[],
  { last, atom, alone }: Growing & { readonly alone: Command },
  reads: PartReader,
): readonly DraftPart[] | undefined {
  if (atom.join !== 'and' || last.command || last.line !== atom.line || beginsCommand(atom.text))
    return undefined;
  const together = reads(joined([last], atom), drafts.at(-2)?.command);
  return together?.do === alone.do ? grown(drafts, atom, together) : undefined;
}
