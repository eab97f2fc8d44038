import { PART } from './asked-keys';

/** Which variants of a document meet one term of the question, and how well. */
export class MeetingVariants {
  private readonly met: Float64Array;
  /** How many of the term's parts each meets, and the last of those, counted from 1. */
  private readonly parts: Uint8Array;
  private readonly lastPart: Uint8Array;
  private readonly variants: Uint16Array;
  private count = 0;

  constructor(most: number) {
    this.met = new Float64Array(most);
    this.parts = new Uint8Array(most);
    this.lastPart = new Uint8Array(most);
    this.variants = new Uint16Array(most);
  }

  note(variant: number, value: number): void {
    const met = this.met[variant] ?? 0;
    if (met === 0) this.variants[this.count++] = variant;
    if (met < value) this.met[variant] = value;
  }

  notePart(variant: number, part: number): void {
    if (this.lastPart[variant] === part + 1) return;
    if (this.met[variant] === 0 && this.parts[variant] === 0) this.variants[this.count++] = variant;
    this.lastPart[variant] = part + 1;
    this.parts[variant] = (this.parts[variant] ?? 0) + 1;
  }

  /** Adds to each variant's weight what it has of the term, and forgets the term. */
  add(matched: Float64Array, weight: number, partCount: number): void {
    for (let at = 0; at < this.count; at += 1) {
      const variant = this.variants[at] ?? 0;
      const value = (this.met[variant] ?? 0) || (PART * (this.parts[variant] ?? 0)) / partCount;
      matched[variant] = (matched[variant] ?? 0) + weight * value;
      this.met[variant] = this.parts[variant] = this.lastPart[variant] = 0;
    }
    this.count = 0;
  }
}
