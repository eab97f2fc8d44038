import type { DateReading } from '../../domain/time/date-reading';

/** A part of a text, as positions in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whole months and days. */
export interface Length {
  readonly months: number;
  readonly days: number;
}

/** A length of time as somebody wrote it; `range` leaves it open between two. */
export type LengthReading =
  | ({ readonly kind: 'length' } & Length)
  | { readonly kind: 'range'; readonly from: Length; readonly to: Length }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'missing' };

/** What a part of a message names, without its place. */
export type EntityValue =
  /**
   * `until` and `back` are the same words read as an end and as a day that has been. `length`: they are one as well.
   * `fromOwnDate`: where that length stands, when it is, or may be, counted from the team's date: "2 weeks" of "2 weeks before our date".
   */
  | {
      readonly kind: 'date';
      readonly reading: DateReading;
      readonly until: DateReading;
      readonly back: DateReading;
      readonly length?: LengthReading;
      readonly fromOwnDate?: Span;
    }
  | { readonly kind: 'length'; readonly reading: LengthReading; readonly until: DateReading }
  /** `level` when one stands beside it. `earlier`: named as it was called before, so that it may be asked about. */
  | {
      readonly kind: 'holding';
      readonly id: string;
      readonly name: string;
      readonly programId: string;
      readonly level?: string;
      readonly earlier?: true;
    }
  | { readonly kind: 'level'; readonly id: string; readonly programId: string }
  | { readonly kind: 'certification'; readonly name: string }
  /** `self`: the sender, by "me" or "I"; the name is then "me". */
  | { readonly kind: 'person'; readonly name: string; readonly id?: string; readonly self?: true }
  | { readonly kind: 'item'; readonly id: string; readonly text: string }
  | { readonly kind: 'customer'; readonly name: string }
  | { readonly kind: 'zone'; readonly name: string }
  | { readonly kind: 'program'; readonly id: string }
  | { readonly kind: 'number'; readonly value: number };

/** What a part of a message names, and where it stands. */
export type Entity = EntityValue & Span;
export type EntityKind = EntityValue['kind'];
export type EntityOf<K extends EntityKind> = Extract<EntityValue, { kind: K }> & Span;

/** Whether two parts of a text share a place. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
