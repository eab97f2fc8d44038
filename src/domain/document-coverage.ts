import { WORK_WORDS } from './answer-foreign';
import type { AnswerTexts } from './answer-texts';
import { CONCEPT, PART, type AskedKeys, type AskedTerm } from './asked-keys';
import type { CandidateUses, NumberedQuestion } from './candidate-uses';
import { countIn, NAMED, NAMED_AS_WORD, SAID, SAID_AS_WORD } from './key-uses';

/** How much of a question, by weight, a document covers, between 0 and 1. */
export interface Coverage {
  /** What its variants name, what its text says, either, and what stands there word for word. */
  readonly named: number;
  readonly said: number;
  readonly coverage: number;
  readonly exact: number;
  /** The same, counting what many of its variants name for more. */
  readonly habit: number;
}

/** How a document has a term of the question: in names and in its text, each between 0 and 1, and how often. */
interface Having {
  named: number;
  said: number;
  uses: number;
}

const IN_TEXT = 0.55;
const IN_TEXT_USE = 0.7;
const OTHER_FORM = 0.8;
const HABIT = 1.5;

/** Says of documents how much of one question they cover. */
export class DocumentCoverage {
  private readonly asked: AskedKeys;
  private readonly uses: CandidateUses;
  private readonly texts: AnswerTexts;
  private readonly content: readonly AskedTerm[];
  private readonly asking: readonly AskedTerm[];
  /** What is to be done with a product. */
  private readonly work: readonly AskedTerm[];
  private readonly whole: number;

  constructor({ terms, asked, uses }: NumberedQuestion, texts: AnswerTexts) {
    this.asked = asked;
    this.uses = uses;
    this.texts = texts;
    this.content = asked.terms.filter(({ content }) => content);
    this.asking = asked.terms.filter(({ content }) => !content);
    this.work = asked.terms.filter(({ content }, at) => content && WORK_WORDS.has(terms[at]?.word ?? ''));
    this.whole = this.content.reduce((sum, { weight }) => sum + weight, 0) || 1;
  }

  /** Also says which share of neighbouring terms it names both of, be it far apart. */
  of(place: number): Coverage & { readonly pairs: number } {
    let [named, said, coverage, exact, habit] = [0, 0, 0, 0, 0];
    let [pairs, before] = [0, 0];
    for (const term of this.content) {
      const { weight } = term;
      const having = this.having(term, place);
      named += weight * having.named;
      said += weight * having.said;
      coverage += weight * Math.max(having.named, IN_TEXT * having.said);
      exact += weight * this.exactly(term, place);
      habit += (weight * having.uses) / (having.uses + HABIT);
      if (before > 0 && having.named > 0) pairs += 1;
      before = having.named;
    }
    const { whole } = this;
    return {
      named: named / whole,
      said: said / whole,
      coverage: coverage / whole,
      exact: exact / whole,
      habit: habit / whole,
      pairs: this.content.length < 2 ? 0 : pairs / (this.content.length - 1),
    };
  }

  /** How often the document is asked for with the question words of the question, from 0 to 1. */
  askedAlike(place: number): number {
    if (this.asking.length === 0) return 0.5;
    let alike = 0;
    for (const { forms } of this.asking) {
      alike += Math.min(1, countIn(this.use(forms[0] ?? 0, place)) / 2);
    }
    return alike / this.asking.length;
  }

  /** Whether something is to be done, such as "configure", of which the document does not speak. */
  lacksWork(place: number): boolean {
    return this.work.some((term) => this.exactly(term, place) === 0);
  }

  private having({ forms, parts }: AskedTerm, place: number): Having {
    const having = { named: 0, said: 0, uses: 0 };
    for (let at = 0; at < forms.length; at += 1) {
      const slot = forms[at] ?? 0;
      const use = this.use(slot, place);
      if (use === 0) continue;
      const isHolding = this.asked.keys[slot]?.holding ?? false;
      having.named = Math.max(having.named, likeIn(use, NAMED, isHolding || hasSome(use, NAMED_AS_WORD)));
      having.said = Math.max(having.said, likeIn(use, SAID, isHolding || hasSome(use, SAID_AS_WORD)));
      having.uses = Math.max(having.uses, usesIn(use) * shareOf(at, isHolding));
    }
    if (parts.length > 0) this.addParts(having, parts, place);
    return having;
  }

  // Who asks for a phrase asks for its parts too.
  private addParts(having: Having, parts: readonly number[], place: number): void {
    let [named, said] = [0, 0];
    for (const slot of parts) {
      const use = this.use(slot, place);
      if (use & NAMED) named += 1;
      if (use & SAID) said += 1;
      having.uses = Math.max(having.uses, usesIn(use) / 2);
    }
    if (having.named === 0) having.named = (PART * named) / parts.length;
    if (having.said === 0) having.said = (PART * said) / parts.length;
  }

  private exactly({ forms }: AskedTerm, place: number): number {
    const use = this.use(forms[0] ?? 0, place);
    if (use & NAMED) return 1;
    return use & SAID ? PART : 0;
  }

  /** How the document uses a key, see `AnswerTexts`; 0 when it does not. */
  private use(slot: number, place: number): number {
    const number = this.uses.of(place, slot);
    return number === 0 ? 0 : (this.texts.uses[number - 1] ?? 0);
  }
}

function hasSome(use: number, ways: number): boolean {
  return (use & ways) > 0;
}

/** 1 for the same word or holding, less for another word of the same meaning. */
function likeIn(use: number, ways: number, same: boolean): number {
  if (!hasSome(use, ways)) return 0;
  return same ? 1 : CONCEPT;
}

// The first form of a term is the word itself.
function shareOf(at: number, isHolding: boolean): number {
  return at === 0 || isHolding ? 1 : OTHER_FORM;
}

function usesIn(use: number): number {
  return countIn(use) + (hasSome(use, SAID) ? IN_TEXT_USE : 0);
}
