import type { AnswerTexts } from './answer-texts';
import { CONCEPT, type AskedKeys, type AskedTerm } from './asked-keys';
import type { CandidateUses, NumberedQuestion } from './candidate-uses';
import { isForm, termAt, variantAt } from './key-uses';
import { MeetingVariants } from './meeting-variants';
import { Neighbours } from './neighbours';

/** How alike a question and the ways to ask for a document are: the most similar one, the three most similar, its title. */
export interface Likeness {
  readonly likeness: number;
  readonly typical: number;
  readonly title: number;
}

const MISSING_IN_QUESTION = 0.5;

/** Compares one question with the ways to ask for documents. */
export class LikenessToQuestion {
  private readonly asked: AskedKeys;
  private readonly uses: CandidateUses;
  private readonly texts: AnswerTexts;
  /** How much of the question, by weight, each variant of the document at hand has. */
  private readonly matched: Float64Array;
  private readonly meeting: MeetingVariants;
  /** Which of the document's terms are asked for. */
  private readonly known: Uint8Array;
  private readonly neighbours: Neighbours;
  private place = 0;

  constructor({ asked, uses }: NumberedQuestion, texts: AnswerTexts) {
    this.asked = asked;
    this.uses = uses;
    this.texts = texts;
    this.matched = new Float64Array(texts.mostVariants);
    this.meeting = new MeetingVariants(texts.mostVariants);
    this.known = new Uint8Array(texts.mostTerms);
    this.neighbours = new Neighbours(texts);
  }

  /**
   * How alike they are, its place being that among the candidates; and which share of the pairs of neighbouring terms
   * a way to ask has as neighbours too.
   */
  to(document: number, place: number): Likeness & { readonly pairs: number } {
    const { variantsOf, termsOf } = this.texts;
    const [from, end] = [variantsOf[document] ?? 0, variantsOf[document + 1] ?? 0];
    const terms = (termsOf[end] ?? 0) - (termsOf[from] ?? 0);
    this.place = place;
    this.matched.fill(0, 0, end - from);
    this.known.fill(0, 0, terms);
    this.neighbours.start(document, terms);
    for (const term of this.asked.terms) this.meet(term);
    return { ...this.mostAlike(from, end), pairs: this.neighbours.share() };
  }

  private mostAlike(from: number, end: number): Likeness {
    let [title, first, second, third] = [0, 0, 0, 0];
    for (let variant = from; variant < end; variant += 1) {
      const likeness = this.likenessOf(variant - from, from);
      if (variant === from) title = likeness;
      if (likeness > first) [first, second, third] = [likeness, first, second];
      else if (likeness > second) [second, third] = [likeness, second];
      else if (likeness > third) third = likeness;
    }
    return { likeness: first, typical: (first + second + third) / 3, title };
  }

  // What the question says and the variant lacks counts fully, what only the variant says counts less:
  // people leave out what seems clear to them.
  private likenessOf(variant: number, from: number): number {
    const matched = this.matched[variant] ?? 0;
    if (matched === 0) return 0;
    const { termsOf, termKeys, weights } = this.texts;
    const first = termsOf[from] ?? 0;
    const end = termsOf[from + variant + 1] ?? 0;
    let extra = 0;
    for (let term = termsOf[from + variant] ?? 0; term < end; term += 1) {
      if (this.known[term - first] === 0) extra += weights[termKeys[term] ?? 0] ?? 0;
    }
    return matched / (this.asked.total + MISSING_IN_QUESTION * extra);
  }

  /** Notes which variants of the document meet a term of the question, and how well. */
  private meet({ weight, content, forms, parts }: AskedTerm): void {
    if (content) this.neighbours.next();
    for (const slot of forms) this.meetForm(slot, content);
    for (const [part, slot] of parts.entries()) this.meetPart(slot, part);
    this.meeting.add(this.matched, weight, parts.length);
  }

  private meetForm(slot: number, content: boolean): void {
    const { placesOf, places } = this.texts;
    const use = this.uses.of(this.place, slot);
    if (use === 0) return;
    const value = this.asked.keys[slot]?.value ?? 0;
    const end = placesOf[use] ?? 0;
    for (let at = placesOf[use - 1] ?? 0; at < end; at += 1) {
      const place = places[at] ?? 0;
      if (isForm(place)) {
        this.known[termAt(place)] = 1;
        if (content) this.neighbours.meet(place);
        this.meeting.note(variantAt(place), value);
      } else this.meeting.note(variantAt(place), CONCEPT);
    }
  }

  private meetPart(slot: number, part: number): void {
    const { placesOf, places } = this.texts;
    const use = this.uses.of(this.place, slot);
    if (use === 0) return;
    const end = placesOf[use] ?? 0;
    for (let at = placesOf[use - 1] ?? 0; at < end; at += 1) {
      const place = places[at] ?? 0;
      if (isForm(place)) this.known[termAt(place)] = 1;
      this.meeting.notePart(variantAt(place), part);
    }
  }
}
