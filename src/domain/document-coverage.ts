import { CONCEPT, PART } from './answer-likeness';
import type { QueryTerm } from './answer-query';
import type { AnswerTexts } from './answer-texts';
import { isAsking } from './answer-tokens';
import type { AskedKeys, AskedTerm } from './asked-keys';
import { NAMED, NAMED_AS_WORD, SAID, SAID_AS_WORD } from './packed-texts';

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

/** A question with the numbers of its keys. */
export interface NumberedQuestion {
  readonly terms: readonly QueryTerm[];
  readonly asked: AskedKeys;
  readonly texts: AnswerTexts;
}

/** Where a document uses a key at all, and where as a word as it stands. */
interface Where {
  readonly has: number;
  readonly asWord: number;
}

interface NumberedTerm extends AskedTerm {
  readonly word: string;
}

const IN_NAMES: Where = { has: NAMED, asWord: NAMED_AS_WORD };
const IN_ANSWER: Where = { has: SAID, asWord: SAID_AS_WORD };
const IN_TEXT = 0.55;
const IN_TEXT_USE = 0.7;
const OTHER_FORM = 0.8;
const HABIT = 1.5;

/** Says of documents how much of one question they cover. */
export class DocumentCoverage {
  private readonly asked: AskedKeys;
  private readonly documents: number;
  private readonly content: readonly NumberedTerm[];
  private readonly asking: readonly NumberedTerm[];
  private readonly whole: number;

  constructor({ terms, asked, texts }: NumberedQuestion) {
    this.asked = asked;
    this.documents = texts.documents;
    const numbered = asked.terms.map((term, at) => ({ ...term, word: terms[at]?.word ?? '' }));
    this.content = numbered.filter((_, at) => !isAsking(terms[at]?.forms[0]));
    this.asking = numbered.filter((_, at) => isAsking(terms[at]?.forms[0]));
    this.whole = this.content.reduce((sum, { weight }) => sum + weight, 0) || 1;
  }

  of(document: number): Coverage {
    const sums = { named: 0, said: 0, coverage: 0, exact: 0, habit: 0 };
    for (const term of this.content) {
      const named = this.match(term, document, IN_NAMES);
      const said = this.match(term, document, IN_ANSWER);
      const count = this.habit(term, document);
      sums.named += term.weight * named;
      sums.said += term.weight * said;
      sums.coverage += term.weight * Math.max(named, IN_TEXT * said);
      sums.exact += term.weight * this.exactly(term, document);
      sums.habit += (term.weight * count) / (count + HABIT);
    }
    const { whole } = this;
    return {
      named: sums.named / whole,
      said: sums.said / whole,
      coverage: sums.coverage / whole,
      exact: sums.exact / whole,
      habit: sums.habit / whole,
    };
  }

  /** How often the document is asked for with the question words of the question, from 0 to 1. */
  askedAlike(document: number): number {
    if (this.asking.length === 0) return 0.5;
    let alike = 0;
    for (const { forms } of this.asking) alike += Math.min(1, this.count(forms[0] ?? 0, document) / 2);
    return alike / this.asking.length;
  }

  /** Whether the question has one of these words and the document does not. */
  lacks(document: number, words: ReadonlySet<string>): boolean {
    return this.content.some((term) => words.has(term.word) && this.exactly(term, document) === 0);
  }

  /** 1 for the same word or holding, less for another word of the same meaning, 0 when it has nothing of the term. */
  private match({ forms, partSlots }: NumberedTerm, document: number, { has, asWord }: Where): number {
    let best = 0;
    for (const slot of forms) {
      const ways = this.ways(slot, document);
      if (ways & asWord || (ways & has && this.asked.keys[slot]?.holding)) return 1;
      if (ways & has) best = CONCEPT;
    }
    return best > 0 || partSlots.length === 0 ? best : this.matchParts(partSlots, document, has);
  }

  private matchParts(slots: readonly number[], document: number, has: number): number {
    let hits = 0;
    for (const slot of slots) if (this.ways(slot, document) & has) hits += 1;
    return (PART * hits) / slots.length;
  }

  private exactly({ forms }: NumberedTerm, document: number): number {
    const ways = this.ways(forms[0] ?? 0, document);
    if (ways & NAMED) return 1;
    return ways & SAID ? PART : 0;
  }

  private habit({ forms, partSlots }: NumberedTerm, document: number): number {
    let most = 0;
    for (const [at, slot] of forms.entries()) {
      const share = at === 0 || this.asked.keys[slot]?.holding ? 1 : OTHER_FORM;
      most = Math.max(most, this.uses(slot, document) * share);
    }
    for (const slot of partSlots) most = Math.max(most, this.uses(slot, document) / 2);
    return most;
  }

  private uses(slot: number, document: number): number {
    return this.count(slot, document) + (this.ways(slot, document) & SAID ? IN_TEXT_USE : 0);
  }

  private ways(slot: number, document: number): number {
    return this.asked.ways[slot * this.documents + document] ?? 0;
  }

  private count(slot: number, document: number): number {
    return this.asked.counts[slot * this.documents + document] ?? 0;
  }
}
