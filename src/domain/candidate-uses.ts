import type { QueryTerm } from './answer-query';
import type { AnswerTexts } from './answer-texts';
import type { AskedKeys } from './asked-keys';

/** A question with the numbers of its keys, and how the documents that may answer it use those. */
export interface NumberedQuestion {
  readonly terms: readonly QueryTerm[];
  readonly asked: AskedKeys;
  readonly uses: CandidateUses;
}

/** How the documents that may answer a question use its keys. A document's place is that among those documents. */
export class CandidateUses {
  private readonly slots: number;
  private readonly numbers: Uint32Array;

  constructor({ keys }: AskedKeys, documents: readonly { readonly id: number }[], texts: AnswerTexts) {
    const { usesOf, useDocuments } = texts;
    const places = new Uint16Array(texts.documents);
    for (const [at, { id }] of documents.entries()) places[id] = at + 1;
    this.slots = keys.length;
    this.numbers = new Uint32Array((documents.length + 1) * keys.length);
    for (const [slot, key] of keys.entries()) {
      if (!key) continue;
      const end = usesOf[key.number + 1] ?? 0;
      for (let use = usesOf[key.number] ?? 0; use < end; use += 1) {
        this.note(places[useDocuments[use] ?? 0] ?? 0, slot, use);
      }
    }
  }

  /** The number of the use of a key by a document, counted from 1; 0 for none. */
  of(place: number, slot: number): number {
    return this.numbers[(place + 1) * this.slots + slot] ?? 0;
  }

  private note(place: number, slot: number, use: number): void {
    if (place > 0) this.numbers[place * this.slots + slot] = use + 1;
  }
}
