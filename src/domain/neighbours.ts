import type { AnswerTexts } from './answer-texts';
import { termAt, variantAt } from './key-uses';

/** Which neighbouring content terms of a question are neighbours in some variant of a document too. */
export class Neighbours {
  private readonly texts: AnswerTexts;
  /** By the document's terms: the content term, counted from 1, that each meets; by turns in one list and the other. */
  private before: Uint16Array;
  private meets: Uint16Array;
  private from = 0;
  private content = 0;
  private pairs = 0;
  private isPair = false;

  constructor(texts: AnswerTexts) {
    this.texts = texts;
    this.before = new Uint16Array(texts.mostTerms);
    this.meets = new Uint16Array(texts.mostTerms);
  }

  /** Goes on to a document that has so many terms. */
  start(document: number, terms: number): void {
    this.from = this.texts.variantsOf[document] ?? 0;
    this.before.fill(0, 0, terms);
    this.meets.fill(0, 0, terms);
    this.content = 0;
    this.pairs = 0;
    this.isPair = false;
  }

  /** Goes on to the next content term. */
  next(): void {
    this.pairs += this.isPair ? 1 : 0;
    this.isPair = false;
    this.content += 1;
    [this.before, this.meets] = [this.meets, this.before];
  }

  meet(place: number): void {
    const term = termAt(place);
    this.meets[term] = this.content;
    if (this.content < 2 || term === 0 || this.before[term - 1] !== this.content - 1) return;
    const { termsOf } = this.texts;
    // What stands before the first term of a variant is another one.
    const first = (termsOf[this.from + variantAt(place)] ?? 0) - (termsOf[this.from] ?? 0);
    if (term !== first) this.isPair = true;
  }

  share(): number {
    return this.content < 2 ? 0 : (this.pairs + (this.isPair ? 1 : 0)) / (this.content - 1);
  }
}
