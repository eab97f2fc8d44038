import { changeWords } from '../../cards/team/change-words';
import { keptWords } from '../../cards/team/undo-words';
import type { Person, Tick } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import { importChangeId, importOf } from '../../domain/import/import-progress';
import { recentTicks, tickChangeId } from '../../domain/undo/undo-tick';
import { isOld, undoableChanges } from '../../domain/undo/undo-verdict';
import { recordsWords } from '../import/carry-out-import';
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
  const kept = change && { changeId: change.id, at: change.at, by: change.by, words: keptWords(change) };
  const tick = recentTicks(rows, team.cycleId, asOf).find(isTheirs);
  // Of the same moment the one that has no line in `history` was told later.
  return latestOf([...(tick ? [tickAsChange(picture, tick)] : []), importsOf(picture).find(isTheirs), kept]);
}

function latestOf(changes: readonly (UndoableChange | undefined)[]): UndoableChange | undefined {
  const found = changes.flatMap((each) => each ?? []);
  return found.reduce<UndoableChange | undefined>(
    (best, each) => (best && best.at >= each.at ? best : each),
    undefined,
  );
}

/** Files that were taken over in these 24 hours, wholly or in part. */
function importsOf({ rows, asOf }: TeamPicture): readonly UndoableChange[] {
  return rows.import
    .map(({ value }) => value)
    .filter(({ part, state, at }) => part === 0 && ['begun', 'done'].includes(state) && !isOld({ at }, asOf))
    .sort((a, b) => b.at - a.at)
    .map(({ id, at, by }) => {
      const words = changeWords({
        by,
        what: 'imported',
        to: recordsWords(importOf(rows, id)?.steps.length ?? 0),
      });
      return { changeId: importChangeId(id), at, by, words };
    });
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
