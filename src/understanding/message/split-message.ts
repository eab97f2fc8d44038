import type { Command } from '../../domain/requests/command';
import { addsAnother, beginsCommand } from './command-words';
import { atomsOf, type Atom } from './message-atoms';
import { draftOf, grown, joined, type DraftPart } from './draft-part';
import { withDetail, withElided } from './elided-part';
import { isContrast, isListed, type Growing, withDay, withLead, withMore, withValue } from './grown-part';
import { linesTaken } from './lines-taken';
import { isChange } from '../../domain/requests/change-command';
import { isFreeText, isOfReminders, kindSaidOnce, type MessagePart, type PartReader } from './message-part';
import { severalParts } from './several-parts';

/** How often the reader is asked at most; what is left then counts as not understood. */
const MOST_READS = 200;

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
  return withValue(drafts, { last, atom }, reads) ?? withNext(drafts, { last, atom }, reads);
}

function withNext(drafts: readonly DraftPart[], own: Growing, reads: PartReader): readonly DraftPart[] {
  const { last, atom } = own;
  const together = (): Command | undefined => reads(joined([last], atom), drafts.at(-2)?.command);
  if (isContrast(atom) && last.command) return grown(drafts, atom, together() ?? last.command);
  const detailed = withDetail(drafts, own, reads);
  if (detailed) return detailed;
  const alone = reads(atom.text, last.command);
  if (isSaidOn(own, alone)) return grown(drafts, atom, together() ?? last.command);
  if (isOneTime(own, alone) || isOneThing(own, { alone, together })) return grown(drafts, atom, together());
  return alone ? withOther(drafts, { ...own, alone }, reads) : withoutCommand(drafts, own, reads);
}

/** Whether only a blank and a word that begins commands stand between them, and not two commands. */
function isOneThing(
  own: Growing,
  read: { readonly alone: Command | undefined; readonly together: () => Command | undefined },
): boolean {
  if (own.atom.join !== 'next') return false;
  return !isNext(own.last, read.alone) || isSame(read.together(), own, read.alone);
}

/** A piece that says nothing alone. */
function withoutCommand(drafts: readonly DraftPart[], own: Growing, reads: PartReader): readonly DraftPart[] {
  return withElided(drafts, own, reads) ?? withMore(drafts, own, reads) ?? withUnread(drafts, own.atom);
}

/** "Only let them change things": a word that begins commands, inside of one that is said once. */
function isSaidOn({ last, atom }: Growing, alone: Command | undefined): boolean {
  if (atom.join !== 'next' || !last.command || !alone) return false;
  const kind = kindSaidOnce(alone);
  return kind !== undefined && isChange(alone) && kind === kindSaidOnce(last.command);
}

/** A piece that is one thing by itself, or more of what is before it all the same. */
function withOther(
  drafts: readonly DraftPart[],
  own: Growing & { readonly alone: Command },
  reads: PartReader,
): readonly DraftPart[] {
  const more = isListed(own)
    ? withMore(drafts, own, reads)
    : (withDay(drafts, own, reads) ?? withLead(drafts, own, reads));
  return more ?? [...drafts, draftOf(own.atom, own.alone)];
}

/** "Pause now and resume on 3 March": when reminders come is said once in a sentence. */
function isOneTime({ last, atom }: Growing, alone: Command | undefined): boolean {
  const isSentence = last.line === atom.line && atom.join !== 'sentence' && atom.join !== 'cell';
  return isSentence && isOfReminders(last.command) && isOfReminders(alone);
}

/** "Solutions partner", "designations: Security": the words before a change only say of what it is. */
function isSame(together: Command | undefined, { last }: Growing, alone: Command | undefined): boolean {
  return last.command !== undefined && !isChange(last.command) && together?.do === alone?.do;
}

/** Without a sign between them both have to be complete. */
function isNext(last: DraftPart, alone: Command | undefined): boolean {
  return last.command !== undefined && alone !== undefined && isChange(alone);
}

/** An item's text goes on to the end of its line, or to a semicolon with another command behind it. */
function belongsToText(last: DraftPart, atom: Atom, reads: PartReader): boolean {
  if (atom.line !== last.line) return false;
  if (addsAnother(`${atom.gap}${atom.text}`)) return false;
  return !(atom.gap.includes(';') && beginsCommand(atom.text) && reads(atom.text) !== undefined);
}

function withUnread(drafts: readonly DraftPart[], atom: Atom): readonly DraftPart[] {
  const last = drafts.at(-1);
  const goesOn = last && !last.command && last.line === atom.line && atom.join !== 'sentence';
  return goesOn && atom.join !== 'cell' && !beginsCommand(atom.text)
    ? grown(drafts, atom, undefined)
    : [...drafts, draftOf(atom, undefined)];
}

/** The text of an item was put together without being read. */
function finished(drafts: readonly DraftPart[], reads: PartReader): readonly DraftPart[] {
  return drafts.map((draft) =>
    isFreeText(draft.command) && draft.pieces > 1
      ? { ...draft, command: reads(draft.text) ?? draft.command }
      : draft,
  );
}
