import type { AskedKey, AskedKeys } from './asked-keys';
import type { AnswerTexts } from './answer-texts';

/** How alike a question and the ways to ask for a document are: the most similar one, the three most similar, its title. */
export interface Likeness {
  readonly likeness: number;
  readonly typical: number;
  readonly title: number;
}

/** A word of the same meaning counts for less than the same word, one that a phrase is made of for even less. */
export const CONCEPT = 0.85;
export const PART = 0.6;
const MISSING_IN_QUESTION = 0.5;

/** Compares one question with the ways to ask for documents. */
export class LikenessToQuestion {
  private readonly asked: AskedKeys;
  private readonly texts: AnswerTexts;
  /** How well each term of the question is met by the variant at hand, and which parts of it. */
  private readonly met: Float64Array;
  private readonly metParts: Uint8Array;
  /** The last two terms of variants that met each content term, to see neighbours. */
  private readonly metAt: Int32Array;
  private readonly metBefore: Int32Array;
  private pairs = new Set<number>();

  constructor(asked: AskedKeys, texts: AnswerTexts) {
    this.asked = asked;
    this.texts = texts;
    this.met = new Float64Array(asked.terms.length);
    this.metParts = new Uint8Array(asked.partCount);
    this.metAt = new Int32Array(asked.contentCount).fill(-2);
    this.metBefore = new Int32Array(asked.contentCount).fill(-2);
  }

  /** How alike they are, and which share of the pairs of neighbouring terms a way to ask has as neighbours too. */
  to(document: number): Likeness & { readonly pairs: number } {
    const { variantsOf } = this.texts;
    const from = variantsOf[document] ?? 0;
    this.pairs = new Set();
    let [title, first, second, third] = [0, 0, 0, 0];
    for (let variant = from; variant < (variantsOf[document + 1] ?? 0); variant += 1) {
      const likeness = this.toVariant(variant);
      if (variant === from) title = likeness;
      if (likeness > first) [first, second, third] = [likeness, first, second];
      else if (likeness > second) [second, third] = [likeness, second];
      else if (likeness > third) third = likeness;
    }
    const { contentCount } = this.asked;
    const pairs = contentCount < 2 ? 0 : this.pairs.size / (contentCount - 1);
    return { likeness: first, typical: (first + second + third) / 3, title, pairs };
  }

  // What the question says and the variant lacks counts fully, what only the variant says counts less:
  // people leave out what seems clear to them.
  private toVariant(variant: number): number {
    const { termsOf, weights } = this.texts;
    const [from, end] = [termsOf[variant] ?? 0, termsOf[variant + 1] ?? 0];
    if (!this.hasAny(from, end)) return 0;
    this.met.fill(0);
    this.metParts.fill(0);
    let extra = 0;
    for (let term = from; term < end; term += 1) {
      if (!this.meet(term, from)) extra += weights[term] ?? 0;
    }
    const matched = this.matched();
    return matched === 0 ? 0 : matched / (this.asked.total + MISSING_IN_QUESTION * extra);
  }

  private hasAny(from: number, end: number): boolean {
    const { keysOf, termKeys } = this.texts;
    const { slots } = this.asked;
    for (let at = keysOf[from] ?? 0; at < (keysOf[end] ?? 0); at += 1) {
      if (slots[termKeys[at] ?? 0]) return true;
    }
    return false;
  }

  private matched(): number {
    const { terms } = this.asked;
    let matched = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at];
      if (term) matched += term.weight * ((this.met[at] ?? 0) || this.byParts(term.parts));
    }
    return matched;
  }

  private byParts({ from, count }: { readonly from: number; readonly count: number }): number {
    let hits = 0;
    for (let part = from; part < from + count; part += 1) hits += this.metParts[part] ?? 0;
    return hits === 0 ? 0 : (PART * hits) / count;
  }

  /** Notes what a variant's term meets in the question; whether one of its forms is asked for. */
  private meet(term: number, first: number): boolean {
    const { keysOf, formCounts } = this.texts;
    const from = keysOf[term] ?? 0;
    const parts = from + (formCounts[term] ?? 0);
    let known = false;
    for (let at = from; at < parts; at += 1) {
      const key = this.askedAt(at);
      if (!key) continue;
      known = true;
      this.meetKey(key, key.value);
      for (const content of key.contentOf) this.meetContent(content, { term, first });
    }
    for (let at = parts; at < (keysOf[term + 1] ?? 0); at += 1) {
      const key = this.askedAt(at);
      if (key) this.meetKey(key, CONCEPT);
    }
    return known;
  }

  private askedAt(at: number): AskedKey | undefined {
    const { slots, keys } = this.asked;
    return keys[slots[this.texts.termKeys[at] ?? 0] ?? 0];
  }

  private meetKey(key: AskedKey, value: number): void {
    for (const at of key.formOf) if ((this.met[at] ?? 0) < value) this.met[at] = value;
    for (const part of key.parts) this.metParts[part] = 1;
  }

  /** `first` is the first term of the variant: what stands before it is another one. */
  private meetContent(
    content: number,
    { term, first }: { readonly term: number; readonly first: number },
  ): void {
    if (this.metAt[content] !== term) {
      this.metBefore[content] = this.metAt[content] ?? -2;
      this.metAt[content] = term;
    }
    if (term === first || content === 0) return;
    if (this.metAt[content - 1] === term - 1 || this.metBefore[content - 1] === term - 1)
      this.pairs.add(content);
  }
}
