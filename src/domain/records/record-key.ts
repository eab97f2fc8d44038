import { fold } from '../../language/fold';
import type { CustomerReference } from '../team/record-rows';
import { certificationKey, personKey } from './exam-record';
import { type ExamRecord } from '../team/record-rows';
import type { DatedThing } from '../team/record-rows';
import type { TeamRows } from '../team/team-rows';

/** A record as it was read, before it has an id. */
export type NewRecord =
  | { readonly kind: 'ref'; readonly value: Pick<CustomerReference, 'customer' | 'givenOn' | 'holdingId'> }
  | {
      readonly kind: 'exam';
      readonly value: Pick<ExamRecord, 'person' | 'exam' | 'passedOn' | 'validUntil'>;
    }
  | { readonly kind: 'dated'; readonly value: Pick<DatedThing, 'kindId' | 'name' | 'date'> };

/**
 * What tells records apart: two of one key say the same and are kept once, since Teams may send a message or a form
 * twice. Two references of one customer and day are told apart by writing more, such as "Fabrikam (ERP)".
 */
export function recordKey(record: NewRecord): string {
  switch (record.kind) {
    case 'ref': {
      const { customer, givenOn, holdingId = '' } = record.value;
      return JSON.stringify(['ref', nameKey(customer), givenOn, holdingId]);
    }
    case 'exam': {
      const { person, exam, passedOn, validUntil = '' } = record.value;
      return JSON.stringify(['exam', personKey(person), certificationKey(exam), passedOn, validUntil]);
    }
    case 'dated': {
      const { kindId, name, date } = record.value;
      return JSON.stringify(['dated', kindId, nameKey(name), date]);
    }
  }
}

/** The keys of what is on record. */
export function recordKeys({ ref, exam, dated }: Pick<TeamRows, 'ref' | 'exam' | 'dated'>): Set<string> {
  return new Set([
    ...ref.map(({ value }) => recordKey({ kind: 'ref', value })),
    ...exam.map(({ value }) => recordKey({ kind: 'exam', value })),
    ...dated.map(({ value }) => recordKey({ kind: 'dated', value })),
  ]);
}

function nameKey(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}
