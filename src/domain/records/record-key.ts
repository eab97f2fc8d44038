import { fold } from '../../language/fold';
import type { RowValue, TeamRows } from '../team/team-rows';
import { certificationKey, personKey } from './exam-record';

type Kept<K extends 'ref' | 'exam' | 'dated'> = Omit<RowValue<K>, 'id' | 'by' | 'at'>;

/** What makes two records of a kind the same, for the kinds that can be put on record twice. */
const SAME = {
  ref: ({ customer, givenOn, holdingId = '' }: Kept<'ref'>) => [nameKey(customer), givenOn, holdingId],
  exam: ({ person, exam, passedOn, validUntil }: Kept<'exam'>) => [
    personKey(person),
    certificationKey(exam),
    passedOn,
    validUntil ?? '',
  ],
  dated: ({ kindId, name, date }: Kept<'dated'>) => [kindId, nameKey(name), date],
} as const;

type NamedKind = keyof typeof SAME;
const NAMED_KINDS = Object.keys(SAME) as readonly NamedKind[];

/** A record as it was read, before it has an id. */
export type NewRecord = {
  readonly [K in NamedKind]: { readonly kind: K; readonly value: Kept<K> };
}[NamedKind];

/** Whether rows of that kind can be put on record twice. */
export function isNamedKind(kind: string): kind is NamedKind {
  return Object.hasOwn(SAME, kind);
}

/**
 * What tells records apart: two of one key say the same and are kept once, since Teams may send a message or a form
 * twice. Two references of one customer and day are told apart by writing more, such as "Fabrikam (ERP)".
 */
export function recordKey({ kind, value }: NewRecord): string {
  const same = SAME[kind] as (value: NewRecord['value']) => readonly string[];
  return JSON.stringify([kind, ...same(value)]);
}

/** The keys of what is on record. */
export function recordKeys(rows: Pick<TeamRows, NamedKind>): Set<string> {
  return new Set(
    NAMED_KINDS.flatMap((kind) => rows[kind].map(({ value }) => recordKey({ kind, value } as NewRecord))),
  );
}

function nameKey(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}
