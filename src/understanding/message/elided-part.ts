import type { Command } from '../../domain/requests/command';
import { beginsCommand } from './command-words';
import { draftOf, grown, joined, type DraftPart } from './draft-part';
import type { Growing } from './grown-part';
import type { PartReader } from './message-part';

const DETAIL =
  /^(?:(?:it|that|this)(?:['’]s| is| should be| must be)? )?(?:due|by|until|till|deadline:?|to be done by)\s/i;
const LEADS_DAY =
  /^(?:(?:it|that|this)(?:['’]s| is| should be| must be)? )?(?:due |deadline:? |to be done )?/i;
/** Changes that take a day of their own at the end. */
const DATED: ReadonlySet<Command['do']> = new Set(['assign', 'add-item', 'rename-item']);

/** "…, due in three weeks", "…, by Friday": the day of the item that was just spoken of. */
export function withDetail(
  drafts: readonly DraftPart[],
  own: Growing,
  reads: PartReader,
): readonly DraftPart[] | undefined {
  const { command, line } = own.last;
  const isDetail = command !== undefined && DATED.has(command.do) && DETAIL.test(own.atom.text);
  if (!isDetail || line !== own.atom.line) return undefined;
  return 'name' in command ? withDue(drafts, own, reads) : asItsEnd(drafts, own, reads);
}

/** A new item's text takes its day at the end. */
function asItsEnd(
  drafts: readonly DraftPart[],
  { last, atom }: Growing,
  reads: PartReader,
): readonly DraftPart[] | undefined {
  const whole = { ...atom, gap: ', ' };
  const together = reads(joined([last], whole), drafts.at(-2)?.command);
  return together?.do === last.command?.do ? grown(drafts, whole, together) : undefined;
}

/** "Ben does the vetting, due 3 May": the day is a change of its own, said in full. */
function withDue(
  drafts: readonly DraftPart[],
  { last, atom }: Growing,
  reads: PartReader,
): readonly DraftPart[] | undefined {
  const item = last.command && 'item' in last.command ? last.command.item : '';
  const text = `${item} is due ${atom.text.replace(LEADS_DAY, '')}`;
  const due = reads(text, last.command);
  return due?.do === 'due' ? [...drafts, { ...draftOf(atom, due), text }] : undefined;
}

/** How the next of several is said in full, when its verb is left out. */
const IN_FULL: Readonly<Partial<Record<Command['do'], (text: string) => string>>> = {
  assign: (text) => `assign ${text}`,
  due: (text) => text.replace(/\s+(?=(?:by|on|until|till|before)\s)/i, ' is due '),
};

/** "Assign A to Ben, B to Cleo": the next of several, with the verb of the one before it. */
export function withElided(
  drafts: readonly DraftPart[],
  { last, atom }: Growing,
  reads: PartReader,
): readonly DraftPart[] | undefined {
  const { command } = last;
  const inFull = command && IN_FULL[command.do];
  if (!inFull || (atom.join !== 'comma' && atom.join !== 'and') || beginsCommand(atom.text)) return undefined;
  const text = inFull(atom.text);
  const next = text === atom.text ? undefined : reads(text, command);
  if (next?.do !== command.do || sameItem(next, command)) return undefined;
  return [...drafts, { ...draftOf(atom, next), text }];
}

function sameItem(one: Command, other: Command): boolean {
  return 'item' in one && 'item' in other && one.item === other.item;
}
