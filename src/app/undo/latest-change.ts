import { keptWords } from '../../cards/team/undo-words';
import type { Person, Tick } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import { recentTicks, tickChangeId } from '../../domain/undo/undo-tick';
import { undoableChanges } from '../../domain/undo/undo-verdict';
import { entryOf } from '../checklist/tick-item';

/** Something that was done here in these 24 hours and can be taken back. */
export interface UndoableChange {
  readonly changeId: string;
  readonly at: number;
  readonly by?: Person | undefined;
  /** What was done, as a sentence. */
  readonly words: string;
}

/** The latest change or tick that can be taken back, of anybody or of one person. */
export function latestChange(
  picture: TeamPicture,
  of?: Pick<Person, 'id' | 'aadId'>,
): UndoableChange | undefined {
  const { rows, team, asOf } = picture;
  const isTheirs = ({ by }: { readonly by?: Person | undefined }): boolean => !of || isSamePerson(by, of);
  const change = undoableChanges(rows, asOf).find(isTheirs);
  const tick = recentTicks(rows, team.cycleId, asOf).find(isTheirs);
  if (tick && (!change || tick.at >= change.at)) return tickAsChange(picture, tick);
  return change && { changeId: change.id, at: change.at, by: change.by, words: keptWords(change) };
}

function tickAsChange(picture: TeamPicture, tick: Tick): UndoableChange | undefined {
  const { at, by, done, itemId } = tick;
  const changeId = tickChangeId(tick);
  const text = entryOf(picture, itemId)?.text ?? 'an item';
  const words = done ? `${by.name} ticked “${text}”.` : `${by.name} opened “${text}” again.`;
  return changeId === undefined ? undefined : { changeId, at, by, words };
}

export function isSamePerson(
  one: Pick<Person, 'id' | 'aadId'> | undefined,
  other: Pick<Person, 'id' | 'aadId'>,
): boolean {
  return one !== undefined && (one.id === other.id || (one.aadId !== undefined && one.aadId === other.aadId));
}
