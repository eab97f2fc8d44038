import type { Evidence } from '../../domain/program/program';

/** What part of a pack an answer was made from. */
export type AnswerKind =
  | 'answer'
  | 'holding'
  | 'requirement'
  | 'score'
  | 'item'
  | 'stage'
  | 'window'
  | 'change'
  | 'event'
  | 'support'
  | 'sign-in'
  | 'word'
  | 'further-date';

/** Anything a pack can answer with, in one shape. `id` is unique within the pack, such as `answer:refund`. */
export interface AnswerDocument extends Evidence {
  readonly id: string;
  readonly programId: string;
  readonly kind: AnswerKind;
  readonly title: string;
  readonly questions: readonly string[];
  readonly keywords: readonly string[];
  readonly text: string;
  /** False: the programme does not say it, and the text says where to ask. */
  readonly stated: boolean;
  /** Ids of the holdings it is only about. */
  readonly holdings: readonly string[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** Ids of documents that go with it. */
  readonly related: readonly string[];
}

/** A document in the making: what most kinds have in common is filled in. */
export type DocumentDraft = Pick<AnswerDocument, 'id' | 'kind' | 'title' | 'text'> &
  Partial<AnswerDocument> &
  Evidence;

/** Only the evidence of a part of a pack. */
export function evidenceOf({ facts, source, asOf, confidence }: Evidence): Evidence {
  return { facts, source, asOf, confidence };
}
