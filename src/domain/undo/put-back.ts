import type { Person, Team } from '../team/team';
import { rowSchemas, type RowChange, type RowKind, type TeamRows } from '../team/team-rows';
import type { Instant } from '../time/time-zone';
import { isPutBack, rowAt } from './undo-record';
import type { TouchedField, TouchedRow } from '../team/undo-row';
import type { KeptChange } from './undo-verdict';

/** The team with those fields as they were before. */
export function teamPutBack(team: Team, fields: readonly TouchedField[]): Team {
  const names = new Set(fields.map(({ name }) => name));
  const others = Object.entries(team).filter(([name]) => !names.has(name));
  const before = fields.flatMap(({ name, before: value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return rowSchemas.team.parse(Object.fromEntries([...others, ...before]));
}

/** Puts the rows that a change touched back as they were before. */
export function rowsPutBack(rows: TeamRows, touched: readonly TouchedRow[]): readonly RowChange[] {
  return touched.flatMap(({ kind, key, before }): readonly RowChange[] => {
    if (!isPutBack(kind)) return [];
    const stored = rowAt(rows, kind, key);
    if (before === undefined) return stored ? [{ do: 'delete', kind, ...stored } as RowChange] : [];
    const value = rowSchemas[kind as RowKind].parse(before);
    return [
      (stored
        ? { do: 'replace', kind, value, etag: stored.etag }
        : { do: 'insert', kind, value }) as RowChange,
    ];
  });
}

/** Notes that a change was taken back; whoever does so at the same moment meets a conflict. */
export function markTakenBack(
  { parts }: Pick<KeptChange, 'parts'>,
  takenBack: { readonly at: Instant; readonly by: Person; readonly changeId: string },
): readonly RowChange[] {
  return parts.map(({ value, etag }) => {
    if (value.part > 0) return { do: 'delete', kind: 'undo', value, etag };
    return {
      do: 'replace',
      kind: 'undo',
      value: { ...value, fields: [], watched: [], rows: [], takenBack },
      etag,
    };
  });
}
