import type { Program } from '../program/program';
import type { CredentialKind } from '../program/program-credentials';
import type { ExamRecord } from '../team/record-rows';
import { addMonths, type CalendarDay } from '../time/calendar-day';
import { credentialNamed, titleOf } from './credential-search';

type Pass = Pick<ExamRecord, 'exam' | 'passedOn' | 'validUntil'>;
type WithCredentials = Pick<Program, 'credentials'>;

/**
 * How a pass ends: on a last day that is on record (`stated`) or follows from how long such certifications are valid
 * (`computed`), never (`lasts`), or as nothing says (`not-stated`).
 */
export type PassExpiry =
  | { readonly kind: 'ends'; readonly last: CalendarDay; readonly from: 'stated' | 'computed' }
  | { readonly kind: 'lasts' }
  | { readonly kind: 'not-stated' };

/**
 * When a pass runs out. The last day is the same day of the month on which it was passed.
 * @example expiryOf(program, { exam: 'AZ-104', passedOn: '2026-02-28' }) // ends 2027-02-28, computed
 */
export function expiryOf(program: WithCredentials, pass: Pass): PassExpiry {
  if (pass.validUntil !== undefined) return { kind: 'ends', last: pass.validUntil, from: 'stated' };
  const kind = kindOf(program, pass.exam);
  if (kind?.lasts === true) return { kind: 'lasts' };
  if (kind?.validMonths === undefined) return { kind: 'not-stated' };
  return { kind: 'ends', last: addMonths(pass.passedOn, kind.validMonths), from: 'computed' };
}

/** The days on which a pass can be renewed, both included. `computed`: its end follows from the day it was passed. */
export interface RenewalWindow {
  readonly opens: CalendarDay;
  readonly closes: CalendarDay;
  readonly computed: boolean;
}

/** The window in which a pass can be renewed; undefined where it does not end, or nothing says when renewal opens. */
export function renewalWindowOf(program: WithCredentials, pass: Pass): RenewalWindow | undefined {
  const expiry = expiryOf(program, pass);
  const months = kindOf(program, pass.exam)?.renewalOpensMonths;
  if (expiry.kind !== 'ends' || months === undefined) return undefined;
  return {
    opens: addMonths(expiry.last, -months),
    closes: expiry.last,
    computed: expiry.from === 'computed',
  };
}

/** A pass under its certification's title, with the day it ends. */
export interface JudgedPass extends ExamRecord {
  /** The last day follows from how long such certifications are valid; nobody stated it. */
  readonly untilComputed?: boolean;
}

/** A pass as a forecast judges it: a code counts as its certification, and what runs out after a year does so. */
export function judgedPass(program: WithCredentials, record: ExamRecord): JudgedPass {
  const expiry = expiryOf(program, record);
  const exam = titleOf(program, record.exam);
  if (expiry.kind !== 'ends') return { ...record, exam };
  return {
    ...record,
    exam,
    validUntil: expiry.last,
    ...(expiry.from === 'computed' && { untilComputed: true }),
  };
}

function kindOf({ credentials }: WithCredentials, exam: string): CredentialKind | undefined {
  const named = credentialNamed({ credentials }, exam);
  if (named.kind !== 'credential') return undefined;
  return credentials?.kinds.find(({ id }) => id === named.credential.kind);
}
